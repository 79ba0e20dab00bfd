/** What the file system refused, in words: what stands in the way, whose it is, and the command that mends it. */

import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { root } from "./paths.js";
import { UserError } from "./user-error.js";

const windows = process.platform === "win32";

/**
 * @param {unknown} error - what Node's own file functions threw, or anything else
 * @returns {unknown} a UserError where the cause is known
 */
export function explainFileError(error) {
  const { code, path, dest } = /** @type {NodeJS.ErrnoException & { dest?: string }} */ (error);
  if (code === "ENOSPC" || code === "EDQUOT")
    return new UserError(
      "The disk is full: a file could not be written.",
      "Make room and run the command again.",
    );
  if (path === undefined) return error;
  const refused = code === "ENOENT" ? (refusal(nearest(path)) ?? code) : code;
  if (refused === "EROFS")
    return new UserError(
      `"${path}" lies on a disk that can only be read.`,
      "Copy the project into a folder of your own and run the command there.",
    );
  switch (refused) {
    case "EACCES":
    case "EPERM":
      return notYours(path, dest);
    case "EBUSY":
      return inUse(path);
    case "ENOENT":
      return missing(path) ?? error;
    case "ENOTDIR":
    case "EEXIST":
      return noFolder(path) ?? error;
  }
  return error;
}

/** @param {string} what - plural */
export function diskFull(what) {
  return new UserError(
    `The disk is full: the ${what} need about 1 GB.`,
    "Make room and run: npm run setup",
  );
}

/** @param {string} path - what could not be opened, moved or deleted */
function inUse(path) {
  return new UserError(
    `"${path}" cannot be changed: another program has it open, or it is not yours to change.`,
    "Close JupyterLab and whatever else uses this folder, and run the command again.",
  );
}

/**
 * @param {string} path - what could not be written, moved or deleted
 * @param {string} [dest] - where it was to be moved
 */
export function notYours(path, dest = path) {
  if (windows) return inUse(path); // which has no owners that Node could name
  const place = closed(path) ?? closed(dest);
  const inside = liesInProject(place ?? path);
  const whole = inside ? root : place; // where one file belongs to somebody else, others probably do too
  const again = `${inside ? ", or copy the project into a folder of your own" : ""}; then run the command again.`;
  if (place === undefined)
    return new UserError(
      `"${path}" may not be changed by ${userName()}, though its permissions allow it.`,
      `Ask who looks after this computer${again}`,
    );
  const owner = statSync(place).uid;
  if (owner === process.getuid?.())
    return new UserError(
      `"${place}" is write-protected.`,
      `Allow writing (chmod -R u+w "${whole}")${again}`,
    );
  return new UserError(
    `"${place}" belongs to ${owner === 0 ? "root" : `user ${owner}`}, and you are ${userName()}.`,
    `Take it over (sudo chown -R "$USER" "${whole}")${again}`,
  );
}

/**
 * Which permission is missing? To write a file, one must be allowed to change the file. To make, move or delete it, one must be allowed
 * to change its folder. To delete a folder, one must be allowed to change every folder in it, and newer Nodes name only the outermost.
 *
 * @param {string} path
 * @returns {string | undefined} the first of them that this user may not change
 */
function closed(path) {
  if (!existsSync(path)) return mayChange(nearest(path)) ? undefined : nearest(path);
  for (const place of [path, dirname(path)]) if (!mayChange(place)) return place;
  for (const place of foldersIn(path)) if (!mayChange(place)) return place;
  return undefined;
}

/** @param {string} place */
const mayChange = (place) => refusal(place) === undefined;

/**
 * Why a file or folder may not be changed. Node does not always say it: where it cannot make a folder with those above it, on
 * a disk that can only be read, it says ENOENT.
 *
 * @param {string} place
 * @returns {string | undefined}
 */
function refusal(place) {
  try {
    accessSync(place, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code;
  }
}

/**
 * @param {string} path
 * @returns {Generator<string>} each before what lies in it
 */
function* foldersIn(path) {
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (entry.isDirectory()) {
      yield join(path, entry.name);
      yield* foldersIn(join(path, entry.name));
    }
}

/**
 * @param {string} path
 * @returns {string} the path itself or the nearest folder above it that exists
 */
export const nearest = (path) =>
  existsSync(path) || path === dirname(path) ? path : nearest(dirname(path));

/** In a container a user may have a number and no name. */
function userName() {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.()}`;
  }
}

/** What setup makes itself; all else belongs to the project. */
const made = [".venv", "node_modules", "dist", ".one-neuron"];

/** @param {string} path */
function missing(path) {
  if (!liesInProject(path)) return undefined;
  const name = relative(root, path);
  return new UserError(
    `${name} is missing in ${root}.`,
    made.includes(name.split(sep)[0] ?? "")
      ? "Make it again: npm run setup"
      : `Bring it back (git checkout -- ${name}) and run the command again.`,
  );
}

/** @param {string} path */
function noFolder(path) {
  const thing = nearest(path);
  if (statSync(thing).isDirectory()) return undefined;
  return new UserError(
    `"${thing}" is a file where a folder is expected.`,
    `Move it away (mv "${thing}" "${thing}.old") and run the command again.`,
  );
}

/** @param {string} path */
function liesInProject(path) {
  const way = relative(root, path);
  return !way.startsWith("..") && !isAbsolute(way); // another drive of Windows has no relative way
}
