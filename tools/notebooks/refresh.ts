/** Gives a notebook the outputs of a fresh run, in canonical form. */

import { readFileSync } from "node:fs";
import { replaceFile } from "../setup/replace-file.js";
import { toFile } from "./canonical.js";
import { compareNotebooks } from "./compare.js";
import { ExecutionError, executeNotebook, type RunOptions } from "./execute.js";
import { parseNotebook } from "./notebook.js";
import { faultsOfRun } from "./ran.js";

/**
 * Executes a notebook and writes it. Where the run agrees with the outputs that are there, these stay, so that
 * measured times and last digits make no changes.
 *
 * @returns what went wrong, in sentences; the file is then as it was
 */
export async function refresh(path: string, options?: RunOptions): Promise<string[]> {
  const text = readFileSync(path, "utf8");
  const before = parseNotebook(text, path);
  try {
    const run = await executeNotebook(path, options);
    const faults = faultsOfRun(run);
    if (faults.length > 0) return faults;
    const next = toFile(compareNotebooks(before, run).length === 0 ? before : run);
    if (next !== text) replaceFile(path, next);
    return [];
  } catch (error) {
    if (error instanceof ExecutionError) return [error.message];
    throw error;
  }
}
