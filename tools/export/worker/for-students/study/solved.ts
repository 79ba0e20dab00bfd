/** What stands in the place of src/study/solved.ts in a page for students. */

import type { Bundle } from "../../../../../src/notebook/display.js";
import { findExercise } from "../../../../../src/study/find-exercise.js";
import { noteBundle } from "../../../../../src/study/note.js";

export function solved(id: string): Bundle {
  const { title } = findExercise(id);
  return noteBundle({
    mark: "→",
    heading: `${id} ${title}`,
    lines: [`This copy of the course holds no worked answers. For a hint, run hint("${id}").`],
    tone: "quiet",
  });
}

export const afterLastHint = (_id: string) => "That was the last one.";
