/** The page of a presentation: a lesson as slides, which a script divides further where they do not fit. */

import type { Built } from "../build/build-lessons.js";
import { partsOf } from "../build/parts.js";
import { type Html, html, trusted } from "../client/html.js";
import type { Assets } from "../page/asset.js";
import { documentMarkup } from "../page/document.js";
import type { Branding } from "../read/branding.js";
import { named } from "../read/course.js";
import { type Item, type Section, type Slide, sectionsOf } from "./deck.js";

/** @param home - the place of the first page */
export function slidePage(
  { lesson, body }: Built,
  assets: Assets,
  { title, words }: Branding,
  home: string,
): string {
  const name = named(lesson);
  const deck = html`<main>
<div class="reveal">
<div class="slides">
${sectionsOf(body.markup).map(section)}</div>
<a class="home" href="${home}">${words.slides.home}</a>
</div>
</main>`;
  return documentMarkup({
    language: words.language,
    title: `${name} · ${title}, ${words.slides.ofCourse}`,
    description: lesson.question || name,
    assets,
    inline: [],
    body: deck,
  });
}

function section(slides: Section): Html {
  const [heading] = partsOf(slides[0]?.items[0]?.markup ?? "");
  const title = heading?.name === "h2" ? heading.inside : undefined;
  return html`<section>
${slides.map((one, i) => slide(one, i > 0 ? title : undefined))}</section>
`;
}

/** @param title - the section's title, for a slide that does not have its heading */
const slide = ({ items, notes }: Slide, title: string | undefined) => html`<section>
${title !== undefined && html`<p class="section">${trusted(title)}</p>\n`}${items.map(item)}${notes.length > 0 && html`<aside class="notes">${notes.map(trusted)}</aside>\n`}</section>
`;

/** What is hidden has the same number on all of a slide, so that one key shows it all. */
const item = ({ markup, kind, hidden }: Item) =>
  html`<div class="item${hidden && " fragment"}" data-kind="${kind}"${hidden && html` data-fragment-index="0"`}>${trusted(markup)}</div>
`;
