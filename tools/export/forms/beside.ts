/** What lies beside the pages, for the forms that have more than one file a page. */

import type { Built } from "../build/build-lessons.js";
import type { Content } from "../page/asset.js";
import type { Files } from "../write/files.js";

/** Adds assets to the files; the pages name them by their address. */
export const assetsBeside =
  (files: Files) =>
  ({ name, address, text }: Content) => {
    files.set(address, text);
    return { name, address };
  };

/** Adds the page of a lesson, and the files that it links to. */
export function addLesson(files: Files, { lesson, body }: Built, page: string): void {
  files.set(lesson.page, page);
  for (const [place, path] of Object.entries(body.files)) files.set(place, { copyOf: path });
}
