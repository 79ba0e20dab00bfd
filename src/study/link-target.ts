/** Where a path leads when its links are followed. */

import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * The path of the file that reading and writing would reach. It need not be there yet: a link may lead to a file that
 * is still to be made.
 *
 * @throws the system's error if links lead in a circle, or through something that is not a folder
 */
export function linkTarget(path: string): string {
  const folder = dirname(path);
  try {
    return realpathSync(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (!isMissing || folder === path) throw error;
  }
  // Some part is missing: the folder, the file, or what a link in the file's place leads to.
  const place = join(linkTarget(folder), basename(path));
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? linkTarget(resolve(dirname(place), readlinkSync(place))) : place;
}
