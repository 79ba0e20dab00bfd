"""Runs one notebook in a fresh kernel and prints it, with its outputs, as JSON.

    python execute.py NOTEBOOK FOLDER [SECONDS]

FOLDER is where the kernel runs, SECONDS how long one cell may take. Cells tagged `raises-exception` may fail; any
other failure ends the run with one line of JSON on stderr: {"cell": index or null, "error": text}.

Standard input is the line to whoever started this: when it closes, the kernel is ended and the run with it. That
works on every platform and however the starter died.
"""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading

os.environ["JUPYTER_PREFER_ENV_PATH"] = "1"

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError


class Failure(Exception):
    """A run that did not end well: which cell (None: none in particular), and why."""

    def __init__(self, cell, error):
        super().__init__(error)
        self.cell = cell


def printed(cell):
    """What tslab says about a failure: it sends no error message, it prints one to stderr."""
    texts = [output.text for output in cell.outputs if output.get("name") == "stderr"]
    return "".join(texts).strip() or "The cell failed without a message."


async def execute(notebook, folder, seconds):
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    current = None

    def on_start(cell, cell_index):
        nonlocal current
        current = cell_index

    def on_kernel_start(**_):
        # nbclient's own handlers end the kernel under the running cell; ours end the run, and the kernel with it.
        with contextlib.suppress(NotImplementedError):  # Windows: asyncio.run handles Ctrl-C
            for signum in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(signum, task.cancel)

    client = NotebookClient(
        notebook,
        kernel_name="tslab",
        resources={"metadata": {"path": folder}},
        timeout=seconds,
        record_timing=False,
        shutdown_kernel="immediate",
        on_notebook_start=on_kernel_start,
        on_cell_start=on_start,
    )
    try:
        # A kernel that shared our standard output would make it non-blocking, and cut long results short.
        await client.async_execute(stdout=subprocess.DEVNULL)
    except CellTimeoutError:
        raise Failure(current, f"The cell took longer than {seconds} s.") from None
    except CellExecutionError:
        raise Failure(current, printed(notebook.cells[current])) from None
    except DeadKernelError:
        if task.cancelling():  # nbclient takes every cancellation for a dead kernel
            raise asyncio.CancelledError from None
        raise Failure(current, "The kernel died.") from None
    except Exception as error:
        raise Failure(current, str(error) or type(error).__name__) from None


async def main(path, folder, seconds):
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def cancel_when_alone():
        while os.read(sys.stdin.fileno(), 1024):
            pass
        loop.call_soon_threadsafe(task.cancel)

    threading.Thread(target=cancel_when_alone, daemon=True).start()
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as scratch:
        # The learner's own results are neither read nor written.
        os.environ["ONE_NEURON_PROGRESS"] = os.path.join(scratch, "progress.json")
        await execute(notebook, folder, seconds)
    return json.dumps(notebook, ensure_ascii=False)


if __name__ == "__main__":
    try:
        text = asyncio.run(main(sys.argv[1], sys.argv[2], int((sys.argv[3:] or ["300"])[0])))
    except asyncio.CancelledError:
        sys.exit(130)
    except Failure as failure:
        sys.exit(json.dumps({"cell": failure.cell, "error": str(failure)}))
    sys.stdout.buffer.write(text.encode())
