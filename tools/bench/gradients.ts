/** The times that lesson 07 shows beside the reader's own: measured here, kept in data/gradient-times.json. */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { GradientTimes } from "one-neuron";
import { inProject } from "../setup/paths.js";
import { benchPython } from "./environment.js";
import { number, table } from "./report.js";

type Times = GradientTimes["m"];

/** What a script prints: readingX is from JavaScript, the version from Python. */
interface Measured {
  readonly m: Times;
  readonly n_x: Times;
  readonly readingX: number;
  readonly python?: string;
}

/** Other work on the computer comes and goes: the shortest time of some rounds is what is kept. */
const rounds = 3;

/** Measures, writes data/gradient-times.json, and returns the same as tables. */
export function measureGradients(): string {
  const ours = shortestOf(process.execPath, "gradient-times.js");
  const theirs = shortestOf(benchPython, "gradient_times.py");
  const [cpu] = cpus();
  const times: GradientTimes = {
    machine: `Node ${process.versions.node} and ${theirs.python}, on ${cpus().length} cores ${cpu?.model.trim()}`,
    m: rounded([...ours.m, ...theirs.m]),
    n_x: rounded([...ours.n_x, ...theirs.n_x]),
    readingX: Number(ours.readingX.toPrecision(3)),
  };
  const file = inProject("data", "gradient-times.json");
  writeFileSync(file, `${JSON.stringify(times, undefined, 2)}\n`);
  return [
    "### one gradient, as lesson 07 computes it: microseconds",
    `${times.machine}. Reading X of 20 × 100 000 once: ${number(times.readingX * 1e6)}.`,
    tableOf("m, n_x = 20", times.m),
    tableOf("n_x, m = 200", times.n_x),
  ].join("\n\n");
}

/** What a script measures: in some rounds, and of each time the shortest. */
function shortestOf(program: string, script: string): Measured {
  const all = Array.from({ length: rounds }, () => measured(program, script));
  const shortest = (times: Times, growing: "m" | "n_x"): Times =>
    times.map((time) => {
      const same = all
        .flatMap((each) => each[growing])
        .filter(({ way, size }) => way === time.way && size === time.size);
      return { ...time, seconds: Math.min(...same.map(({ seconds }) => seconds)) };
    });
  const [first] = all as [Measured];
  return {
    ...first,
    m: shortest(first.m, "m"),
    n_x: shortest(first.n_x, "n_x"),
    readingX: Math.min(...all.map(({ readingX }) => readingX)),
  };
}

function measured(program: string, script: string): Measured {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { stdout, stderr } = spawnSync(program, [file], { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

const rounded = (times: Times): Times =>
  times.map((time) => ({ ...time, seconds: Number(time.seconds.toPrecision(3)) }));

function tableOf(growing: string, times: Times): string {
  const sizes = [...new Set(times.map(({ size }) => size))];
  const ways = [...new Set(times.map(({ way }) => way))];
  const cell = (way: string, size: number) => {
    const time = times.find((each) => each.way === way && each.size === size);
    return time ? number(time.seconds * 1e6) : "";
  };
  return table(
    [growing, ...sizes.map(String)],
    ways.map((way) => [way, ...sizes.map((size) => cell(way, size))]),
  );
}
