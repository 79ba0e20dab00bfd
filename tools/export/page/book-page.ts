/** The course as one document for paper: a title page, the contents, and all lessons behind one another. */

import type { Built } from "../build/build-lessons.js";
import { inline } from "../build/text/prose.js";
import { type Html, html, trusted } from "../client/html.js";
import type { Branding } from "../read/branding.js";
import type { Words } from "../words/index.js";
import { amongOthers, placeIn, placeOf } from "./among-others.js";
import { duration } from "./index-page.js";

/** Nothing runs in it and nothing is fetched; its styles, pictures and fonts stand in it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'";

/** @param styles - the style sheets, as texts */
export function bookPage(
  built: readonly Built[],
  styles: readonly string[],
  branding: Branding,
): string {
  const { title, words } = branding;
  return html`<!doctype html>
<html lang="${words.language}" class="js" data-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
${styles.map((text) => html`<style>${trusted(text)}</style>\n`)}</head>
<body>
${titlePage(built, branding)}
<nav class="pages" aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
<ol>
${built.map((one) => entries(one, words))}</ol>
</nav>
<main>
${built.map((one) => lesson(one, built, words))}</main>
</body>
</html>
`.text;
}

function titlePage(built: readonly Built[], { title, logo, words }: Branding): Html {
  const minutes = built.reduce((sum, { lesson }) => sum + (lesson.minutes ?? 0), 0);
  return html`<header class="title">
${logo !== undefined && html`<img src="${logo}" alt="${title}">`}
<h1>${title}</h1>
<p class="lead">${words.lead}</p>
<p class="facts">${words.lessons(built.length)}${minutes > 0 && `, ${duration(minutes, words)}`}</p>
<p class="origin">${words.origin}</p>
</header>`;
}

/** A lesson in the contents, with its sections. */
function entries({ lesson, body }: Built, words: Words): Html {
  const sections = body.headings.filter(({ level }) => level === 2);
  const title = html`<span class="number">${lesson.number}</span> ${trusted(inline(lesson.title))}`;
  const atEnd = hasFolded(body.markup) && entry(placeIn(lesson, end), words.hintsAndAnswers);
  return html`<li>${entry(placeOf(lesson), title)}
<ol>${sections.map(({ id, markup }) => html`<li>${entry(placeIn(lesson, id), trusted(markup))}</li>\n`)}${atEnd && html`<li>${atEnd}</li>`}</ol></li>
`;
}

/** Whoever prints the page puts the number of the page into the last element. */
const entry = (place: string, words: Html | string) =>
  html`<a href="#${encodeURIComponent(place)}">${words}</a> <span data-page-of="${place}"></span>`;

/** Paper cannot be unfolded: what is folded in a lesson is put to its end by whoever prints the page. */
function lesson(one: Built, all: readonly Built[], words: Words): Html {
  const lessons = all.map(({ lesson }) => lesson);
  const atEnd =
    hasFolded(one.body.markup) &&
    html`<section class="folded-parts"><h2 id="${placeIn(one.lesson, end)}">${words.hintsAndAnswers}</h2></section>`;
  return html`<article class="lesson" id="${placeOf(one.lesson)}">
${trusted(amongOthers(one, lessons))}
${atEnd}</article>
`;
}

/** No heading has this id: theirs hold no such sign. */
const end = "/end";

const hasFolded = (markup: string) => /<details class="(?:hint|solution)">/.test(markup);
