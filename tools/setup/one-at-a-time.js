/** One setup at a time in this folder: a second one waits, says for whom, and goes on when that one is done. */

import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { lives } from "./lives.js";
import { scratch } from "./paths.js";
import { stopped } from "./stop.js";

/**
 * The lock is a folder with one empty file in it; the file's name is the holder's. Of several processes that rename at the same
 * time, the file system lets only one succeed. So both ways to get the lock are one rename:
 *
 * - A free lock: rename a folder of our own to it. That fails if another's is there, because it is not empty.
 * - The lock of a dead process: rename the file in it to our name. That fails if another has done it before.
 */
const lock = join(scratch, "setup.lock");

/** Systems use the numbers of processes again: the time makes the name unique. */
const me = `${process.pid}-${Date.now()}`;

/** @param {() => Promise<void>} work - what no other setup may do at the same time */
export async function oneAtATime(work) {
  let told = "";
  while (!take()) {
    const other = holder();
    if (other !== undefined && other !== told) {
      told = other;
      console.log(
        `  … Another setup is at work in this folder (process ${processOf(other)}). This one goes on when that is done.\n` +
          `    If there is no such process, delete ${lock}`,
      );
    }
    await sleep(200, undefined, { signal: stopped });
  }
  try {
    await work();
  } finally {
    release();
  }
}

/** @returns whether the lock is ours now */
function take() {
  const other = holder();
  if (other === undefined) return takeFree();
  if (lives(processOf(other))) return false;
  return rename(join(lock, other), join(lock, me));
}

/** The folder gets its file before it gets the name of the lock: an empty one would be taken for a free lock. */
function takeFree() {
  const made = `${lock}-${me}`;
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, me), "");
  if (rename(made, lock)) return true;
  rmSync(made, { recursive: true });
  return false;
}

/** Renamed first, so that nobody sees the lock without its file. */
function release() {
  if (holder() !== me) return; // it was deleted by hand, and may be another's by now
  const done = `${lock}-${me}`;
  renameSync(lock, done);
  rmSync(done, { recursive: true });
}

/** @returns {string | undefined} */
function holder() {
  try {
    return readdirSync(lock)[0];
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return undefined;
    throw error;
  }
}

/** @param {string} name */
const processOf = (name) => Number(name.split("-")[0]);

/** The errors of rename when another process was quicker. On Windows they are the last two. */
const lost = ["ENOENT", "ENOTEMPTY", "EEXIST", "EPERM", "EBUSY"];

/**
 * @param {string} from
 * @param {string} to
 * @returns whether it was we who renamed it
 */
function rename(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (lost.includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? "")) return false;
    throw error;
  }
}
