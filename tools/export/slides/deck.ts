/**
 * A lesson as slides for somebody who presents it: on a slide stands what a class looks at (headings, questions, code, charts,
 * formulas, lists), and what is said of it, or is folded in the page, goes to the speaker's notes.
 */

import { guessWords } from "../../notebooks/guesses.js";
import { optionsIn } from "../build/exercise.js";
import { type Part, partsOf } from "../build/parts.js";

/** Something that stands on a slide, and is never divided. */
export interface Item {
  readonly markup: string;
  /**
   * `lead` asks or announces, so that it cannot stand alone at the end of a slide; `words`, `code` and `chart` are what follows.
   */
  readonly kind: "lead" | "words" | "code" | "chart";
  /** Whether it is hidden until the speaker shows it. */
  readonly hidden: boolean;
}

export interface Slide {
  readonly items: readonly Item[];
  /** Markup for the speaker alone. */
  readonly notes: readonly string[];
}

/** The slides of a section, in their order; the first one has the section's heading. */
export type Section = readonly Slide[];

/** A slide that is being filled. */
interface Open {
  readonly items: Item[];
  readonly notes: string[];
  /** Whether paragraphs stand on it too, because it sets an exercise. */
  readonly withText: boolean;
}

/** @param markup - the inside of a lesson's page */
export function sectionsOf(markup: string): Section[] {
  const sections: Open[][] = [];
  for (const part of partsOf(markup)) {
    if (/^h[12]$/.test(part.name) || sections.length === 0) sections.push([]);
    add(part, sections.at(-1) as Open[]);
  }
  for (const slide of sections.flat()) sayAloneIfBare(slide);
  return sections;
}

/** Under a heading that nothing else follows, as at the end of a lesson, stands what is said. */
function sayAloneIfBare({ items, notes }: Open): void {
  if (items.some(({ kind, markup }) => kind !== "lead" || !/^<h[2-6]/.test(markup))) return;
  const said = notes.filter((note) => note.startsWith("<p"));
  notes.splice(0, notes.length, ...notes.filter((note) => !said.includes(note)));
  items.push(...said.map((markup): Item => ({ markup, kind: "words", hidden: false })));
}

const newSlide = (slides: Open[], withText = false): Open => {
  const slide: Open = { items: [], notes: [], withText };
  slides.push(slide);
  return slide;
};

const has = ({ items }: Open, ...kinds: readonly Item["kind"][]) =>
  items.some(({ kind }) => kinds.includes(kind));

function add(part: Part, slides: Open[]): void {
  const { name, classes, markup } = part;
  const current = slides.at(-1) ?? newSlide(slides);
  if (classes.includes("cell")) addCell(part, slides);
  else if (/^h[1-6]$/.test(name)) addHeading(part, slides);
  else if (name === "details" && !part.open) current.notes.push(markup);
  else if (name === "p" && !markup.includes("<img ")) addParagraph(part, slides);
  else slideFor("words", slides).items.push({ markup, kind: "words", hidden: false });
}

function addHeading({ name, markup }: Part, slides: Open[]): void {
  const isDeep = !/^h[12]$/.test(name);
  const current = slides.at(-1) as Open;
  const slide = current.items.length > 0 && isDeep ? newSlide(slides, true) : current;
  slide.items.push({ markup, kind: "lead", hidden: false });
}

/** A question to the class, and what is bold as a whole, stands on the slide; other paragraphs are what the speaker says. */
function addParagraph({ markup, inside }: Part, slides: Open[]): void {
  const current = slides.at(-1) as Open;
  const start = inside.search(new RegExp(`<strong>[^<]*${guessWords}`));
  if (start >= 0) {
    if (start > 0) current.notes.push(`<p>${inside.slice(0, start)}</p>`);
    const question = `${questionStart}${inside.slice(start)}</p>`;
    slideFor("lead", slides).items.push({ markup: question, kind: "lead", hidden: false });
  } else if (isBold(inside) || (current.withText && !has(current, "code", "chart")))
    current.items.push({ markup, kind: "words", hidden: false });
  else current.notes.push(markup);
}

const isBold = (inside: string) => inside.startsWith("<strong>") && inside.endsWith("</strong>");

const questionStart = '<p class="guess">';
const isQuestion = ({ markup }: Item) => markup.startsWith(questionStart);

/** The slide on which the next item stands: a chart is alone on its own, and what follows code that was run is on another. */
function slideFor(kind: Item["kind"], slides: Open[]): Open {
  const current = slides.at(-1) as Open;
  return has(current, "code", "chart") || (kind === "chart" && has(current, "words"))
    ? newSlide(slides)
    : current;
}

/** A cell: its code and what it printed on one slide, each of its charts on another. */
function addCell({ inside }: Part, slides: Open[]): void {
  for (const part of partsOf(inside)) {
    if (part.classes.includes("exercise")) addFolded(part, slides);
    else if (part.classes.includes("given"))
      for (const output of partsOf(part.inside)) addOutput(output, slides, true);
    else if (part.classes.includes("folded")) slides.at(-1)?.notes.push(part.markup);
    else if (part.classes.includes("code"))
      slideFor("code", slides).items.push({ markup: part.markup, kind: "code", hidden: false });
    else addOutput(part, slides, false);
  }
}

/** A chart that answers a question has the question above it once more. */
function addOutput({ name, markup }: Part, slides: Open[], hidden: boolean): void {
  if (name === "summary") return;
  if (name === "figure") {
    const question = slides.flatMap(({ items }) => items).findLast(isQuestion);
    const slide = slideFor("chart", slides);
    if (hidden && question && !slide.items.some(isQuestion)) slide.items.push(question);
    slide.items.push({ markup, kind: "chart", hidden });
  } else {
    const current = slides.at(-1) as Open;
    const slide = has(current, "chart") ? newSlide(slides) : current;
    slide.items.push({ markup, kind: "words", hidden });
  }
}

/**
 * What can be chosen from stands on the slide. Hints, and a worked answer that is folded, are for the speaker; one that stands
 * open is for all.
 */
function addFolded({ inside }: Part, slides: Open[]): void {
  const asked = slides.at(-1) as Open;
  for (const { name, open, markup, inside: answer } of partsOf(inside)) {
    const options = name === "form" ? optionsIn(answer) : [];
    if (options.length > 0) {
      const list = `<ul>${options.map((words) => `<li>${words}</li>`).join("")}</ul>`;
      asked.items.push({ markup: list, kind: "words", hidden: false });
    }
    if (name !== "details") continue;
    if (open) newSlide(slides).items.push(...partsOf(answer).map(inAnswer));
    else asked.notes.push(markup);
  }
}

const inAnswer = ({ name, markup, inside }: Part): Item =>
  name === "summary"
    ? { markup: `<p><strong>${inside}</strong></p>`, kind: "lead", hidden: false }
    : { markup, kind: "words", hidden: false };
