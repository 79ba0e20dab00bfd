/**
 * Writes a folder beside the old one and puts it in its place at the end: whoever looks sees one or the other, whole. (Between two
 * renamings there is neither, for less than a millisecond; if the export is killed just then, the next one puts the old one back.)
 */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { UserError } from "../setup/user-error.js";

/** The mark of a folder that an export wrote, and may replace: it lists all that was written there. */
const mark = ".one-neuron-export";

/** What file managers leave in a folder that somebody looked at. */
const litter = [".DS_Store", "Thumbs.db", "desktop.ini"];

/** A file of the site: its text or bytes, or the path of a file to copy. */
export type File = string | Uint8Array | { readonly copyOf: string };

/**
 * @param out - the folder to write
 * @param files - place in the folder → content
 * @throws UserError if the folder holds something that no export wrote, or cannot be written
 */
export function replaceFolder(out: string, files: ReadonlyMap<string, File>): void {
  prepare(out);
  const [fresh, old] = [beside(out, "new"), beside(out, "old")];
  writing(out, () => {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    writeFileSync(join(fresh, mark), [...files.keys()].map((place) => `${place}\n`).join(""));
    for (const [place, content] of files) write(join(fresh, place), content);
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
    rmSync(old, { recursive: true, force: true });
  });
}

/**
 * Looks whether a folder may be replaced, and puts the old one back if an export was killed between its two renamings.
 *
 * @throws UserError if it, or what stands in its way, holds something that no export wrote
 */
export function prepare(out: string): void {
  const old = beside(out, "old");
  for (const folder of [out, old, beside(out, "new")]) checkOurs(folder);
  if (!existsSync(old)) return;
  if (existsSync(out)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, out);
}

const beside = (out: string, word: string) => join(dirname(out), `.${basename(out)}.${word}`);

function checkOurs(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new UserError(`${folder} is a file.`, advice);
  const list = join(folder, mark);
  const ours = existsSync(list) ? readFileSync(list, "utf8").split("\n") : [];
  const foreign = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && ![...litter, mark].includes(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .find((place) => !ours.includes(place));
  if (foreign !== undefined)
    throw new UserError(`${folder} holds ${foreign}, which no export wrote.`, advice);
}

const advice = "Move it, or name another folder: npm run export -- --out folder";

/** Says in a sentence why the disk refused, and tidies up. */
function writing(out: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const fresh = beside(out, "new");
    if (existsSync(fresh)) rmSync(fresh, { recursive: true, force: true });
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new UserError(
      `${out} could not be written: ${error.message}`,
      "Is there room, and may you write there?",
    );
  }
}

function write(path: string, content: File): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === "object" && "copyOf" in content) cpSync(content.copyOf, path);
  else writeFileSync(path, content);
}
