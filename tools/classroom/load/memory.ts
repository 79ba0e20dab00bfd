/**
 * Memory and processor time of processes, from Linux's own books. Memory is PSS: what a process alone holds, and of what it
 * shares with others its part.
 */

import { readdirSync, readFileSync, statSync } from "node:fs";

const kibi = 1024 / 1e6; // MB

/** The processes of a user. */
function processesOf(id: number): string[] {
  return readdirSync("/proc").filter(
    (name) =>
      /^\d+$/.test(name) && statSync(`/proc/${name}`, { throwIfNoEntry: false })?.uid === id,
  );
}

export interface Usage {
  /** Of the processes that run kernels. */
  readonly kernelMB: number;
  /** Of all others: the learner's Jupyter server. */
  readonly serverMB: number;
}

/** What all processes of a user hold at this moment. */
export function usageOf(id: number): Usage {
  const usage = { kernelMB: 0, serverMB: 0 };
  for (const pid of processesOf(id)) {
    const pss = /^Pss: +(\d+)/m.exec(read(pid, "smaps_rollup"))?.[1] ?? "0";
    const kind = read(pid, "comm").startsWith("python") ? "serverMB" : "kernelMB";
    usage[kind] += Number(pss) * kibi;
  }
  return usage;
}

const ticks = 100; // a second; Linux gives these times so to every program

/** Seconds of processor time that a user's running processes have used, with those of their ended children. */
export function processorSecondsOf(id: number): number {
  let sum = 0;
  for (const pid of processesOf(id)) {
    const [, rest = ""] = read(pid, "stat").split(") ");
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = rest
      .split(" ")
      .slice(11, 15)
      .map(Number);
    sum += user + system + childUser + childSystem;
  }
  return sum / ticks;
}

/** @returns "" if the process has just ended */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
