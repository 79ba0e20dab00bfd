/** The processes that work in a folder. Browsers and servers leave the group of the process that started them. */

import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Ends them and waits until they are gone; where there is no /proc, as on macOS and Windows, none is found. */
export async function killThoseIn(folder: string): Promise<void> {
  for (let found = those(folder); found.length > 0; found = those(folder)) {
    for (const pid of found) kill(pid);
    await sleep(50);
  }
}

function those(folder: string): number[] {
  return numbers().filter((pid) => pid !== process.pid && isIn(folder, pid));
}

function numbers(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** Those that were started there have the folder in their environment, as HOME, unless they wrote over it; then they are still in it. */
function isIn(folder: string, pid: number): boolean {
  try {
    return (
      readFileSync(`/proc/${pid}/environ`, "utf8").includes(`HOME=${folder}/`) ||
      `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(`${folder}/`)
    );
  } catch {
    return false; // it has ended, or it is another user's
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
