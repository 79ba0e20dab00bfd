/** A file gets its new text at once: whoever reads it finds the old text or the new one, never a part. */

import { renameSync, writeFileSync } from "node:fs";
import { withLock } from "./lock.js";
import { insist } from "./wait.js";

/**
 * Replaces a file's text, or makes the file; if that fails, the old file is still there.
 *
 * @param file - its path, where no link stands: the link would be replaced, not the file it leads to
 * @param newText - gives the new text; called while no other process writes to the file, so it may read the old text
 * @throws Trouble if others write for too long; otherwise what the system throws, or `newText`
 */
export function replaceFile(file: string, newText: () => string): void {
  withLock(file, (draft) => {
    // "r+" demands that the draft is still there: without it the lock is lost, and no new draft may be made.
    writeFileSync(draft, newText(), { flag: "r+" });
    insist(() => renameSync(draft, file));
  });
}
