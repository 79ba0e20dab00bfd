/** One file a lesson, which needs no other: it can be sent in a letter and opened anywhere. */

import { assetsFor } from "../page/assets.js";
import { lessonPage } from "../page/lesson-page.js";
import type { Files } from "../write/files.js";
import type { Form } from "./form.js";

export const singleFile: Form = {
  name: "single-file",
  makes: "one self-contained file a lesson",
  extension: "html",
  ownPages: {},
  crossLinks: false,
  besideFiles: false,
  withReference: false,
  scripts: [],
  async assemble(built, keep) {
    const files: Files = new Map();
    for (const one of built) {
      const assets = await assetsFor([one], singleFile, keep, (content) => content);
      files.set(one.lesson.page, lessonPage(one, assets));
    }
    return files;
  },
};
