/** A learner who has just begun: each test has a file of its own for the results. */

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Lets the results be kept in a folder that does not exist yet. */
export function freshRecord(): string {
  const temporary = realpathSync(tmpdir()); // on a Mac it lies behind a link
  const file = join(mkdtempSync(join(temporary, "progress ü ")), "folder", "progress.json");
  process.env.ONE_NEURON_PROGRESS = file;
  return file;
}

/** Puts a text where the results are kept. */
export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export const outcomesIn = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, "utf8")).outcomes;

export const textOf = (bundle: { "text/plain": string }): string => bundle["text/plain"];
