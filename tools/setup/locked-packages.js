/** Whether node_modules holds what package-lock.json names: npm leaves a list of what it installed, beside the packages. */

import { existsSync, readFileSync } from "node:fs";
import { inProject } from "./paths.js";
import { UserError } from "./user-error.js";

/** @typedef {"learner" | "all"} Extent - whether the packages that only developers need are left out */

/**
 * @typedef {object} Package
 * @property {string} [version]
 * @property {string} [integrity] - checksum of what was downloaded
 * @property {boolean} [dev] - only developers need it
 * @property {boolean} [optional] - npm leaves it out where it does not fit
 * @property {boolean} [devOptional] - the same for learners; developers need it
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/**
 * @param {Extent} extent
 * @returns {boolean} true after `npm ci` by hand, which leaves no stamp of ours
 */
export function holdsWhatIsLocked(extent) {
  const { "": _project, ...locked } = readLock();
  const installed = readInstalled();
  if (installed === undefined) return false;
  const paths = Object.keys(installed);
  return (
    paths.every((path) => path in locked && existsSync(inProject(path))) &&
    Object.entries(locked).every(([path, wanted]) => {
      const { [path]: found } = installed;
      if (found === undefined) return mayLack(wanted, extent);
      return found.version === wanted.version && found.integrity === wanted.integrity;
    })
  );
}

/** @returns {boolean} whether the packages of developers are among those that npm installed, for this lock file or an older one */
export const wasForDevelopers = () =>
  Object.values(readInstalled() ?? {}).some(({ dev }) => dev === true);

/**
 * @param {Package} wanted
 * @param {Extent} extent
 */
function mayLack(wanted, extent) {
  if (extent === "learner" && wanted.dev) return true;
  const isOptional = wanted.optional || (extent === "learner" && wanted.devOptional);
  return isOptional === true && !isForThisComputer(wanted);
}

/** @returns {Record<string, Package>} packages by their folder */
function readLock() {
  const text = readFileSync(inProject("package-lock.json"), "utf8");
  try {
    return JSON.parse(text).packages ?? {};
  } catch (error) {
    throw new UserError(
      `package-lock.json is damaged: ${/** @type {Error} */ (error).message}.`,
      "Bring it back (git checkout -- package-lock.json) and run the command again.",
    );
  }
}

/** @returns {Record<string, Package> | undefined} nothing where npm has not come to its end */
function readInstalled() {
  try {
    const list = readFileSync(inProject("node_modules", ".package-lock.json"), "utf8");
    return JSON.parse(list).packages;
  } catch {
    return undefined;
  }
}

/**
 * Some optional packages name the computers that they are for. One that names none is needed only by such a package: npm leaves
 * both out together.
 *
 * @param {Package} optional
 */
function isForThisComputer({ os, cpu, libc }) {
  return (
    (os !== undefined || cpu !== undefined) &&
    (os?.includes(process.platform) ?? true) &&
    (cpu?.includes(process.arch) ?? true) &&
    (libc?.includes(ourLibc()) ?? true)
  );
}

/** The C library of this Linux: a package for the one does not run on the other. */
function ourLibc() {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return header.glibcVersionRuntime === undefined ? "musl" : "glibc";
}
