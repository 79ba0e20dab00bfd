/** A package for learning platforms: SCORM 1.2, a manifest and the pages in one zip file. */

import { assetsFor, sharedAssets } from "../page/assets.js";
import { lessonPage } from "../page/lesson-page.js";
import type { Files } from "../write/files.js";
import { zip } from "../write/zip.js";
import { addLesson, assetsBeside } from "./beside.js";
import type { Form } from "./form.js";
import { manifest } from "./scorm-manifest.js";

export const scorm: Form = {
  name: "scorm",
  makes: "a SCORM 1.2 package for learning platforms",
  extension: "html",
  ownPages: {},
  /** A page reports for its own lesson, so it leads to no other one: the platform does. */
  crossLinks: false,
  besideFiles: true,
  withReference: false,
  scripts: ["scorm"],
  async assemble(built, keep, branding) {
    const { words } = branding;
    const files: Files = new Map();
    const place = assetsBeside(files);
    for (const one of built) {
      const shared = await sharedAssets([one], scorm, words, keep, place);
      const assets = await assetsFor(one, shared, words, keep, place);
      addLesson(files, one, lessonPage(one, assets, branding));
    }
    return files;
  },
  async pack(files, built, { title }) {
    const text = manifest(built, files, title);
    return new Map([
      ["one-neuron-scorm-1.2.zip", await zip(new Map([["imsmanifest.xml", text], ...files]))],
    ]);
  },
};
