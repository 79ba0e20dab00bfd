/** A stamp in a folder says from what the folder was made. It is written last: a folder without it is made anew. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./paths.js";

const name = ".one-neuron-stamp";

/**
 * @param {string} path - a file, or a folder with all that is in it
 * @returns {string[]} the paths of the files, always in the same order
 */
export function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => filesOf(join(path, entry)));
}

/**
 * A fingerprint of files and words: equal as long as none of them changes.
 *
 * @param {string[]} paths - files or folders
 * @param {string[]} words - what else the result depends on
 */
export function fingerprint(paths, words = []) {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const file of paths.flatMap(filesOf))
    hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest("hex");
}

/** @param {string} folder
 * @returns whether it was once made to its end, from whatever */
export const hasStamp = (folder) => existsSync(join(folder, name));

/**
 * @param {string} folder
 * @param {string} print
 */
export function isStamped(folder, print) {
  try {
    return readFileSync(join(folder, name), "utf8") === print;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} print
 */
export function stamp(folder, print) {
  writeFileSync(join(folder, name), print);
}

/** So that it is looked at again, or made anew.
 * @param {string} folder */
export const unstamp = (folder) => rmSync(join(folder, name), { force: true });
