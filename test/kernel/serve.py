"""The smallest server: starts a kernel, runs a cell in it if one is given, prints the kernel's pid, and waits.

    python serve.py [CELL]
"""

import subprocess
import sys
import time

from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name="tslab", stdout=subprocess.DEVNULL)
for cell in sys.argv[1:]:
    client.execute(cell)
    while client.get_iopub_msg(timeout=30)["msg_type"] != "stream":
        pass
print(manager.provisioner.pid, flush=True)
time.sleep(60)
