/** What lies beside the pages, for the forms that have more than one file a page. */

import type { Built } from "../build/build-lessons.js";
import type { Assets, Content } from "../page/asset.js";
import { diskNotebook } from "../page/disk-notebook.js";
import { type Around, lessonPage } from "../page/lesson-page.js";
import type { Branding } from "../read/branding.js";
import type { Files } from "../write/files.js";

/** Adds assets to the files; the pages name them by their address. */
export const assetsBeside =
  (files: Files) =>
  ({ name, address, text }: Content) => {
    files.set(address, text);
    return { name, address };
  };

/** Adds the page of a lesson, its notebook, and the files and documents that it links to. */
export function addLesson(
  files: Files,
  built: Built,
  assets: Assets,
  branding: Branding,
  around: Around = {},
): void {
  const page = lessonPage(built, withNotebook(built, files, assets), branding, around);
  files.set(built.lesson.page, page);
  addBeside(files, built, assets, branding, around.home);
}

/** Adds the files and documents that a lesson links to. */
export function addBeside(
  files: Files,
  { body, documents }: Built,
  assets: Assets,
  branding: Branding,
  home: string | undefined,
): void {
  addFiles(files, body);
  for (const document of documents) {
    const reading = onlyReading(assets, home !== undefined);
    files.set(document.lesson.page, lessonPage(document, reading, branding, { home }));
    addFiles(files, document.body);
  }
}

/** Adds the notebook of a lesson. @returns the assets of its page, with the notebook for readers who opened it from a disk */
function withNotebook({ handout }: Built, files: Files, assets: Assets): Assets {
  if (!handout) return assets;
  files.set(handout.place, handout.text);
  const fromDisk = assetsBeside(files)(diskNotebook(handout));
  return { ...assets, lazy: [...assets.lazy, fromDisk] };
}

/**
 * What the page of a document needs of a lesson's assets. It is no lesson: no chart moves in it, and it reports nothing to a
 * platform.
 *
 * @param withSearch - whether the search leads to other pages; if not, it knows nothing but the lesson
 */
const onlyReading = ({ styles, scripts, lazy }: Assets, withSearch: boolean): Assets => ({
  styles,
  scripts: scripts.filter(({ name }) => name === "page"),
  lazy: lazy.filter(({ name }) => withSearch && name === "search"),
});

function addFiles(files: Files, { files: linked }: Built["body"]): void {
  for (const [place, path] of Object.entries(linked)) files.set(place, { copyOf: path });
}
