/** A cache: what an export made is kept for the next one, under the fingerprint of everything that it was made from. */

import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { lessons } from "../../../src/study/lessons.js";
import { lives } from "../../setup/lives.js";
import { inProject, scratch } from "../../setup/paths.js";
import { fingerprint } from "../../setup/stamp.js";

/** Changes when the export itself changes, or the version of a package that it uses. */
const tools = fingerprint([
  inProject("tools", "export"),
  inProject("tools", "notebooks"),
  ...["notebook/html.ts", "notebook/svg-ids.ts", "charts/theme.ts", "study"].map((name) =>
    inProject("src", name),
  ),
  inProject("package-lock.json"),
]);

/** The hints and solutions that pages show. */
const exercises = JSON.stringify(lessons);

export interface Kept<T> {
  readonly value: T;
  /** Whether it was made before. */
  readonly old: boolean;
}

/**
 * Makes a value, or takes the one that was made before.
 *
 * @param words - what the value depends on beside the tools and the exercises
 * @param make - makes a plain value if there is none for these words
 * @param holds - whether a value made before may still be used; if not said, it may
 */
export type Keep = <T>(
  words: readonly string[],
  make: () => Promise<T>,
  holds?: (value: T) => boolean,
) => Promise<Kept<T>>;

/** Where the exports of this project keep what they made. */
export const usualCache = join(scratch, "export");

/**
 * @param folder - where values are kept
 * @param say - told once if they cannot be: the export works without them, and the next one takes as long
 */
export function keepIn(folder: string, say: (words: string) => void = () => {}): Keep {
  let isTold = false;
  return async (words, make, holds = () => true) => {
    const hash = createHash("sha256").update(JSON.stringify([tools, exercises, words]));
    const file = join(folder, `${hash.digest("hex")}.json`);
    const before = existsSync(file) ? readKept(file) : undefined;
    if (before !== undefined && holds(before)) return { value: before, old: true };
    const value = await make();
    try {
      write(file, JSON.stringify(value));
      forget(folder);
    } catch (error) {
      if (!(error instanceof Error && "syscall" in error)) throw error;
      if (!isTold) say(`not kept for the next export: ${error.message}`);
      isTold = true;
    }
    return { value, old: false };
  };
}

/** Whole or not at all: two exports may write the same file. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** @returns undefined for a file that was not written to its end, because the disk was full or the power failed */
function readKept(file: string) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Enough for every form of a course of twenty lessons. */
const most = 200;

/** Removes what was made the longest ago, and the drafts of exports that were killed. */
function forget(folder: string): void {
  const names = readdirSync(folder);
  const abandoned = names.filter(
    (name) => !lives(Number(/\.(\d+)\.tmp$/.exec(name)?.[1] ?? process.pid)),
  );
  for (const name of abandoned) rmSync(join(folder, name), { force: true });
  const files = names.map((name) => join(folder, name));
  if (files.length <= most) return;
  const age = new Map(
    files.map((file) => [file, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0]),
  );
  files.sort((a, b) => (age.get(b) ?? 0) - (age.get(a) ?? 0));
  for (const file of files.slice(most / 2)) rmSync(file, { force: true });
}
