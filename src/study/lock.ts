/**
 * A lock on a file that several processes write; every open notebook is one of them.
 *
 * Whoever wants to write lays a draft beside the file, under a name of its own, and only then looks for other drafts.
 * Of two writers the one who looks last sees the other's draft, so who sees none but their own holds the lock. They
 * hold it until their draft is gone: it takes the place of the file, or is removed.
 *
 * The draft of a writer that died is removed by the next one. Whether a writer has died is a guess (a computer may have
 * slept while a notebook wrote), but a wrong guess loses nothing: without its draft that writer has nothing to put in
 * the file's place, and begins again.
 */

import { randomBytes } from "node:crypto";
import { existsSync, lstatSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.js";
import { Trouble } from "./trouble.js";
import { insist, pause } from "./wait.js";

/** How long the lock is waited for, in milliseconds. */
const patience = 2000;

/** From this age on, in milliseconds, a draft counts as left behind: waiting and writing never take so long. */
const lifetime = 10_000;

/**
 * Does some work while no other process does such work with the same file.
 *
 * @param file - where the file is or will be; its folder is made if it is missing
 * @param work - is given the path of an empty draft; begins anew if it fails because the draft was taken away
 * @returns what `work` returns
 * @throws Trouble if the lock is not free for two seconds
 */
export function withLock<T>(file: string, work: (draft: string) => T): T {
  makeFolder(dirname(file));
  const draft = draftBeside(file);
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (!isLate(draft)) {
      insist(() => writeFileSync(draft, "", { flag: "wx" }));
      try {
        if (isAlone(draft, deadline)) return work(draft);
      } catch (error) {
        if (existsSync(draft)) throw error; // otherwise it was taken away
      } finally {
        insist(() => rmSync(draft, { force: true }));
      }
    }
    pause(1);
  }
  throw new Trouble(
    `another notebook is writing to ${file} just now. Wait a moment, then run this cell again.`,
  );
}

/** The time of asking comes first, so that names sort by it; then the process, and what makes the name unique. */
function draftBeside(file: string): string {
  const time = String(Date.now()).padStart(13, "0");
  const name = `one-neuron-${time}-${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  return join(dirname(file), name);
}

const draftName = /^one-neuron-\d{13}-(?<pid>\d+)-[0-9a-f]{8}\.tmp$/;

/** Whether another asked earlier. Who is late lays no draft, because the earlier one waits until no other is there. */
function isLate(draft: string): boolean {
  const [first] = othersBeside(draft);
  return first !== undefined && first < draft;
}

/** Waits until the other drafts are gone; makes way at once for one that asked earlier, lest both wait for ever. */
function isAlone(draft: string, deadline: number): boolean {
  for (;;) {
    const [first] = othersBeside(draft);
    if (first === undefined) return existsSync(draft);
    if (first < draft || performance.now() > deadline) return false;
    pause(1);
  }
}

/** Other writers' drafts, by the time of asking; those left behind are removed. */
function othersBeside(draft: string): string[] {
  const folder = dirname(draft);
  const others: string[] = [];
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const pid = draftName.exec(name)?.groups?.pid;
    if (pid === undefined || path === draft || !isFile(path)) continue;
    if (isAtWork(Number(pid), path)) others.push(path);
    else insist(() => rmSync(path, { force: true }));
  }
  return others.sort();
}

const isFile = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A process writes one file at a time, so another draft with this process's number is from an earlier one. */
const isAtWork = (pid: number, draft: string) =>
  pid !== process.pid && isRunning(pid) && isYoung(draft);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0); // sends no signal, but fails if there is no such process
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH"; // such as EPERM: it is another user's
  }
}

/** A dead process's number may be another's by now. A draft of the future is from before the clock was put back. */
function isYoung(draft: string): boolean {
  const laid = lstatSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.abs(Date.now() - laid) < lifetime;
}
