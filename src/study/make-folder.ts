/** A folder with all the folders above it, made if need be. */

import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes what is missing of a folder's path. (`mkdirSync` with `recursive` never ends where nobody can make folders,
 * such as in Linux's /proc.)
 */
export function makeFolder(folder: string): void {
  const parent = dirname(folder);
  if (existsSync(folder) || parent === folder) return;
  makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    const byAnother = (error as NodeJS.ErrnoException).code === "EEXIST";
    if (!byAnother) throw error;
  }
}
