"""Starts a learner's server: asks the parent of all servers (servers_parent.py) to fork one."""

import asyncio
import json
import socket

from jupyterhub.spawner import LocalProcessSpawner
from jupyterhub.utils import can_connect, exponential_backoff, random_port
from tornado import iostream
from traitlets import Unicode

# So many servers start at once: enough that no processor waits, and few, so that who came first is served first (shares.py).
starting = asyncio.Semaphore(3)

# How often to look whether a server is up, in seconds. The Hub's own way waits longer and longer: up to 2 s for nothing.
between_looks = 0.05


class ForkedSpawner(LocalProcessSpawner):
    """The Hub itself has no rights over learners' processes: it can only ask for them to be started, stopped and looked at."""

    parent = Unicode(help="The socket of the parent of all servers", config=True)

    def user_env(self, env):
        return env  # the parent sets what belongs to the learner

    async def start(self):
        async with starting:
            self.port = random_port()
            answer = await self._ask("start", name=self.user.name, args=self.get_args(), env=self.get_env())
            self.pid = answer["pid"]
            await exponential_backoff(
                lambda: can_connect("127.0.0.1", self.port),
                f"The server of {self.user.name} did not come up",
                start_wait=between_looks,
                max_wait=between_looks,
                timeout=self.http_timeout,
            )
        return ("127.0.0.1", self.port)

    async def _signal(self, sig):
        """Whether the process still exists."""
        answer = await self._ask("signal", name=self.user.name, pid=self.pid, number=int(sig))
        return answer["exists"]

    async def _ask(self, what, **details):
        stream = iostream.IOStream(socket.socket(socket.AF_UNIX))
        try:
            await stream.connect(self.parent)
            await stream.write(json.dumps({"ask": what, **details}).encode() + b"\n")
            answer = json.loads(await stream.read_until(b"\n"))
        finally:
            stream.close()
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer
