/** A page with the frame of the course around what it says. */

import type { Heading } from "../build/text/prose.js";
import { type Html, html, trusted } from "../client/html.js";
import type { Branding } from "../read/branding.js";
import type { Words } from "../words/index.js";
import type { Assets } from "./asset.js";
import { documentMarkup } from "./document.js";

export interface Page {
  readonly title: string;
  readonly description: string;
  readonly main: Html;
  readonly headings: readonly Heading[];
  readonly assets: Assets;
  readonly branding: Branding;
  /** The place of the first page of the course, if it lies beside this page. */
  readonly home: string | undefined;
  /** Where it is kept what a reader writes; if not said, in the browser. */
  readonly keeps?: string | undefined;
}

/**
 * Hides the text until the fonts of its formulas are loaded: otherwise its lines would move when they come. A script
 * waits for the style sheets, and what stands below it waits for the script; so it stands below the page's header, which
 * is then painted at once.
 */
const fonts =
  '{const{classList}=document.documentElement;classList.add("waiting");Promise.allSettled(Array.from(document.fonts,font=>font.load())).then(()=>classList.remove("waiting"))}';

/** Folds the contents before they are painted where the window is narrow, because there they stand above the text. */
const fold =
  'document.currentScript.previousElementSibling.open=matchMedia("(min-width:66.01rem)").matches';

export function pageMarkup({
  title,
  description,
  main,
  headings,
  assets,
  branding,
  home,
  keeps = branding.words.privacy,
}: Page): string {
  const { words } = branding;
  const body = html`<a class="skip" href="#main">${words.toTheText}</a>
<header class="top">
${home === undefined ? html`<span class="home">${name(branding)}</span>` : html`<a class="home" href="${home}">${name(branding)}</a>`}
${assets.lazy.some(({ name }) => name === "search") && searchField(words)}<div class="theme"><label for="theme" class="unseen">${words.colours}</label>
<select id="theme"><option value="auto">${words.auto}</option><option value="light">${words.light}</option><option value="dark">${words.dark}</option></select></div>
</header><script>${trusted(fonts)}</script>
<div class="frame">
${headings.length > 0 && contents(headings, words)}
<main id="main" tabindex="-1">
${main}
</main>
</div>
<footer class="bottom"><p>${words.origin}</p>
<p>${keeps}</p></footer>`;
  const { language } = words;
  return documentMarkup({ language, title, description, assets, inline: [fonts, fold], body });
}

const searchField = (
  words: Words,
) => html`<search class="search"><label for="search" class="unseen">${words.searchTheCourse}</label>
<input id="search" type="search" placeholder="${words.search}" autocomplete="off" aria-controls="found" aria-keyshortcuts="Control+K Meta+K"><div id="found" role="region" aria-label="${words.searchResults}" hidden></div></search>
`;

/** The course's name; with a logo beside it, it is spoken once: as the logo's words. */
const name = ({ title, logo }: Branding) =>
  logo === undefined
    ? title
    : html`<img class="logo" src="${logo}" alt="${title}"><span aria-hidden="true">${title}</span>`;

const contents = (
  headings: readonly Heading[],
  words: Words,
) => html`<nav class="contents" aria-label="${words.contentsOfLesson}">
<details open><summary>${words.contents}</summary>
<ol>${headings
  .filter(({ level }) => level === 2)
  .map(
    ({ id, markup }) =>
      html`<li><a href="#${encodeURIComponent(id)}">${trusted(markup)}</a></li>\n`,
  )}</ol>
</details><script>${trusted(fold)}</script></nav>`;
