/** An exercise in the page: room for one's own thoughts, the hints one inside the other, the solution folded. */

import type { Exercise } from "../../../src/study/exercise.js";
import { lessons } from "../../../src/study/lessons.js";
import type { Words } from "../words/index.js";
import { type Html, html, trusted } from "./html.js";
import { highlight } from "./text/highlight.js";

/** How the worked answers stand in a page. */
export type Solutions = "folded" | "open" | "left out";

/** The exercise that a cell checks, if it checks one. */
export function exerciseIn(source: string): Exercise | undefined {
  const id = /\bcheck\(\s*["'`](\d+\.\d+)["'`]/.exec(source)?.[1];
  return lessons.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id);
}

/** Stands above the first exercise of a lesson only. */
const note = ({ writeHere }: Words) => html`<p class="note">${writeHere}</p>
`;

export const exerciseBox = (exercise: Exercise, solutions: Solutions, words: Words): Html => html`
<div class="exercise" data-exercise="${exercise.id}">
${exercise.id.endsWith(".1") && note(words)}<p class="thoughts"><label for="thoughts-${exercise.id}">${words.thoughtsOn(exercise.id)}</label>
<textarea id="thoughts-${exercise.id}" rows="3"></textarea></p>
${hints(exercise.hints, words.aHint, words)}
${solutions !== "left out" && solution(exercise, solutions === "open", words)}
</div>`;

/** Each hint holds the next one, so that they open one by one, also without scripts. */
function hints(
  [first, ...others]: readonly string[],
  name: string,
  words: Words,
): Html | undefined {
  if (first === undefined) return undefined;
  return html`<details class="hint"><summary>${name}</summary><p>${first}</p>${hints(others, words.anotherHint, words)}</details>`;
}

const solution = ({ id, solution: { code, reason } }: Exercise, open: boolean, words: Words) =>
  html`<details class="solution"${open && html` open`}><summary>${words.workedAnswer(id)}</summary>
<pre class="code"><code>${trusted(highlight(code))}</code></pre><p>${reason}</p></details>`;
