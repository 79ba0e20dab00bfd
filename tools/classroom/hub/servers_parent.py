"""
The parent of all learners' servers: `python servers_parent.py CLASS_FILE`, as root.

It has loaded JupyterLab once and forks a server for each learner: a server is up after 0.2 s of processor time instead of 2.2,
and shares the memory of what was loaded, 50 MB instead of 100. It answers one line (JSON) with one line:

    {"ask": "start", "name", "args", "env"}    → {"pid"}
    {"ask": "signal", "name", "pid", "number"} → {"exists"}, where number 0 only asks

The Hub, which talks to browsers and has no rights, asks. So a name is looked up in the list of the class, and only a process
that runs as this learner can be signalled.
"""

import gc
import json
import os
import signal
import socketserver
import sys
import time

import jupyterhub.singleuser.extension

# What a server loads at its start.
import jupyter_lsp  # noqa: F401
import jupyter_server.serverapp  # noqa: F401
import jupyterlab.labapp  # noqa: F401
import nbconvert  # noqa: F401
import notebook_shim  # noqa: F401

from learner import Learner
from processes import processes_of
from shares import Shares


class Parent(socketserver.UnixStreamServer):
    request_queue_size = 128  # a whole class at once

    def __init__(self, class_file):
        with open(class_file, encoding="utf-8") as file:
            self.a_class = json.load(file)
        path = self.a_class["parentSocket"]
        if os.path.exists(path):
            os.unlink(path)
        self.shares = Shares(self.a_class["ids"]["learners"].values())
        super().__init__(path, Question)
        os.chown(path, self.a_class["ids"]["hub"], -1)
        os.chmod(path, 0o600)

    def service_actions(self):
        """Called after each question and ten times a second: takes note of servers that have ended, and of who computes."""
        self.shares.look()
        self.reap()

    def reap(self):
        try:
            while os.waitpid(-1, os.WNOHANG) != (0, 0):
                pass
        except ChildProcessError:
            pass  # there is none

    def end_servers(self):
        """Asks all servers of the class to end, which ends their kernels too, and ends those that do not."""
        learners = set(self.a_class["ids"]["learners"].values())
        for how in (signal.SIGTERM, signal.SIGKILL):
            until = time.monotonic() + 10
            for _, pid in processes_of(learners):
                send(pid, how)
            while any(processes_of(learners)) and time.monotonic() < until:
                self.reap()
                time.sleep(0.1)

    def start(self, name, args, env):
        learner = Learner(self.a_class, name)
        learner.make_home()
        self.shares.begin(learner.id)
        pid = os.fork()
        if pid != 0:
            return {"pid": pid}
        try:
            self.socket.close()
            learner.become(env)
            if self.a_class["alone"]:
                os.execv(sys.executable, [sys.executable, "-m", "jupyterhub.singleuser", *args])
            sys.argv = ["jupyterhub-singleuser", *args]
            jupyterhub.singleuser.extension.main()
        except SystemExit:
            pass
        except BaseException as error:  # noqa: BLE001 - the fork must end here, whatever happened
            print(f"The server of {name} failed: {error!r}", file=sys.stderr, flush=True)
        os._exit(0)

    def signal(self, name, pid, number):
        self.reap()
        learner = Learner(self.a_class, name)
        try:
            if os.stat(f"/proc/{pid}").st_uid != learner.id:
                return {"exists": False}  # the number was given to another process
        except FileNotFoundError:
            return {"exists": False}
        return {"exists": send(pid, number)}


def send(pid, number):
    """Sends a signal; says whether there is such a process."""
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return False
    return True


class Question(socketserver.StreamRequestHandler):
    def handle(self):
        question = json.loads(self.rfile.readline())
        ask = {"start": self.server.start, "signal": self.server.signal}[question.pop("ask")]
        try:
            answer = ask(**question)
        except Exception as error:  # noqa: BLE001 - said to who asked, and the next one is served
            answer = {"error": f"{error}"}
        self.wfile.write(json.dumps(answer).encode() + b"\n")


if __name__ == "__main__":
    gc.collect()
    gc.freeze()  # otherwise the first collection of each fork would copy all that it shares
    with Parent(sys.argv[1]) as parent:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit())
        print("The parent of the servers is ready.", flush=True)
        try:
            parent.serve_forever(poll_interval=0.1)
        finally:
            parent.end_servers()
