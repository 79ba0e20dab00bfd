/** What stands in the file with the results: `{"outcomes": {"3.1": "correct", "3.2": "not yet"}}`. */

import type { Verdict } from "./exercise.js";

/** Exercise → its outcome: "correct" once an attempt was, and "not yet" while none was. */
export type Outcomes = ReadonlyMap<string, Verdict["outcome"]>;

/** The file's content. Other versions of the course may know more outcomes and fields; they are kept as they are. */
export interface RecordContent {
  readonly outcomes: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** @returns undefined if the text is not a record */
export function parseRecord(text: string): RecordContent | undefined {
  try {
    const content = JSON.parse(text.replace(/^\uFEFF/, "")); // some editors begin a file with this mark
    return isObject(content) && isObject(content.outcomes) ? (content as RecordContent) : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The outcomes that this version of the course knows. */
export function knownOutcomes({ outcomes }: RecordContent): Outcomes {
  const isKnown = (entry: [string, unknown]): entry is [string, Verdict["outcome"]] =>
    entry[1] === "correct" || entry[1] === "not yet";
  return new Map(Object.entries(outcomes).filter(isKnown));
}

/**
 * The text of a record with more outcomes. An exercise that was answered correctly stays correct: who plays with the answer
 * afterwards loses nothing.
 */
export function recordText(content: RecordContent, more: Outcomes): string {
  const added = [...more].filter(([id]) => content.outcomes[id] !== "correct");
  const outcomes = { ...content.outcomes, ...Object.fromEntries(added) };
  return `${JSON.stringify({ ...content, outcomes }, null, 2)}\n`;
}
