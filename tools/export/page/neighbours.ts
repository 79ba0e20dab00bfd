/** The links below a lesson to the one before and the one after it. */

import { type Html, html, trusted } from "../build/html.js";
import { inline } from "../build/text/prose.js";
import type { Lesson } from "../read/course.js";

export function neighbourLinks(before: Lesson | undefined, after: Lesson | undefined): Html {
  const link = (lesson: Lesson, rel: "prev" | "next", words: string) =>
    html`<a rel="${rel}" class="${rel}" href="${lesson.page}"><small>${words}</small> ${lesson.number} ${trusted(inline(lesson.title))}</a>`;
  if (!before && !after) return html``;
  return html`<nav class="neighbours" aria-label="Lessons before and after">
${before && link(before, "prev", "Previous")}${after && link(after, "next", "Next")}</nav>`;
}
