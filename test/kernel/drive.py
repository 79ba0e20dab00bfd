"""Runs cells in the course's kernel: takes a JSON list of requests, prints a JSON list of answers.

    python drive.py [FOLDER]

FOLDER is where the kernel runs, `notebooks` if nothing is said. A request is one of
    {"run": code, "stopAfter": seconds after the first display, "stopAt": seconds after it was sent}, the last two if wanted
    {"queue": codes, all sent at once, "stopOnError": whether a failure ends the queue}
    {"failThen": code, "send": code that is sent as soon as the failure of the first is known}
    {"inspect": code, "at": position of the cursor}
    {"wait": seconds}
"""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
from jupyter_client.manager import start_new_kernel

notebooks = Path(__file__).resolve().parents[2] / "notebooks"
folder = sys.argv[1] if len(sys.argv) > 1 else str(notebooks)
patience = 30  # seconds for a cell
# Not the kernel's own: a kernel that shares our standard output makes it non-blocking, and long answers are cut off.
manager, client = start_new_kernel(kernel_name="tslab", cwd=folder, stdout=subprocess.DEVNULL)


def stop_after(seconds):
    timer = threading.Timer(seconds, manager.interrupt_kernel)
    timer.daemon = True
    timer.start()


def run(code, stop_after_display=None, stop_at=None, stop_when=None):
    answer = {"text": "", "displays": [], "updates": []}
    awaited = [stop_when] if stop_when is not None else []

    def take(message):
        content = message["content"]
        if message["msg_type"] == "stream":
            answer["text"] += content["text"]
        elif message["msg_type"] == "display_data":
            answer["displays"].append(content)
            if stop_after_display is not None:
                stop_after(stop_after_display)
        elif message["msg_type"] == "update_display_data":
            answer["updates"].append(content)
            if awaited and awaited[0] in content["data"]["text/plain"]:
                awaited.clear()  # a second stop would hit the next cell
                stop_after(0)

    begin = time.perf_counter()
    if stop_at is not None:
        threading.Timer(0, lambda: (time.sleep(stop_at), manager.interrupt_kernel())).start()
    try:
        reply = client.execute_interactive(code, timeout=patience, output_hook=take)
        answer["status"] = reply["content"]["status"]
    except TimeoutError:
        answer["status"] = f"no answer within {patience} s"
    answer["seconds"] = time.perf_counter() - begin - (stop_at or 0)
    kernel = psutil.Process(manager.provisioner.pid)
    processes = [kernel, *kernel.children(recursive=True)]
    answer["megabytes"] = sum(process.memory_info().rss for process in processes) / 1e6
    return answer


def reply_to(asked):
    while True:  # a kernel that starts slowly is asked twice for its information, and answers twice
        reply = client.get_shell_msg(timeout=patience)
        if reply["parent_header"]["msg_id"] == asked:
            return reply["content"]


def inspect(code, at):
    return {"text": reply_to(client.inspect(code, at))["data"].get("text/plain", "")}


def queue(codes, stop_on_error):
    asked = [client.execute(code, stop_on_error=stop_on_error) for code in codes]
    return {"status": " ".join(reply_to(one)["status"] for one in asked)}


def fail_then(failing, following):
    first = reply_to(client.execute(failing))["status"]
    return {"status": f"{first} {reply_to(client.execute(following))['status']}"}


def answer(request):
    if "run" in request:
        return run(request["run"], request.get("stopAfter"), request.get("stopAt"), request.get("stopWhen"))
    if "queue" in request:
        return queue(request["queue"], request["stopOnError"])
    if "failThen" in request:
        return fail_then(request["failThen"], request["send"])
    if "wait" in request:
        return time.sleep(request["wait"])
    return inspect(request["inspect"], request["at"])


try:
    answers = [answer(request) for request in json.load(sys.stdin)]
    print(json.dumps(answers))
finally:
    manager.shutdown_kernel(now=True)
