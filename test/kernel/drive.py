"""Runs cells in the course's kernel: takes a JSON list of requests, prints a JSON list of answers.

A request is {"run": code, "stopAfter": seconds or nothing}, {"inspect": code, "at": position of the cursor} or
{"queue": codes, all sent at once, "stopOnError": whether a failure ends the queue}.
"""

import json
import sys
import threading
import time
from pathlib import Path

from jupyter_client.manager import start_new_kernel

root = Path(__file__).resolve().parents[2]
manager, client = start_new_kernel(kernel_name="tslab", cwd=str(root))


def run(code, stop_after=None):
    answer = {"text": "", "displays": [], "updates": []}

    def take(message):
        content = message["content"]
        if message["msg_type"] == "stream":
            answer["text"] += content["text"]
        elif message["msg_type"] == "display_data":
            answer["displays"].append(content)
            if stop_after is not None:
                threading.Timer(stop_after, manager.interrupt_kernel).start()
        elif message["msg_type"] == "update_display_data":
            answer["updates"].append(content)

    reply = client.execute_interactive(code, timeout=60, output_hook=take)
    answer["status"] = reply["content"]["status"]
    time.sleep(0.3)  # after an error the kernel ignores what comes within 200 ms
    return answer


def inspect(code, at):
    client.inspect(code, at)
    return {"text": client.get_shell_msg(timeout=60)["content"]["data"].get("text/plain", "")}


def queue(codes, stop_on_error):
    for code in codes:
        client.execute(code, stop_on_error=stop_on_error)
    replies = [client.get_shell_msg(timeout=60) for _ in codes]
    time.sleep(0.3)
    return {"status": " ".join(reply["content"]["status"] for reply in replies)}


def answer(request):
    if "run" in request:
        return run(request["run"], request.get("stopAfter"))
    if "queue" in request:
        return queue(request["queue"], request["stopOnError"])
    return inspect(request["inspect"], request["at"])


try:
    answers = [answer(request) for request in json.load(sys.stdin)]
    print(json.dumps(answers))
finally:
    manager.shutdown_kernel(now=True)
