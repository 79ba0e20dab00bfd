/** The contents of the book, which e-readers show, and which can be read as a page too. */

import { type Html, html, trusted } from "../client/html.js";
import type { Words } from "../words/index.js";
import { bookPage } from "./page.js";

export interface Entry {
  readonly place: string;
  readonly title: Html;
  /** What lies inside it. */
  readonly entries: readonly Entry[];
}

export const navigation = (entries: readonly Entry[], start: string, words: Words): string =>
  bookPage(
    words.contents,
    "frontmatter",
    words,
    html`<nav epub:type="toc" id="toc">
<h1>${words.contents}</h1>
${list(entries)}</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
<li><a epub:type="titlepage" href="title.xhtml">${words.book.titlePage}</a></li>
<li><a epub:type="toc" href="contents.xhtml">${words.contents}</a></li>
<li><a epub:type="bodymatter" href="${start}">${words.book.start}</a></li>
</ol>
</nav>`,
  );

const list = (entries: readonly Entry[]): Html => html`<ol>
${entries.map(
  ({ place, title, entries: inside }) =>
    html`<li><a href="${place}">${trusted(title.text)}</a>${inside.length > 0 && html`\n${list(inside)}`}</li>\n`,
)}</ol>
`;
