/** The page of a lesson. */

import type { Built } from "../build/build-lessons.js";
import { type Html, html, trusted } from "../build/html.js";
import type { Branding } from "../read/branding.js";
import { named } from "../read/course.js";
import type { Assets } from "./asset.js";
import { pageMarkup } from "./page.js";

/**
 * @param neighbours - links to other lessons, which stand below the text
 * @param home - the place of the first page of the course, if it lies beside this page
 * @param keeps - where it is kept what a reader writes, if not in the browser
 */
export function lessonPage(
  { lesson, body }: Built,
  assets: Assets,
  branding: Branding,
  { neighbours, home, keeps }: { neighbours?: Html; home?: string; keeps?: string } = {},
): string {
  const name = named(lesson);
  const hasCode = lesson.notebook.cells.some(({ cell_type }) => cell_type === "code");
  return pageMarkup({
    title: `${name} · ${branding.title}`,
    description: lesson.question || name,
    main: html`<article class="lesson" data-lesson="${lesson.id}">
${
  hasCode &&
  html`<p class="note">${branding.words.pageToRead(lesson.name)}</p>
`
}${trusted(body.markup)}
</article>
${neighbours}`,
    headings: body.headings,
    assets,
    branding,
    home,
    keeps,
  });
}
