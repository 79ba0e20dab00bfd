/** The processes of a user, given as a number. */

import { readdirSync, statSync } from "node:fs";

/** @returns their numbers, as the folders of /proc are called */
export const processesOf = (id: number): string[] =>
  readdirSync("/proc").filter(
    (name) =>
      /^\d+$/.test(name) && statSync(`/proc/${name}`, { throwIfNoEntry: false })?.uid === id,
  );

/** Ends all of them at once. */
export function killProcessesOf(id: number): void {
  for (const pid of processesOf(id)) {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
      // it has just ended
    }
  }
}
