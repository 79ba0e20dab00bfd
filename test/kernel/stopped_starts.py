"""Presses stop while kernels start, at random moments, and asks each for 1 + 1: prints a JSON list of the answers.

    python stopped_starts.py COUNT
"""

import json
import random
import subprocess
import sys
import time

from jupyter_client.manager import KernelManager

draw = random.Random(1)


def start_and_stop():
    manager = KernelManager(kernel_name="tslab")
    manager.start_kernel(stdout=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    try:
        time.sleep(draw.uniform(0, 1.2))
        manager.interrupt_kernel()
        client.wait_for_ready(timeout=30)
        texts = []

        def take(message):
            if message["msg_type"] == "stream":
                texts.append(message["content"]["text"])

        client.execute_interactive("1 + 1", timeout=30, output_hook=take)
        return "".join(texts)
    except (RuntimeError, TimeoutError) as error:
        return str(error)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


print(json.dumps([start_and_stop() for _ in range(int(sys.argv[1]))]))
