/** The page of a lesson. */

import type { Built } from "../build/build-lessons.js";
import { type Html, html, trusted } from "../build/html.js";
import { named } from "../read/course.js";
import type { Assets } from "./asset.js";
import { pageMarkup } from "./page.js";

/**
 * @param ways - the ways to other lessons, below the text
 * @param home - where the course begins, if that lies beside the page
 */
export function lessonPage(
  { lesson, body }: Built,
  assets: Assets,
  { ways, home }: { ways?: Html; home?: string } = {},
): string {
  const name = named(lesson);
  return pageMarkup({
    title: `${name} · One Neuron`,
    description: lesson.question || name,
    main: html`<article class="lesson">
${trusted(body.markup)}
</article>
${ways}`,
    headings: body.headings,
    assets,
    home,
  });
}
