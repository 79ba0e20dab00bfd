/** What a page needs to judge the answers in its forms: a file of client/, and the table that it looks things up in. */

import type { Exercise } from "../../../../src/study/exercise.js";
import { openLock } from "../../client/lock-open.js";
import { sealedLock } from "../../client/lock-sealed.js";
import { answerTable } from "./answer-table.js";

export interface PageAnswers {
  readonly script: "answers" | "answers-sealed";
  /** As JSON. */
  readonly table: string;
}

/**
 * @param exercises - those of the page
 * @param sealed - whether nobody is to read an answer in the page's files
 * @returns undefined if none of them has a form
 */
export function pageAnswers(
  exercises: readonly Exercise[],
  sealed: boolean,
): PageAnswers | undefined {
  if (!exercises.some(({ judge }) => judge.asks)) return undefined;
  const table = JSON.stringify(answerTable(exercises, sealed ? sealedLock : openLock));
  return { script: sealed ? "answers-sealed" : "answers", table };
}
