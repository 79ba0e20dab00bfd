"""Asks a new kernel what it is, listens to what it publishes 0.1 s later, and prints the first state it hears of."""

import socket
import time
from pathlib import Path

from jupyter_client.manager import KernelManager

notebooks = Path(__file__).resolve().parents[2] / "notebooks"
manager = KernelManager(kernel_name="tslab")
manager.start_kernel(cwd=str(notebooks))


def wait_for(port):
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.01)


try:
    wait_for(manager.shell_port)
    client = manager.client()
    client.start_channels(iopub=False, stdin=False, hb=False, control=False)
    asked = client.kernel_info()
    time.sleep(0.1)
    client.iopub_channel.start()
    client.get_shell_msg(timeout=60)
    heard = client.get_iopub_msg(timeout=10)
    print(heard["parent_header"]["msg_id"] == asked, heard["content"]["execution_state"])
finally:
    manager.shutdown_kernel(now=True)
