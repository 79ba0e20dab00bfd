/** What gives a worked answer away, wherever it stands: its reason, its code, or a note above it. */

import type { Exercise } from "../../../src/study/exercise.js";
import { lessons } from "../../../src/study/lessons.js";
import { codeSigns } from "./code-signs.js";
import { literal, squeeze } from "./squeeze.js";

/** The sentences of a reason that are too long to stand in a lesson by chance; of a short reason, the whole. */
const reasonSigns = ({ solution: { reason } }: Exercise) =>
  [reason, ...reason.split(/(?<=[.!?]) /).filter(({ length }) => length >= 40)]
    .map(squeeze)
    .map(literal);

/** What check() says to a right answer, and what solution() and the pages set above a worked one. */
const noteSigns = ({ id, title }: Exercise) =>
  [`✓ ${id} Correct`, `${id} ${title}: a worked answer`, `A worked answer to ${id}`].map(
    (note) => `${literal(squeeze(note))}(?![\\d.])`,
  );

/** For a squeezed text. One pattern of them all would take thirty times as long as one after the other. */
const traces = lessons
  .flatMap(({ exercises }) => exercises)
  .map((exercise) => ({
    id: exercise.id,
    signs: [...reasonSigns(exercise), ...noteSigns(exercise), ...codeSigns(exercise)].map(
      (pattern) => new RegExp(pattern),
    ),
  }));

/** The exercise whose worked answer a text holds, if it holds one. */
export function answerIn(text: string): string | undefined {
  const squeezed = squeeze(text);
  return traces.find(({ signs }) => signs.some((sign) => sign.test(squeezed)))?.id;
}
