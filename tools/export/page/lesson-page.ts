/** The page of a lesson, or of a document that lessons link to. */

import type { Built } from "../build/build-lessons.js";
import type { BuiltDocument } from "../build/documents.js";
import { type Html, html, trusted } from "../client/html.js";
import type { Branding } from "../read/branding.js";
import { named } from "../read/course.js";
import type { Assets } from "./asset.js";
import { note, type WhereNotebook } from "./note.js";
import { pageMarkup } from "./page.js";

/** What surrounds a lesson in its form. */
export interface Around {
  /** Links to other lessons, which stand below the text. */
  readonly neighbours?: Html;
  /** The place of the first page of the course, if it lies beside this page. */
  readonly home?: string | undefined;
  /** The place of the whole course as a project, if it lies beside this page. */
  readonly archive?: string | undefined;
  /** Where the notebook is that the page hands out; beside it if not said. */
  readonly notebook?: WhereNotebook;
  /** Where it is kept what a reader writes, if not in the browser. */
  readonly keeps?: string | undefined;
}

export function lessonPage(
  { lesson, body, handout }: Built | BuiltDocument,
  assets: Assets,
  branding: Branding,
  { neighbours, home, archive, notebook = "beside", keeps }: Around = {},
): string {
  const name = named(lesson);
  const runs = assets.lazy.some(({ name }) => name === "live");
  return pageMarkup({
    title: `${name} · ${branding.title}`,
    description: lesson.question || name,
    main: html`<article class="lesson${runs && " runnable"}" data-lesson="${lesson.id}">
${handout && note(handout, runs, notebook, archive, branding.words)}${runs && html`<div class="run-all"></div>\n`}${trusted(body.markup)}
</article>
${neighbours}`,
    headings: body.headings,
    assets,
    branding,
    home,
    keeps,
  });
}
