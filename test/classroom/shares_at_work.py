"""
Two learners compute and a third waits: what Shares gives to each when it looks first, and when the first two have computed for
long. `python shares_at_work.py FOLDER_OF_SHARES`, as root.
"""

import json
import os
import subprocess
import sys
import time

sys.path.insert(0, sys.argv[1])
from shares import Shares  # noqa: E402

first, second, idle = users = 64001, 64002, 64003


def start(user, *command):
    return subprocess.Popen(command, user=user, start_new_session=True, stdout=subprocess.DEVNULL)


def niceness(process):
    try:
        with open(f"/proc/{process.pid}/autogroup", encoding="utf-8") as file:
            return int(file.read().split()[-1])
    except FileNotFoundError:
        return os.getpriority(os.PRIO_PROCESS, process.pid)


shares = Shares(users)
shares.begin(first)
shares.begin(second)
busy = ["sh", "-c", "while :; do :; done"]
processes = [start(first, *busy), start(second, *busy), start(idle, "sleep", "1000")]
try:
    time.sleep(0.2)
    shares.look()
    print(json.dumps([niceness(process) for process in processes]))
    while min(niceness(process) for process in processes[:2]) <= 3:
        time.sleep(0.1)
        shares.look()
    print(json.dumps([niceness(process) for process in processes]))
finally:
    for process in processes:
        process.kill()
        process.wait()
