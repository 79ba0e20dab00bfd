/** Puts pages together from lessons: a folder of them that share their parts, pages that a platform shows one by one, or files that stand alone. */

import type { Built } from "../build/build-lessons.js";
import { type Html, html, trusted } from "../build/html.js";
import type { Assets, Content } from "../page/asset.js";
import { assetsFor } from "../page/assets.js";
import { indexMain } from "../page/index-page.js";
import { neighbours, pageMarkup } from "../page/page.js";
import { named } from "../read/course.js";
import type { Files } from "../write/files.js";

export async function folderSite(built: readonly Built[]): Promise<Files> {
  const files: Files = new Map();
  const assets = await assetsFor(built, {}, beside(files));
  for (const [i, one] of built.entries()) {
    const ways = neighbours(built[i - 1]?.lesson, built[i + 1]?.lesson);
    addLesson(files, one, lessonPage(one, assets, { ways, home: "index.html" }));
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

/** Each page reports for its own lesson, so it leads to no other: the platform does. */
export async function platformPages(built: readonly Built[]): Promise<Files> {
  const files: Files = new Map();
  for (const one of built) {
    const assets = await assetsFor([one], { scorm: true, alone: true }, beside(files));
    addLesson(files, one, lessonPage(one, assets, {}));
  }
  return files;
}

/** Puts an asset beside the pages. */
const beside =
  (files: Files) =>
  ({ name, address, text }: Content) => {
    files.set(address, text);
    return { name, address };
  };

function addLesson(files: Files, { lesson, body }: Built, page: string): void {
  files.set(lesson.page, page);
  for (const [place, path] of Object.entries(body.files)) files.set(place, { copyOf: path });
}

export async function singleFiles(built: readonly Built[]): Promise<Files> {
  const files: Files = new Map();
  for (const one of built) {
    const assets = await assetsFor([one], { alone: true }, (content) => content);
    files.set(one.lesson.page, lessonPage(one, assets, {}));
  }
  return files;
}

function lessonPage(
  { lesson, body }: Built,
  assets: Assets,
  { ways, home }: { ways?: Html; home?: string },
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
