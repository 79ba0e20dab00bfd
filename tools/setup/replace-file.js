/** A file that is replaced whole or not at all. */

import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * @param {string} path
 * @param {string | Uint8Array} content
 */
export function replaceFile(path, content) {
  const next = `${path}.new`;
  try {
    writeFileSync(next, content);
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}
