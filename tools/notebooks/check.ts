/** Checks a committed notebook: its canonical form, the rules for lessons, and what a fresh run gives. */

import { readFileSync } from "node:fs";
import { toFile } from "./canonical.js";
import { compareNotebooks, type Difference } from "./compare.js";
import { ExecutionError, executeNotebook, type RunOptions } from "./execute.js";
import { lint } from "./lint.js";
import { type Notebook, parseNotebook, readNotebook } from "./notebook.js";
import { faultsOfRun } from "./ran.js";

/** Is the file in the form in which `npm run notebooks` writes it? */
export function faultsOfCanonicalForm(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return text === toFile(parseNotebook(text, path))
    ? []
    : ["The file is not in canonical form. Run: npm run notebooks"];
}

export const faultsOfLint = (path: string) => lint({ notebook: readNotebook(path), path });

/** Executes the notebook in a fresh kernel: does every cell run, and give what is committed? */
export async function faultsOfFreshRun(path: string, options?: RunOptions): Promise<string[]> {
  const committed = readNotebook(path);
  const stale = faultsOfRun(committed);
  if (stale.length > 0) return stale;
  let run: Notebook;
  try {
    run = await executeNotebook(path, options);
  } catch (error) {
    if (error instanceof ExecutionError) return [error.message];
    throw error;
  }
  return [...faultsOfRun(run), ...compareNotebooks(committed, run).map(inWords)];
}

const inWords = ({ cell, what, expected, got }: Difference) =>
  `${cell} gives something else than what is committed: ${what}\n  expected: ${expected.trimEnd()}\n  got:      ${got.trimEnd()}`;
