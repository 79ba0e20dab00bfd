/** The note at the top of a lesson's page: what can be done with its code here, and where the notebook is. */

import { addressHolding, type Handout } from "../build/handout.js";
import { type Link, withLinks } from "../build/with-links.js";
import { type Html, html } from "../client/html.js";
import type { Words } from "../words/index.js";
import { addressOf } from "../write/files.js";

/** Whether a notebook is a file beside the page or stands in the page itself. */
export type WhereNotebook = "beside" | "inside";

/**
 * @param runsCells - whether the code of the page runs in it
 * @param archive - the place of the whole course as a project, if it lies beside the page
 */
export function note(
  handout: Handout,
  runsCells: boolean,
  where: WhereNotebook,
  archive: string | undefined,
  words: Words,
): Html {
  const href = where === "beside" ? addressOf(handout.place) : addressHolding(handout);
  const notebook: Link = (text) => html`<a href="${href}" download="${handout.name}">${text}</a>`;
  const here = runsCells
    ? html`<span class="runs">${words.pageToRun}</span><noscript>${words.pageToRead}</noscript>`
    : html`${words.pageToRead}`;
  // Exercises lead here: build/exercise.ts.
  return html`<p class="note" id="the-notebook">${here} ${ways(handout, notebook, archive, words)}</p>
`;
}

/** The shortest way to running code first. */
function ways(
  { name, inLab }: Handout,
  notebook: Link,
  archive: string | undefined,
  words: Words,
): Html {
  if (inLab !== undefined) {
    const lab: Link = (text) =>
      html`<a href="${inLab}" target="_blank" rel="noopener noreferrer">${text}</a>`;
    return withLinks(words.openInLab(name), { lab, notebook });
  }
  if (archive === undefined) return withLinks(words.takeNotebook(name), { notebook });
  const course: Link = (text) => html`<a href="${archive}" download>${text}</a>`;
  return withLinks(words.takeCourse(name), { course, notebook });
}
