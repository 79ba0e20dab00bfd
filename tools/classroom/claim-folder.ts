/** One start of a class at a time; what a start that was killed has left running is ended before the next. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { lives } from "../setup/lives.js";
import { UserError } from "../setup/user-error.js";
import type { Folder } from "./folder.js";
import { killProcessesOf, processesOf } from "./processes.js";

const root = 0;
const patience = 5000; // ms

/**
 * The servers of learners go on, and the Hub finds them again: their parent gets no chance to end them.
 *
 * @throws UserError if the class is open
 */
export async function claimFolder({ path, ids, classFile }: Folder): Promise<void> {
  const file = join(path, "run", "class.pid");
  const before = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (before > 0 && before !== process.pid && lives(before))
    throw new UserError(
      `The class in ${path} is already open (process ${before}).`,
      "Close it there with Ctrl-C, or open another: npm run classroom -- --folder /srv/another-class --port 8100",
    );
  const own = [ids.hub, ids.proxy, ids.compiler];
  for (const id of own) killProcessesOf(id);
  for (const pid of processesOf(root))
    if (isParentOf(classFile, pid)) process.kill(Number(pid), "SIGKILL");
  // Only when they have ended are their ports free.
  const until = Date.now() + patience;
  while (own.some((id) => processesOf(id).length > 0) && Date.now() < until) await sleep(50);
  writeFileSync(file, String(process.pid));
}

/** Whether this is the parent of this class's servers. */
function isParentOf(classFile: string, pid: string): boolean {
  try {
    const [, program = "", argument] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return program.endsWith("servers_parent.py") && argument === classFile;
  } catch {
    return false; // it has just ended
  }
}
