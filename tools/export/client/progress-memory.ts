/** The outcomes of exercises, as a page remembers them: in the form in which notebooks keep them in a file. */

import {
  knownOutcomes,
  type Outcomes,
  parseRecord,
  type RecordContent,
  recordText,
} from "../../../src/study/record-text.js";
import { onAnswer } from "./answer-event.js";
import { recall, remember } from "./memory.js";
import { notice } from "./notice.js";
import { progressVersion } from "./progress-file.js";

const key = "progress";

const nothing: RecordContent = { version: progressVersion, outcomes: {} };

/** Keeps the outcome of each answer that the page tells of. */
export const keepOutcomes = (): void =>
  onAnswer(({ id, outcome }) => addToProgress(new Map([[id, outcome]])));

export const readProgress = (): Outcomes => knownOutcomes(readContent() ?? nothing);

/**
 * Adds outcomes to those that are kept. These are read now, because another tab may have added some since.
 *
 * @returns whether they are kept
 */
export function addToProgress(more: Outcomes): boolean {
  const content = readContent();
  return content !== undefined && remember(key, recordText(content, more));
}

/** What is kept, as the text of a file. */
export const progressText = (): string => recordText(readContent() ?? nothing, new Map());

/** Forgets all outcomes, and nothing else that the reader wrote. */
export const forgetProgress = (): boolean => remember(key, "");

/** Calls back when another tab has changed what is kept. */
export function onProgressElsewhere(act: () => void): void {
  // A browser that forgets everything at once names no key.
  addEventListener("storage", ({ key: changed }) => {
    if (changed === null || changed.endsWith(` ${key}`)) act();
  });
}

/** @returns undefined if something stands there that can neither be read nor put aside: it must not be written over */
function readContent(): RecordContent | undefined {
  const text = recall(key) ?? "";
  if (text === "") return nothing;
  const content = parseRecord(text);
  if (content) return content;
  if (!remember(`${key} put aside ${Date.now()}`, text) || !remember(key, "")) return undefined;
  notice(words.progressPutAside);
  return nothing;
}
