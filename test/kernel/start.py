"""Starts the kernel of a spec's folder, runs cells in it, and prints what they said as a JSON list; then ends it.

    python start.py SPEC_FOLDER FOLDER CELL…
"""

import json
import subprocess
import sys

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

spec, folder, *cells = sys.argv[1:]
manager = KernelManager()
manager._kernel_spec = KernelSpec.from_resource_dir(spec)
manager.start_kernel(cwd=folder, stdout=subprocess.DEVNULL)
client = manager.client()
client.start_channels()


def run(code):
    texts = []

    def take(message):
        if message["msg_type"] == "stream":
            texts.append(message["content"]["text"])

    client.execute_interactive(code, timeout=30, output_hook=take)
    return "".join(texts)


try:
    client.wait_for_ready(timeout=30)
    print(json.dumps([run(cell) for cell in cells]))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
