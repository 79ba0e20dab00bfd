/** The worked answers. A page for students has tools/export/worker/for-students/study/solved.ts in the place of this file. */

import type { Bundle } from "../notebook/display.js";
import { findExercise } from "./find-exercise.js";
import { codeBlock, noteBundle } from "./note.js";

export function solved(id: string): Bundle {
  const { title, solution } = findExercise(id);
  return noteBundle({
    mark: "→",
    heading: `${id} ${title}: a worked answer`,
    lines: [codeBlock(solution.code), solution.reason],
    tone: "quiet",
  });
}

/** What is said below the last hint. */
export const afterLastHint = (id: string) =>
  `That was the last one; solution("${id}") shows a worked answer.`;
