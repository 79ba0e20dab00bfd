/** A page: a head with a policy that forbids the network, and a frame around what the page says. */

import { createHash } from "node:crypto";
import { type Html, html, trusted } from "../build/html.js";
import type { Heading } from "../build/text/prose.js";
import type { Branding } from "../read/branding.js";
import type { Words } from "../words/index.js";
import type { Asset, Assets } from "./asset.js";

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

/** Runs before anything is painted: says that scripts work, and puts the chosen theme in place. */
export const early = `document.documentElement.classList.add("js");try{document.documentElement.dataset.theme=localStorage.getItem("one-neuron theme")||"auto"}catch{}`;

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

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The content security policy: the page uses what stands in it and, where it has parts beside it, these; nothing else.
 * Styles of single elements are allowed, because KaTeX and Vega set them.
 *
 * @param inline - the scripts that stand in the page itself
 */
export function policy({ styles, scripts, lazy }: Assets, inline: readonly string[]): string {
  const sources = (assets: readonly Asset[]) => [
    ...new Set(assets.map(({ text }) => (text === undefined ? "'self'" : sha256(text)))),
  ];
  return [
    "default-src 'none'",
    ["script-src", ...inline.map(sha256), ...sources([...scripts, ...lazy])].join(" "),
    ["style-src", ...sources(styles)].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

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
  return html`<!doctype html>
<html lang="${words.language}" data-theme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets, [early, fonts, fold])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${description}">
<title>${title}</title>
<link rel="icon" href="data:,">
<script>${trusted(early)}</script>
${assets.styles.map(styleElement)}</head>
<body>
<a class="skip" href="#main">${words.toTheText}</a>
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
<p>${keeps}</p></footer>
${scriptElements(assets)}</body>
</html>
`.text;
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

/** The element of a style sheet. */
export const styleElement = ({ address, text }: Asset) =>
  text === undefined
    ? html`<link rel="stylesheet" href="${address}">\n`
    : html`<style>${trusted(text)}</style>\n`;

/** A lazy script is loaded when it is needed: from its address, or from its text, which stands in the page and does not run. */
export function scriptElements({ scripts, lazy }: Assets): Html {
  const resting = lazy.map(
    ({ name, text }) =>
      text !== undefined &&
      html`<script type="text/plain" data-script="${name}">${trusted(text)}</script>\n`,
  );
  const addresses = lazy.map(
    ({ name, address, text }) => text === undefined && html` data-${name}="${address}"`,
  );
  const running = scripts.map(({ address, text }) =>
    text === undefined
      ? html`<script src="${address}"${pieces(addresses)}></script>\n`
      : html`<script>${trusted(text)}</script>\n`,
  );
  return html`${pieces(resting)}${running}`;
}

const pieces = (parts: readonly (Html | false)[]) => parts.filter((part) => part !== false);

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
