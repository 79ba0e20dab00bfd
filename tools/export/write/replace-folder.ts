/**
 * Writes a folder beside the old one, and renames both when it is complete, so that there is always a whole folder: the
 * old one or the new one. Between the two renamings there is none, for less than a millisecond; if the export is killed
 * just then, the next export puts the old one back.
 */

import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearest } from "../../setup/file-errors.js";
import { UserError } from "../../setup/user-error.js";
import { bytesOf, type File } from "./files.js";

/** The mark of a folder that an export wrote, and may replace: it lists all that was written there. */
const mark = ".one-neuron-export";

/** What file managers leave in a folder that somebody looked at. */
const litter = [".DS_Store", "Thumbs.db", "desktop.ini"];

/**
 * @param out - the folder to write
 * @param files - place in the folder → content
 * @throws UserError if the folder holds something that no export wrote, or cannot be written
 */
export function replaceFolder(out: string, files: ReadonlyMap<string, File>): void {
  prepare(out);
  const fresh = beside(out, "new");
  const old = beside(out, "old");
  onDisk(out, () => {
    try {
      remove(fresh);
      mkdirSync(fresh, { recursive: true });
      writeFileSync(join(fresh, mark), JSON.stringify([...files.keys()]));
      for (const [place, content] of files) write(join(fresh, place), content);
      if (existsSync(out)) renameSync(out, old);
      renameSync(fresh, out);
    } finally {
      remove(fresh);
    }
    remove(old);
  });
}

/**
 * Checks that a folder may be replaced, and puts the old one back if an export was killed between its two renamings.
 *
 * @throws UserError if it, or what stands in its way, holds something that no export wrote
 */
export function prepare(out: string): void {
  const old = beside(out, "old");
  onDisk(out, () => {
    for (const folder of [out, old, beside(out, "new")]) checkOurs(folder);
    if (existsSync(out)) remove(old);
    else if (existsSync(old)) renameSync(old, out);
    accessSync(nearest(dirname(out)), constants.W_OK); // rather now than when all is made
  });
}

const beside = (out: string, word: string) => join(dirname(out), `.${basename(out)}.${word}`);

function checkOurs(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new UserError(`${folder} is a file.`, advice);
  const ours = written(folder);
  if (ours === "all") return;
  for (const place of filesIn(folder))
    if (!ours.includes(place))
      throw new UserError(`${folder} holds ${place}, which no export wrote.`, advice);
}

const advice = "Move it, or name another folder: npm run export -- --out folder";

/** The files that the mark lists; "all" if it is an old mark, which listed none. */
function written(folder: string): readonly string[] | "all" {
  if (!existsSync(join(folder, mark))) return [];
  const text = readFileSync(join(folder, mark), "utf8");
  return text.startsWith("[") ? JSON.parse(text) : "all";
}

/** The places of the files in a folder, one by one, so that a search can end before all were read. */
function* filesIn(folder: string, place = ""): Generator<string> {
  for (const entry of readdirSync(join(folder, place), { withFileTypes: true }))
    if (entry.isDirectory()) yield* filesIn(folder, `${place}${entry.name}/`);
    else if (![...litter, mark].includes(entry.name)) yield `${place}${entry.name}`;
}

/** Removes a folder, and its mark last: if that is interrupted, the next export still knows the rest as its own. */
function remove(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name !== mark) rmSync(join(folder, name), { recursive: true });
  rmSync(folder, { recursive: true });
}

/** Makes a sentence of an error of the disk. */
function onDisk(out: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new UserError(
      `${out} could not be written: ${error.message}`,
      "Is there room, and may you write there? To write elsewhere: npm run export -- --out folder",
    );
  }
}

function write(path: string, content: File): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytesOf(content));
}
