/** What the learner has done so far, in a file of their own outside git. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Verdict } from "./exercise.js";

/** Exercise → the outcome of the latest attempt. */
export type Outcomes = Readonly<Record<string, Verdict["outcome"]>>;

export interface StoredRecord {
  readonly outcomes: Outcomes;
  /** Where a file that could not be read was put aside, if that happened now. */
  readonly setAside?: string;
  /** Why the latest outcome could not be kept, if it could not. */
  readonly notKept?: string;
}

/** The file: in the project's `.one-neuron/`, or where the variable ONE_NEURON_PROGRESS says. */
export const recordFile = (): string =>
  process.env.ONE_NEURON_PROGRESS ??
  fileURLToPath(new URL("../../.one-neuron/progress.json", import.meta.url));

/** Reads the record; a file that is not one is put aside, never deleted, and the record starts anew. */
export function readRecord(): StoredRecord {
  const file = recordFile();
  if (!existsSync(file)) return { outcomes: {} };
  const outcomes = parseOutcomes(readFileSync(file, "utf8"));
  return outcomes ? { outcomes } : { outcomes: {}, setAside: putAside(file) };
}

/** Stores an outcome: the whole file is written beside the old one and put in its place at once. */
export function writeOutcome(id: string, outcome: Verdict["outcome"]): StoredRecord {
  const record = readRecord();
  const outcomes = { ...record.outcomes, [id]: outcome };
  try {
    replaceFile(recordFile(), `${JSON.stringify({ outcomes }, null, 2)}\n`);
    return { ...record, outcomes };
  } catch (error) {
    return { ...record, notKept: (error as Error).message };
  }
}

function replaceFile(file: string, text: string): void {
  const fresh = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}

function parseOutcomes(text: string): Outcomes | undefined {
  try {
    const { outcomes } = JSON.parse(text) as { outcomes?: unknown };
    if (typeof outcomes !== "object" || outcomes === null || Array.isArray(outcomes))
      return undefined;
    const known = Object.values(outcomes).every(
      (outcome) => outcome === "correct" || outcome === "not yet",
    );
    return known ? (outcomes as Outcomes) : undefined;
  } catch {
    return undefined;
  }
}

function putAside(file: string): string {
  const aside = `${file}.unreadable-${process.hrtime.bigint()}`;
  renameSync(file, aside);
  return aside;
}
