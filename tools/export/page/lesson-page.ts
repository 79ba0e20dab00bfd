/** The page of a lesson. */

import type { Built } from "../build/build-lessons.js";
import { type Html, html, trusted } from "../build/html.js";
import { named } from "../read/course.js";
import type { Assets } from "./asset.js";
import { pageMarkup } from "./page.js";

/**
 * @param neighbours - links to other lessons, which stand below the text
 * @param home - the place of the first page of the course, if it lies beside this page
 */
export function lessonPage(
  { lesson, body }: Built,
  assets: Assets,
  { neighbours, home }: { neighbours?: Html; home?: string } = {},
): string {
  const name = named(lesson);
  return pageMarkup({
    title: `${name} · One Neuron`,
    description: lesson.question || name,
    main: html`<article class="lesson">
${trusted(body.markup)}
</article>
${neighbours}`,
    headings: body.headings,
    assets,
    home,
  });
}
