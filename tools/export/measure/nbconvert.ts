/** The same notebooks through plain nbconvert, to compare with. */

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runQuietly } from "../../setup/child.js";
import { venvPython } from "../../setup/paths.js";

/** @returns the folder with its pages, and the seconds that it took */
export async function nbconvert(paths: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-nbconvert-"));
  const start = performance.now();
  await runQuietly(venvPython, [
    ...["-m", "nbconvert", "--to", "html", "--log-level", "ERROR", "--output-dir", folder],
    ...paths,
  ]);
  return { folder, seconds: (performance.now() - start) / 1000 };
}
