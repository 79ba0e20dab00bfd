/** Writes a folder beside the old one and puts it in its place at the end: whoever looks sees one or the other, whole. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../setup/user-error.js";

/** The mark of a folder that an export wrote, and may replace. */
const mark = ".one-neuron-export";

/** A file of the site: its text or bytes, or the path of a file to copy. */
export type File = string | Uint8Array | { readonly copyOf: string };

/**
 * @param out - the folder to write
 * @param files - place in the folder → content
 * @throws UserError if the folder holds something that no export wrote
 */
export function replaceFolder(out: string, files: Iterable<readonly [string, File]>): void {
  const fresh = join(dirname(out), `.${basename(out)}.new`);
  const old = oldOf(out);
  restore(out);
  checkOurs(out);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [place, content] of files) write(join(fresh, place), content);
  writeFileSync(join(fresh, mark), "Written by npm run export; the next export replaces it.\n");
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}

const oldOf = (out: string) => join(dirname(out), `.${basename(out)}.old`);

/** Puts the old folder back if an earlier export was killed between its two renamings. */
export function restore(out: string): void {
  const old = oldOf(out);
  if (!existsSync(old)) return;
  if (existsSync(out)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, out);
}

/** @throws UserError if the folder holds something that no export wrote */
export function checkOurs(out: string): void {
  if (!existsSync(out) || existsSync(join(out, mark)) || readdirSync(out).length === 0) return;
  throw new UserError(
    `${out} holds files that no export wrote.`,
    "Name a new or an empty folder: npm run export -- --out folder",
  );
}

function write(path: string, content: File): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === "object" && "copyOf" in content) cpSync(content.copyOf, path);
  else writeFileSync(path, content);
}
