/** The end of the book: what helps with its exercises, so that nobody reads an answer before the question. */

import { type Html, html, trusted } from "../client/html.js";
import type { Words } from "../words/index.js";
import { exerciseId, type Help, helpId } from "./chapter.js";
import { bookPage } from "./page.js";

/** @param help - with the page of the lesson in which each exercise stands */
export function helpPageOf(
  help: readonly (Help & { page: string })[],
  title: string,
  words: Words,
): string {
  const one = ({
    id,
    text,
    page,
  }: Help & { page: string }): Html => html`<section id="${helpId(id)}">
<h2>${words.book.exercise(id)}</h2>
${trusted(text)}
<p><a href="${page}#${exerciseId(id)}">${words.book.back}</a></p>
</section>
`;
  return bookPage(title, "backmatter", words, html`<h1>${title}</h1>\n${help.map(one)}`);
}
