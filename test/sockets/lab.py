"""Opens JupyterLab with `npm start`, as a browser would, and runs the cells of a lesson in its kernel.

    python lab.py LESSON
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

import nbformat
import requests
import websocket

project = Path(__file__).parents[2]
lesson = sys.argv[1]


def address_of_server(runtime, server):
    while server.poll() is None:
        for file in Path(runtime).glob("jpserver-*.json"):
            try:
                said = json.loads(file.read_text())
                requests.get(f"{said['url']}api").raise_for_status()
                return said["url"], said["token"]
            except (ValueError, requests.ConnectionError):  # it is being written, or nobody listens there yet
                pass
        time.sleep(0.1)
    raise RuntimeError("npm start ended")


def run_cells(url, token):
    ask = requests.Session()
    ask.headers["Authorization"] = f"token {token}"
    ask.get(f"{url}lab/tree/notebooks/{lesson}.ipynb").raise_for_status()
    notebook = f"notebooks/{lesson}.ipynb"
    wish = {"path": notebook, "name": lesson, "type": "notebook", "kernel": {"name": "tslab"}}
    made = ask.post(f"{url}api/sessions", json=wish)
    made.raise_for_status()
    kernel = made.json()["kernel"]["id"]
    address = f"{url.replace('http', 'ws', 1)}api/kernels/{kernel}/channels?token={token}"
    channel = websocket.create_connection(address, timeout=60)
    for cell in nbformat.read(project / notebook, as_version=4).cells:
        if cell.cell_type == "code":
            print(run_cell(channel, cell.source))
    channel.close()


def run_cell(channel, code):
    """Returns how the kernel says that it ended."""
    header = {
        "msg_id": uuid.uuid4().hex,
        "msg_type": "execute_request",
        "username": "",
        "session": "test",
        "version": "5.3",
        "date": "2026-01-01T00:00:00Z",
    }
    content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
    message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
    channel.send(json.dumps({**message, "channel": "shell", "buffers": []}))
    while True:
        answer = json.loads(channel.recv())
        is_ours = answer["parent_header"].get("msg_id") == header["msg_id"]
        if is_ours and answer["msg_type"] == "execute_reply":
            return answer["content"]["status"]


with tempfile.TemporaryDirectory() as folder:
    runtime = f"{folder}/runtime"
    places = ["config", "data", "runtime"]
    env = {f"JUPYTER_{name.upper()}_DIR": f"{folder}/{name}" for name in places}
    command = ["node", "tools/run.cjs", "start", "--no-browser", "--ServerApp.port=0"]
    own = {"ONE_NEURON_PROGRESS": f"{folder}/progress.json", "IPYTHONDIR": f"{folder}/ipython"}
    log = open(f"{folder}/log", "w+")
    server = subprocess.Popen(command, cwd=project, env={**os.environ, **env, **own}, stdout=log, stderr=log)
    try:
        run_cells(*address_of_server(runtime, server))
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()
