"""One learner of the class: the home, and the rights with which the learner's server runs."""

import os
import resource
import subprocess


class Learner:
    def __init__(self, a_class, name):
        if name not in a_class["ids"]["learners"]:
            raise PermissionError(f'"{name}" is not in the list of this class')
        self.name = name
        self.a_class = a_class
        self.id = a_class["ids"]["learners"][name]
        self.home = os.path.join(a_class["folder"], "homes", name)
        self.runtime = os.path.join(a_class["folder"], "run", str(self.id))

    def make_home(self):
        """The learner's own folders, which nobody else may enter."""
        for folder in (self.home, self.runtime):
            os.makedirs(folder, mode=0o700, exist_ok=True)
            os.chown(folder, self.id, self.id)

    def become(self, env):
        """Gives this process for ever the learner's rights, limits, folder and environment."""
        os.setsid()
        limit(resource.RLIMIT_DATA, self.a_class["memoryMB"] * 2**20)
        limit(resource.RLIMIT_NPROC, 512)  # processes and their threads; the course needs 30
        limit(resource.RLIMIT_CORE, 0)
        os.setgroups([])
        os.setgid(self.id)
        os.setuid(self.id)
        os.umask(0o077)
        os.chdir(self.home)
        os.environ.clear()
        os.environ.update(env, **self.environment())  # the class has the last word
        self.write_to_log()
        self.fill_home()

    def environment(self):
        return {
            **self.a_class["environment"],
            "HOME": self.home,
            "USER": self.name,
            "LOGNAME": self.name,
            "JUPYTER_RUNTIME_DIR": self.runtime,
            "ONE_NEURON_PICTURES": os.path.join(self.home, "data", "own"),
            "ONE_NEURON_PROGRESS": os.path.join(self.home, ".one-neuron", "progress.json"),
        }

    def fill_home(self):
        """Done with the learner's rights, so that no link in the home leads to a file of somebody else."""
        program = os.path.join(self.a_class["course"], "tools", "image", "inside", "fill-home.js")
        subprocess.run([self.a_class["node"], program], check=True)

    def write_to_log(self):
        os.makedirs(".one-neuron", exist_ok=True)
        log = os.open(".one-neuron/server.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        for output in (1, 2):
            os.dup2(log, output)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.closerange(3, 1024)


def limit(what, most):
    resource.setrlimit(what, (most, most))
