import { readFileSync } from "node:fs";

/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 does nothing, but fails if there is no such process
    return !hasEnded(pid);
  } catch {
    return false;
  }
}

/** Linux keeps the number of a process that has ended until its parent asks, which the first process of a container may do late. */
function hasEnded(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z /s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false; // no Linux; or it is gone since
  }
}
