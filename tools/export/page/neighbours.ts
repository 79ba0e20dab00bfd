/** The links below a lesson to the one before and the one after it. */

import { inline } from "../build/text/prose.js";
import { type Html, html, trusted } from "../client/html.js";
import type { Lesson } from "../read/course.js";
import type { Words } from "../words/index.js";

export function neighbourLinks(
  before: Lesson | undefined,
  after: Lesson | undefined,
  words: Words,
): Html {
  const link = (lesson: Lesson, rel: "prev" | "next", which: string) =>
    html`<a rel="${rel}" class="${rel}" href="${lesson.page}"><small>${which}</small> ${lesson.number} ${trusted(inline(lesson.title))}</a>`;
  if (!before && !after) return html``;
  return html`<nav class="neighbours" aria-label="${words.neighbours}">
${before && link(before, "prev", words.previous)}${after && link(after, "next", words.next)}</nav>`;
}
