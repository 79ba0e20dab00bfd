/** Puts pages together from lessons: a folder of them that share their parts, or files that stand alone. */

import type { Assets } from "./assets.js";
import type { Built } from "./built.js";
import { type Html, html, trusted } from "./html.js";
import { indexMain } from "./index-page.js";
import { neighbours, pageMarkup } from "./page.js";
import { partsFor } from "./parts.js";
import type { File } from "./swap.js";

/** Place in the folder → what lies there. */
export type Files = Map<string, File>;

/** @param scorm - whether the pages report to a learning platform */
export async function folderSite(built: readonly Built[], scorm: boolean): Promise<Files> {
  const files: Files = new Map();
  const assets = await partsFor(built, { scorm }, ({ name, address, text }) => {
    files.set(address, text);
    return { name, address };
  });
  for (const [i, { body }] of built.entries()) {
    const ways = neighbours(built[i - 1]?.lesson, built[i + 1]?.lesson);
    const { lesson } = built[i] as Built;
    files.set(lesson.page, lessonPage(built[i] as Built, assets, { ways, home: "index.html" }));
    for (const [place, path] of Object.entries(body.files)) files.set(place, { copyOf: path });
  }
  return files.set(
    "index.html",
    pageMarkup({
      title: "One Neuron",
      description: "Logistic regression as a neural network, in TypeScript notebooks.",
      main: indexMain(built.map(({ lesson }) => lesson)),
      headings: [],
      assets,
      home: "index.html",
    }),
  );
}

export async function singleFiles(built: readonly Built[]): Promise<Files> {
  const files: Files = new Map();
  for (const one of built) {
    const assets = await partsFor([one], { scorm: false }, (content) => content);
    files.set(one.lesson.page, lessonPage(one, assets, {}));
  }
  return files;
}

function lessonPage(
  { lesson, body }: Built,
  assets: Assets,
  { ways, home }: { ways?: Html; home?: string },
): string {
  const name = `${lesson.number} ${lesson.title}`.trim();
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
