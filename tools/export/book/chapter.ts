/** A lesson as a chapter of a book: nothing moves and nothing is written into it, so what is for that is left out. */

import type { Built } from "../build/build-lessons.js";
import { type Html, html, trusted } from "../client/html.js";
import type { Words } from "../words/index.js";
import type { Files } from "../write/files.js";
import { chartFile, pictureFile } from "./pictures.js";
import {
  asXml,
  type Element,
  named,
  parse,
  plainId,
  remove,
  replace,
  textOf,
  withClass,
} from "./xhtml.js";

export interface Chapter {
  /** Its text, as the inside of an XHTML body. */
  readonly text: string;
  /** The hints, and where they are folded the worked answers, to its exercises: they stand at the end of the book. */
  readonly help: readonly Help[];
}

export interface Help {
  /** Such as "3.1". */
  readonly id: string;
  readonly text: string;
}

/** Where the help to an exercise stands. */
export const helpPage = "help.xhtml";
export const helpId = (exercise: string) => `help-${exercise}`;
export const exerciseId = (exercise: string) => `exercise-${exercise}`;

/** @param files - the pictures are added to them */
export async function chapterOf({ body }: Built, words: Words, files: Files): Promise<Chapter> {
  const text = parse(body.markup);
  for (const picture of named("img", text))
    picture.attribs.src = await pictureFile(picture.attribs.src ?? "", files);
  for (const chart of withClass("chart", text)) await stillChart(chart, files);
  for (const heading of ["h1", "h2", "h3", "h4"].flatMap((name) => named(name, text)))
    if (heading.attribs.id) heading.attribs.id = plainId(heading.attribs.id);
  for (const link of named("a", text)) link.attribs.href = plainLink(link.attribs.href ?? "");
  for (const formula of withClass("katex", text)) asMathMl(formula);
  const help = withClass("exercise", text).map((exercise) => takeHelp(exercise, words));
  return { text: asXml(text), help };
}

/** A link with the id that its heading has in the book. */
function plainLink(href: string): string {
  const at = href.indexOf("#");
  if (at < 0 || /^https:/.test(href)) return href;
  return `${href.slice(0, at)}#${plainId(decodeURIComponent(href.slice(at + 1)))}`;
}

/** A chart as its caption and its wide picture. */
async function stillChart(chart: Element, files: Files): Promise<void> {
  const [plot] = withClass("plot", chart);
  const [caption] = named("figcaption", chart);
  const svg = plot && named("svg", plot)[0];
  if (!plot || !caption || !svg) return;
  const place = await chartFile(svg, files);
  const words = textOf(caption);
  replace(
    chart,
    html`<figure id="${chart.attribs.id}"><figcaption>${words}</figcaption><img src="${place}" alt="${plot.attribs["aria-label"]}"/></figure>`
      .text,
  );
}

/**
 * A formula as MathML alone. KaTeX's other half needs its fonts and places each sign by rules that e-readers override; they all
 * have a way to show MathML, or to read it aloud. Its source stands beside it for those that have none.
 */
function asMathMl(formula: Element): void {
  const [math] = named("math", formula);
  const [source] = named("annotation", formula);
  if (!math || !source) return;
  math.attribs.alttext = textOf(source);
  remove(source);
  replace(formula, asXml(math));
}

/** Takes the help out of an exercise, and leaves a link to it. A worked answer that stands open stays. */
function takeHelp(exercise: Element, words: Words): Help {
  const id = exercise.attribs["data-exercise"] ?? "";
  const outer = exercise.children.filter(
    (child): child is Element => "attribs" in child && child.name === "details",
  );
  const [open, folded] = [outer.filter(isOpen), outer.filter((details) => !isOpen(details))];
  const answers = trusted(open.map(unfolded).join(""));
  const options = named("fieldset", exercise).map(optionsIn);
  const text = folded.map(unfolded).join("\n");
  const link = html`<p><a href="${helpPage}#${helpId(id)}">${words.book.helpFor(id)}</a></p>`;
  replace(
    exercise,
    html`<div class="exercise" id="${exerciseId(id)}">${options}${text !== "" && link}${answers}</div>`
      .text,
  );
  return { id, text };
}

/** What a page asks to choose from, as a list. */
const optionsIn = (fields: Element): Html =>
  html`<ul>${named("label", fields).map((label) => html`<li>${named("span", label).map((words) => trusted(asXml(words)))}</li>`)}</ul>`;

const isOpen = ({ attribs }: Element) => "open" in attribs;

/** What can be folded in a page, as it stands when it is open: from the inside to the outside, as hints lie in one another. */
function unfolded(outer: Element): string {
  for (const details of [outer, ...named("details", outer)].reverse()) {
    for (const summary of named("summary", details))
      replace(summary, html`<p class="summary">${textOf(summary)}</p>`.text);
    details.name = "div";
    details.attribs = { class: details.attribs.class ?? "" };
  }
  return asXml(outer);
}
