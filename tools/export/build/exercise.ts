/** An exercise in the page: a form where one can take the answer, room for one's thoughts, hints one inside the other, the solution folded. */

import type { Exercise } from "../../../src/study/exercise.js";
import { lessons } from "../../../src/study/lessons.js";
import { type Html, html, trusted } from "../client/html.js";
import type { Words } from "../words/index.js";
import { highlight } from "./text/highlight.js";
import { inline } from "./text/prose.js";
import { type Link, withLinks } from "./with-links.js";

/** How the worked answers stand in a page. */
export type Solutions = "folded" | "open" | "left out";

/** What a box shows beside its exercise. */
export interface BoxSetting {
  readonly solutions: Solutions;
  /** The name of the notebook, with which a page can offer it. */
  readonly notebook: string;
  /** Whether the cell above it can be run in the page, and checks the answer there. */
  readonly runsCells: boolean;
  /** The options of a choice: letter → Markdown. */
  readonly options: ReadonlyMap<string, string>;
  readonly words: Words;
}

/** The exercise that a cell checks, if it checks one. */
export function exerciseIn(source: string): Exercise | undefined {
  const id = /\bcheck\(\s*["'`](\d+\.\d+)["'`]/.exec(source)?.[1];
  return lessons.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id);
}

export const exerciseBox = (exercise: Exercise, setting: BoxSetting): Html => html`
<div class="exercise" data-exercise="${exercise.id}">
${answer(exercise, setting)}
<p class="thoughts"><label for="thoughts-${exercise.id}">${setting.words.thoughtsOn(exercise.id)}</label>
<textarea id="thoughts-${exercise.id}" rows="3"></textarea></p>
${hints(exercise, setting.words)}
${setting.solutions !== "left out" && solution(exercise, setting.solutions === "open", setting.words)}
</div>`;

function answer({ id, judge }: Exercise, setting: BoxSetting): Html {
  const { notebook, runsCells, options, words } = setting;
  switch (judge.asks?.kind) {
    case "number":
      return form(
        id,
        notebook,
        words,
        html`<p class="field"><label for="answer-${id}">${words.yourNumber(id)}</label>
<input id="answer-${id}" autocomplete="off" spellcheck="false"> ${button(words)}</p>`,
      );
    case "choice":
      return form(
        id,
        notebook,
        words,
        html`<fieldset><legend>${words.yourChoice(id)}</legend>
${[...options].map(([letter, words]) => radio(id, letter, words))}</fieldset>
<p class="field">${button(words)}</p>`,
      );
    default:
      return runsCells
        ? html`<p class="in-cell">${withLinks(words.checkedInCell, { notebook: toNotebook })}</p>
${withoutScripts(notebook, words)}`
        : inNotebook(notebook, words.checkedInNotebook(notebook));
  }
}

/** Without scripts nothing can be checked: then the notebook is named in the place of the button. */
const form = (id: string, notebook: string, words: Words, fields: Html) =>
  html`<form class="answer" data-answer="${id}">
${fields}
<p class="verdict"></p>
${withoutScripts(notebook, words)}
</form>`;

/** The note at the top of the page hands the notebook out; see page/note.ts. */
const toNotebook: Link = (text) => html`<a href="#the-notebook">${text}</a>`;

const withoutScripts = (notebook: string, words: Words) =>
  html`<noscript>${inNotebook(notebook, words.openToCheck(notebook))}</noscript>`;

const inNotebook = (notebook: string, says: string) =>
  html`<p class="in-notebook" data-notebook="${notebook}">${says}</p>`;

const button = ({ check }: Words) => html`<button>${check}</button>`;

const radio = (id: string, letter: string, words: string) =>
  html`<p><label><input type="radio" name="answer-${id}" value="${letter}"> <span>${trusted(inline(words))}</span></label></p>
`;

/** The options that the form of a choice offers, as markup, for forms of the export in which nothing can be chosen. */
export const optionsIn = (markup: string): string[] =>
  [...markup.matchAll(/<input type="radio"[^>]*> <span>(.*?)<\/span><\/label>/gs)].map(
    ([, words = ""]) => words,
  );

/** Each hint holds the next one, so that they open one by one, also without scripts. */
const hints = ({ id, hints }: Exercise, words: Words): Html | undefined =>
  hints.reduceRight<Html | undefined>(
    (next, hint, i) =>
      html`<details class="hint"><summary>${i === 0 ? words.aHint(id) : words.anotherHint(id)}</summary><p>${hint}</p>${next}</details>`,
    undefined,
  );

const solution = ({ id, solution: { code, reason } }: Exercise, open: boolean, words: Words) =>
  html`<details class="solution"${open && html` open`}><summary>${words.workedAnswer(id)}</summary>
<pre class="code"><code>${trusted(highlight(code))}</code></pre><p>${reason}</p></details>`;
