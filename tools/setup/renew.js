/** A folder made anew at its old place: the old one is kept aside until the new one is whole. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { inProject, scratch } from "./paths.js";
import { hasStamp } from "./stamp.js";

/** Within the project, where a rename moves nothing, and out of the way of git. */
const place = join(scratch, "before");

/** @param {string} folder */
const aside = (folder) => join(place, basename(folder));

/**
 * A failure or Ctrl-C leaves what there was before.
 *
 * @param {string} folder - one of those that lie on top in the project
 * @param {() => Promise<void>} make - makes it, and stamps it when it is whole
 */
export async function renew(folder, make) {
  mkdirSync(place, { recursive: true });
  move(folder, aside(folder));
  try {
    await make();
  } catch (error) {
    putBack(folder); // where this fails the old one stays aside, for the next run to put back
    drop(place);
    throw error;
  }
  drop(place);
}

/** After a run that was killed or met a power cut, so that it could not put back itself what it had set aside. */
export function putBackWhatIsAside() {
  if (!isSomethingAside()) return;
  for (const folder of readdirSync(place).map((name) => inProject(name))) {
    if (hasStamp(folder)) drop(aside(folder));
    else {
      putBack(folder);
      console.log(
        `  ✓ Putting back ${basename(folder)}, which an earlier run had begun to replace`,
      );
    }
  }
  drop(place);
}

export const isSomethingAside = () => existsSync(place);

/** @param {string} folder */
function putBack(folder) {
  drop(folder);
  move(aside(folder), folder);
}

/** @param {string} folder - or a file or a broken link that stands in its place */
const drop = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * @param {string} from - may be missing
 * @param {string} to
 */
function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
  }
}
