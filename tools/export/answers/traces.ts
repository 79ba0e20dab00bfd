/** What gives a worked answer away, wherever it stands: its reason, its code, or a note above it. */

import type { Exercise } from "../../../src/study/exercise.js";
import { lessons } from "../../../src/study/lessons.js";
import { codeSigns } from "./code-signs.js";
import type { Sign } from "./sign.js";
import { squeeze } from "./squeeze.js";

/** The sentences of a reason that are too long to stand in a lesson by chance; if there is none, the whole. */
function reasonSigns({ solution: { reason } }: Exercise): Sign[] {
  const sentences = reason.split(/(?<=[.!?]) /).filter(({ length }) => length >= 40);
  return (sentences.length > 0 ? sentences : [reason]).map(phrase);
}

/** What check() says to a right answer, and what solution() and the pages set above a worked one. */
const noteSigns = ({ id, title }: Exercise): Sign[] =>
  [`✓ ${id} Correct`, `${id} ${title}: a worked answer`, `A worked answer to ${id}`].map(phrase);

/** Stands in all of these notes: in most texts, 150 need not be looked for. */
const anyNote = /Correct|aworkedanswer|Aworkedanswer/;

const phrase = (words: string): Sign => ({ part: squeeze(words) });

const traces = lessons
  .flatMap(({ exercises }) => exercises)
  .map((exercise) => ({
    id: exercise.id,
    notes: noteSigns(exercise),
    reasons: reasonSigns(exercise),
    signs: [...reasonSigns(exercise), ...codeSigns(exercise)],
  }));

/** The exercise whose worked answer a text holds, if it holds one. */
export function answerIn(text: string): string | undefined {
  const squeezed = squeeze(text);
  const hasNote = anyNote.test(squeezed);
  const shows = standsIn(squeezed);
  return traces.find(({ notes, signs }) => signs.some(shows) || (hasNote && notes.some(shows)))?.id;
}

/** The exercise whose worked answer a text explains, whether or not its code stands there. */
export function explainedIn(text: string): string | undefined {
  const squeezed = squeeze(text);
  return traces.find(({ reasons }) => reasons.some(standsIn(squeezed)))?.id;
}

const standsIn =
  (squeezed: string) =>
  ({ part, pattern }: Sign) =>
    squeezed.includes(part) && (pattern === undefined || pattern.test(squeezed));
