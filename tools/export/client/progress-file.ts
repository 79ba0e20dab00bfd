/** A file with outcomes: the first page writes and reads it, and it reads the file of the notebooks, which has no version. */

import { knownOutcomes, type Outcomes, parseRecord } from "../../../src/study/record-text.js";

/** The version of the form in which pages write it. */
export const progressVersion = 1;

export const progressFileName = "one-neuron-progress.json";

/** A hundred times what the whole course needs, in bytes: what is larger is something else, and is not read. */
const largest = 200_000;

const exerciseNumber = /^\d{1,3}\.\d{1,3}$/;

export async function parseProgressFile(
  file: Blob,
): Promise<Outcomes | "something else" | "too new"> {
  const record = file.size <= largest ? parseRecord(await textOf(file)) : undefined;
  if (record === undefined) return "something else";
  const { version = progressVersion } = record;
  if (typeof version !== "number") return "something else";
  if (version > progressVersion) return "too new";
  return new Map([...knownOutcomes(record)].filter(([id]) => exerciseNumber.test(id)));
}

/** @returns nothing if it cannot be read: it was removed meanwhile, or is a folder */
const textOf = (file: Blob) => file.text().catch(() => "");
