/** The helpers of an export (TypeDoc, the browser that prints) write temporary files, and their own words for a full disk mislead. */

import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { UserError } from "../../setup/user-error.js";

/** The largest of these files have a few megabytes. */
const least = 1e6;

/**
 * Call it where a helper has failed, before its temporary files are removed.
 *
 * @throws UserError if the temporary folder is full
 */
export function checkRoom(): void {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < least)
    throw new UserError(
      `There is no room in ${tmpdir()}, where temporary files are kept.`,
      "Make room there, or name another folder in the variable TMPDIR, and run the command again.",
    );
}
