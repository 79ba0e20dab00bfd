/**
 * Memory and processor time of processes, from Linux's own books. Memory is PSS: what a process alone holds, and of what it
 * shares with others its part.
 */

import { readFileSync } from "node:fs";
import { processesOf } from "../processes.js";

export interface Usage {
  /** Of the processes that run kernels. */
  readonly kernel: number;
  /** Of all others: the learner's Jupyter server. */
  readonly server: number;
}

/** Megabytes that a user's processes hold at this moment. */
export const memoryOf = (id: number): Usage =>
  sumOf(id, (pid) => {
    const [, pss = "0"] = /^Pss: +(\d+)/m.exec(read(pid, "smaps_rollup")) ?? [];
    return (Number(pss) * 1024) / 1e6;
  });

/** Linux gives times to every program in these parts of a second. */
const ticks = 100;

/** Seconds of processor time that a user's running processes have used. */
export const processorSecondsOf = (id: number): Usage =>
  sumOf(id, (pid) => {
    const [, afterName = ""] = read(pid, "stat").split(") ");
    const [user = "0", system = "0"] = afterName.split(" ").slice(11, 13);
    return (Number(user) + Number(system)) / ticks;
  });

/** @param of - what to add up over the processes */
function sumOf(id: number, of: (pid: string) => number): Usage {
  const sums = { kernel: 0, server: 0 };
  for (const pid of processesOf(id)) {
    const kind = read(pid, "comm").startsWith("python") ? "server" : "kernel";
    sums[kind] += of(pid);
  }
  return sums;
}

export const total = ({ kernel, server }: Usage): number => kernel + server;

/** @returns "" if the process has just ended */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
