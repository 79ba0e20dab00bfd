"""Stops cells at random moments and asks for 1 + 1 at once, without waiting for the stopped cell's answer.

    python random_stops.py COUNT LATEST

Half of the stops come in the first tenth of a second, in which a cell is compiled and begins; the others up to LATEST
seconds after the cell was sent.

Takes a JSON object on standard input: {"preparation": code, "cells": {name: code}}. Prints a JSON list of what happened:
{"kind", "delay": seconds from Run to Stop, "stop": seconds from Stop to the cell's answer, "answer": seconds from Stop to
the answer of 1 + 1, "status" and "text" of that, "stray": what was printed below 1 + 1 and does not belong there}.
"""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

from jupyter_client.manager import start_new_kernel

count, latest = int(sys.argv[1]), float(sys.argv[2])
given = json.load(sys.stdin)
draw = random.Random(1)
patience = 30
notebooks = Path(__file__).resolve().parents[2] / "notebooks"
manager, client = start_new_kernel(kernel_name="tslab", cwd=str(notebooks), stdout=subprocess.DEVNULL)


def moment():
    return draw.uniform(0, 0.1 if draw.random() < 0.5 else latest)


def stop_and_ask(kind, code):
    delay = moment()
    running = client.execute(code)
    time.sleep(delay)
    manager.interrupt_kernel()
    stopped = time.perf_counter()
    asked = client.execute("defined + 2")
    times, reply = {}, None
    while reply is None or running not in times:
        if time.perf_counter() - stopped > patience:
            break
        try:
            message = client.get_shell_msg(timeout=1)
        except Exception:
            continue
        times[message["parent_header"]["msg_id"]] = time.perf_counter() - stopped
        if message["parent_header"]["msg_id"] == asked:
            reply = message["content"]["status"]
    text = ""
    while reply is not None:
        message = client.get_iopub_msg(timeout=patience)
        if message["parent_header"].get("msg_id") != asked:
            continue
        if message["msg_type"] == "stream":
            text += message["content"]["text"]
        elif message["content"].get("execution_state") == "idle":
            break
    return {
        "kind": kind,
        "delay": delay,
        "stop": times.get(running),
        "answer": times.get(asked),
        "status": reply,
        "text": text,
    }


try:
    client.execute_interactive(given["preparation"], timeout=60)
    kinds = list(given["cells"].items())
    results = []
    for number in range(count):
        results.append(stop_and_ask(*kinds[number % len(kinds)]))
        if results[-1]["status"] is None:
            break
    print(json.dumps(results))
finally:
    manager.shutdown_kernel(now=True)
