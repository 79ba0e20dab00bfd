/** The outcomes of exercises, as a page remembers them: in the form in which notebooks keep them in a file. */

import {
  knownOutcomes,
  type Outcomes,
  parseRecord,
  type RecordContent,
  recordText,
} from "../../../src/study/record-text.js";
import { type AnswerGiven, onAnswer } from "./answer-event.js";
import { recall, remember } from "./memory.js";
import { notice } from "./notice.js";
import { progressVersion } from "./progress-file.js";

const key = "progress";

const nothing: RecordContent = { version: progressVersion, outcomes: {} };

/** What this page has added. */
const added = new Map<string, AnswerGiven["outcome"]>();

/** Keeps the outcome of each answer that the page tells of. */
export function keepOutcomes(): void {
  onAnswer(({ id, outcome }) => addToProgress(new Map([[id, outcome]])));
  onProgressElsewhere(addAgain);
}

/**
 * Another tab can write over what this page has just added: each tab is a process with a copy of its own, and reads there
 * what stood in it a moment ago. So each page adds its outcomes again where they are missing, unless they were forgotten.
 */
function addAgain(text: string): void {
  if (text === "") added.clear();
  else if (added.size > 0) addToProgress(new Map(added));
}

export const readProgress = (): Outcomes => knownOutcomes(readContent() ?? nothing);

/**
 * Adds outcomes to those that are kept. These are read now, because another tab may have added some since.
 *
 * @returns whether they are kept
 */
export function addToProgress(more: Outcomes): boolean {
  for (const [id, outcome] of more) if (added.get(id) !== "correct") added.set(id, outcome);
  const content = readContent();
  return content !== undefined && remember(key, recordText(content, more));
}

/** What is kept, as the text of a file. */
export const progressText = (): string => recordText(readContent() ?? nothing, new Map());

/** Forgets all outcomes, and nothing else that the reader wrote. */
export function forgetProgress(): boolean {
  added.clear();
  return remember(key, "");
}

/** Calls back with the text that another tab has written: "" if it forgot everything. */
export function onProgressElsewhere(act: (text: string) => void): void {
  // A browser that forgets everything at once names no key.
  addEventListener("storage", ({ key: changed, newValue }) => {
    if (changed === null || changed.endsWith(` ${key}`)) act(newValue ?? "");
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
