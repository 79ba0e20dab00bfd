/** From a kernel that does not run yet to the first chart on the screen, here and in Python. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { kernelFolder } from "../setup/paths.js";
import { benchPython } from "./environment.js";
import { median, number, table } from "./report.js";

const bar = 1;

/** One start: its parts are the seconds until the kernel answers, then the seconds of each cell. */
type Start = { seconds: number; megabytes: number; parts: number[] };

const parts = ["ready", "import", "data", "training", "chart"];

export async function compareColdStart(): Promise<string> {
  const script = fileURLToPath(new URL("cold_start.py", import.meta.url));
  const args = [script, kernelFolder];
  const { stdout, stderr } = spawnSync(benchPython, args, { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  const starts: Record<"typescript" | "python", Start[]> = JSON.parse(stdout);
  const of = (list: Start[], what: "seconds" | "megabytes") =>
    median(list.map((start) => start[what]));
  const { typescript, python } = starts;
  const ratio = of(typescript, "seconds") / of(python, "seconds");
  const row = (name: string, list: Start[], last: string) => [
    name,
    number(of(list, "seconds")),
    ...parts.map((_, k) => number(median(list.map((start) => start.parts[k] as number)))),
    number(of(list, "megabytes")),
    last,
  ];
  const rows = [
    row("TypeScript: tslab, this library", typescript, number(ratio)),
    row("Python: ipykernel, NumPy, Altair", python, "1"),
  ];
  const verdict = `Medians of ${python.length} starts each. Bar: ≤ ${bar} × Python's time ${ratio <= bar ? "✓" : "✗"}. MB: all processes of a kernel; memory that several share is counted by its share (Linux).`;
  const head = ["kernel", "seconds", ...parts, "MB", "times Python's time"];
  return `### cold start: from no kernel to the first chart\n\n${table(head, rows)}\n\n${verdict}`;
}
