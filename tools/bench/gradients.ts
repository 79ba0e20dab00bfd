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

/** Measures, writes data/gradient-times.json, and returns the same as tables. */
export function measureGradients(): string {
  const ours = measured(process.execPath, "gradient-times.js");
  const theirs = measured(benchPython, "gradient_times.py");
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

function measured(program: string, script: string) {
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
