"""Times the same short lesson in two kernels, each started anew: fit the O-rings, show the cost curve."""

import json
import sys
import time
from pathlib import Path

import psutil
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

rounds = 9
notebooks = Path(__file__).resolve().parents[2] / "notebooks"
spec = KernelSpec.from_resource_dir(sys.argv[1])

temperatures = "[66,70,69,68,67,72,73,70,57,63,70,78,67,53,67,75,70,81,76,79,75,76,58]"
distress = "[0,1,0,0,0,0,0,0,1,1,1,0,0,1,0,0,0,0,0,0,1,0,1]"

lessons = {
    "typescript": [
        'import { display, optimize, standardizer } from "one-neuron";',
        f"const T = [{temperatures}], Y = [{distress}];\nconst X = standardizer(T).apply(T);",
        "const { costs } = await optimize([[0]], 0, X, Y, { learningRate: 1, recordEvery: 1 });",
        'display({ "text/plain": "The cost falls", "application/vnd.vegalite.v5+json": { mark: "line",'
        " data: { values: costs.map((cost, step) => ({ step, cost })) },"
        ' encoding: { x: { field: "step", type: "quantitative" }, y: { field: "cost", type: "quantitative" } } } });',
    ],
    "python": [
        "import numpy as np\nimport altair as alt",
        f"T, Y = np.array([{temperatures}]), np.array([{distress}])\nX = (T - T.mean()) / T.std()",
        "w, b, costs = np.zeros((1, 1)), 0.0, []\n"
        "for step in range(100):\n"
        "    A = 1 / (1 + np.exp(-(w.T @ X + b)))\n"
        "    costs.append(float(-np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))))\n"
        "    w, b = w - X @ (A - Y).T / 23, b - np.mean(A - Y)",
        "alt.Chart(alt.Data(values=[{'step': i, 'cost': c} for i, c in enumerate(costs)]))"
        ".mark_line().encode(x='step:Q', y='cost:Q')",
    ],
}


def memory_of(kernel):
    """All its processes together; what they share is counted once where the system tells it (Linux)."""
    processes = [kernel, *kernel.children(recursive=True)]
    infos = [process.memory_full_info() for process in processes]
    return sum(getattr(info, "pss", info.rss) for info in infos)


def start(language):
    manager = KernelManager(kernel_name="python3")
    if language == "typescript":
        manager._kernel_spec = spec
    else:
        manager.kernel_spec.argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    begin = time.perf_counter()
    manager.start_kernel(cwd=str(notebooks))
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    ends = [time.perf_counter()]
    shown = []

    def take(message):
        data = message["content"].get("data", {})
        if "application/vnd.vegalite.v5+json" in data or "text/html" in data:
            shown.append(time.perf_counter())

    for cell in lessons[language]:
        reply = client.execute_interactive(cell, timeout=60, output_hook=take)
        assert reply["content"]["status"] == "ok", (language, reply["content"])
        ends.append(time.perf_counter())
    memory = memory_of(psutil.Process(manager.provisioner.pid))
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    ends[-1] = shown[0]
    parts = [end - start for start, end in zip([begin, *ends], ends)]
    return {"seconds": shown[0] - begin, "megabytes": memory / 1e6, "parts": parts}


results = {"typescript": [], "python": []}
for _ in range(rounds + 1):
    for language, starts in results.items():
        starts.append(start(language))
print(json.dumps({language: starts[1:] for language, starts in results.items()}))
