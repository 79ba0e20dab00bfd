/** One file a lesson, which needs no other: it can be sent in a letter and opened anywhere. */

import type { Content } from "../page/asset.js";
import { sharedAssets } from "../page/assets.js";
import { lessonPage } from "../page/lesson-page.js";
import { runnableAssetsFor } from "../page/live-assets.js";
import type { Files } from "../write/files.js";
import type { Form } from "./form.js";

/** Every part of a page stands in the page itself. */
const inside = (content: Content) => content;

export const singleFile: Form = {
  name: "single-file",
  makes: "one self-contained file a lesson",
  extension: "html",
  ownPages: {},
  crossLinks: false,
  runsCells: true,
  besideFiles: false,
  withReference: false,
  scripts: [],
  async assemble(built, keep, branding) {
    const { words } = branding;
    const files: Files = new Map();
    for (const one of built) {
      const shared = await sharedAssets([one], singleFile, words, keep, inside);
      const assets = await runnableAssetsFor(one, shared, words, keep, inside);
      files.set(one.lesson.page, lessonPage(one, assets, branding, { notebook: "inside" }));
    }
    return files;
  },
};
