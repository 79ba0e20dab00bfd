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

/** What both scripts print. */
interface Measured {
  readonly m: Times;
  readonly n_x: Times;
}

type Ours = Omit<GradientTimes, "machine">;

interface Theirs extends Measured {
  /** Versions of Python and of NumPy. */
  readonly python: string;
}

/** Other work on the computer comes and goes: the shortest time of some rounds is what is kept. */
const rounds = 3;

/** Measures, writes data/gradient-times.json, and returns the same as tables. */
export function measureGradients(): string {
  const all = roundsOf<Ours>(process.execPath, "gradient-times.js");
  const allTheirs = roundsOf<Theirs>(benchPython, "gradient_times.py");
  const [ours, theirs] = [shortestOf(all), shortestOf(allTheirs)];
  const least = (of: (each: Ours) => number) => round(Math.min(...all.map(of)));
  const [cpu] = cpus();
  const times: GradientTimes = {
    machine: `Node ${process.versions.node} and ${allTheirs[0]?.python}, on ${cpus().length} cores ${cpu?.model.trim()}`,
    m: rounded([...ours.m, ...theirs.m]),
    n_x: rounded([...ours.n_x, ...theirs.n_x]),
    readingX: least(({ readingX }) => readingX),
    plainStep: { ...(all[0] as Ours).plainStep, seconds: least((each) => each.plainStep.seconds) },
    arithmetic: least(({ arithmetic }) => arithmetic),
  };
  const file = inProject("data", "gradient-times.json");
  writeFileSync(file, `${JSON.stringify(times, undefined, 2)}\n`);
  return [
    "### one gradient, as lesson 07 computes it: microseconds",
    `${times.machine}. With X of 20 × 100 000: reading it once ${number(times.readingX * 1e6)}, the arithmetic of a step ${number(times.arithmetic * 1e6)}, a step with one number at a time ${number(times.plainStep.seconds * 1e6)}.`,
    tableOf("m, n_x = 20", times.m),
    tableOf("n_x, m = 200", times.n_x),
  ].join("\n\n");
}

const roundsOf = <M extends Measured>(program: string, script: string): M[] =>
  Array.from({ length: rounds }, () => measured<M>(program, script));

/** Of each time the shortest of all rounds. */
function shortestOf(all: readonly Measured[]): Measured {
  const shortest = (growing: "m" | "n_x"): Times =>
    (all[0]?.[growing] ?? []).map((time) => {
      const same = all
        .flatMap((each) => each[growing])
        .filter(({ way, size }) => way === time.way && size === time.size);
      return { ...time, seconds: Math.min(...same.map(({ seconds }) => seconds)) };
    });
  return { m: shortest("m"), n_x: shortest("n_x") };
}

function measured<M>(program: string, script: string): M {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { stdout, stderr } = spawnSync(program, [file], { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

const round = (seconds: number) => Number(seconds.toPrecision(3));

const rounded = (times: Times): Times =>
  times.map((time) => ({ ...time, seconds: round(time.seconds) }));

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
