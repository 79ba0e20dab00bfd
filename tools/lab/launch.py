"""Starts the kernel: from its snapshot where that fits, without it where it does not.

    python launch.py CONNECTION_FILE

From a snapshot a kernel starts in a third of the time, but only with the Node, the options and the processor that the
snapshot was made with. With others, or from a damaged file, Node ends at once with a code that says nothing, and the
notebook waits for ever. So `npm run setup` writes down what the snapshot was made of (launch.json, beside it), and here
that is compared with what there is. Where it differs, the kernel starts without, and its first cell says why.
"""

import json
import os
import sys

lab = os.path.dirname(os.path.abspath(__file__))
project = os.path.dirname(os.path.dirname(lab))
spec = os.path.join(project, ".venv", "share", "jupyter", "kernels", "tslab")
snapshot = os.path.join(spec, "kernel.snapshot")

# A loop that is cut off leaves Node believing to be inside a callback. It would end itself; see Runner.repair in cells/.
forgiving = "--no-force-async-hooks-checks"


def read_record():
    """What setup wrote down, or nothing where that cannot be read."""
    try:
        with open(os.path.join(spec, "launch.json"), encoding="utf8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return None


def processor():
    """What tools/setup/launch-record.js writes down too: the abilities of the processor, where Linux tells them."""
    try:
        with open("/proc/cpuinfo", encoding="utf8") as file:
            return next(line.strip() for line in file if line.startswith(("flags", "Features")))
    except (OSError, StopIteration):
        return ""


def is_as_recorded(file, record):
    """Size and time of the last change tell, without reading 43 MB at every start (which takes 40 ms)."""
    stat = os.stat(file)
    return [stat.st_size, str(stat.st_mtime_ns)] == [record["size"], record["changed"]]


def is_same_inside(file, record):
    """For a file that was copied: it has another time and may be the same."""
    import hashlib

    with open(file, "rb") as content:
        return hashlib.sha256(content.read()).hexdigest() == record["sha256"]


def misfit(record):
    """Why the snapshot cannot be used, in words that follow "because"; nothing if it can."""
    if record is None:
        return "launch.json, which says what the snapshot was made of, cannot be read"
    if not os.path.exists(snapshot):
        return "the snapshot is missing"
    if record["project"] != project:
        return "the course was moved after the snapshot was made"
    if not os.path.exists(record["node"]["path"]):
        return f"the Node that the snapshot was made with is gone ({record['node']['path']})"
    if not is_as_recorded(record["node"]["path"], record["node"]):
        return "Node was changed after the snapshot was made"
    if record["processor"] != processor():
        return "the snapshot was made on another kind of processor"
    if not is_as_recorded(snapshot, record["snapshot"]) and not is_same_inside(snapshot, record["snapshot"]):
        return "the snapshot is damaged"
    return None


def find_node(record):
    """The Node that setup ran with; else the one that a terminal would find."""
    if record and os.path.exists(record["node"]["path"]):
        return record["node"]["path"]
    import shutil

    return shutil.which("node") or sys.exit("One Neuron: no Node was found. Install one and run: npm run setup")


def command(connection_file):
    kernel = [forgiving, os.path.join(lab, "kernel.cjs"), connection_file]
    record = read_record()
    if record and record["snapshot"] is None:  # this machine can make none: setup said so
        return [find_node(record), *kernel]
    reason = misfit(record)
    if reason is None:
        return [record["node"]["path"], *record["options"], "--snapshot-blob", snapshot, *kernel]
    os.environ["ONE_NEURON_SLOW_START"] = (
        f"The kernel started without its snapshot, which takes some seconds more, because {reason}. To mend it: npm run setup"
    )
    return [find_node(record), *kernel]


def main(connection_file):
    os.environ["NODE_OPTIONS"] = ""  # a snapshot starts only with the options that it was made with
    packages = os.path.join(project, "node_modules")  # so that notebooks elsewhere find the library
    os.environ["NODE_PATH"] = os.pathsep.join(filter(None, [os.environ.get("NODE_PATH"), packages]))
    words = command(connection_file)
    if os.name != "nt":
        os.execv(words[0], words)  # this program becomes the kernel: nothing of it stays in memory
    import subprocess

    os.environ["ONE_NEURON_SERVER"] = str(os.getppid())  # whose end is to end the kernel
    sys.exit(subprocess.run(words).returncode)


if __name__ == "__main__":
    main(sys.argv[1])
