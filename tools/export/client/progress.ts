/** What the reader has done, as it is noted and shown where cells run. */

import { type ListedLesson, progressTable } from "../../../src/study/progress-table.js";
import { type AnswerGiven, tellAnswer } from "./answer-event.js";
import { readProgress } from "./progress-memory.js";

declare global {
  /** All lessons of the course with their exercises. The export puts them here when it makes the scripts. */
  const lessonList: readonly ListedLesson[];
}

/**
 * Notes that the code of a cell was checked. The outcome is kept, and a learning platform around the page hears of it.
 *
 * @param code - what stood in the cell
 */
export function noteOutcome(id: string, outcome: AnswerGiven["outcome"], code: string): void {
  tellAnswer({ id, kind: "code", answer: code, outcome });
}

/** The output of a cell that calls `progress()`: the table that notebooks show. */
export const progressMarkup = (): string =>
  String(progressTable(lessonList, readProgress(), "")["text/html"]);
