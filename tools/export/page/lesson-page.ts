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
  const hasCode = lesson.notebook.cells.some(({ cell_type }) => cell_type === "code");
  return pageMarkup({
    title: `${name} · One Neuron`,
    description: lesson.question || name,
    main: html`<article class="lesson">
${hasCode && note(lesson.name)}${trusted(body.markup)}
</article>
${neighbours}`,
    headings: body.headings,
    assets,
    home,
  });
}

/** What a page cannot do, said before anybody tries. */
const note = (
  notebook: string,
) => html`<p class="note">A page to read: its charts move, its code does not run here. To run and change it, open the notebook ${notebook}.ipynb in JupyterLab.</p>
`;
