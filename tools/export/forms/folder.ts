/** A folder of pages: a map of the course and a page a lesson, which share their styles and scripts. */

import { html } from "../client/html.js";
import { clientScript, sharedAssets } from "../page/assets.js";
import { courseLink, indexPage, referenceLink } from "../page/index-page.js";
import { runnableAssetsFor } from "../page/live-assets.js";
import { neighbourLinks } from "../page/neighbours.js";
import { progressSection } from "../page/progress-section.js";
import type { Files } from "../write/files.js";
import { addLesson, assetsBeside } from "./beside.js";
import type { Form } from "./form.js";

const home = "index.html";

export const folder: Form = {
  name: "folder",
  makes: "a folder of pages",
  extension: "html",
  ownPages: { [home]: "the map of the course" },
  crossLinks: true,
  runsCells: true,
  besideFiles: true,
  withReference: true,
  scripts: [],
  withArchive: true,
  async assemble(built, keep, branding, { archive }) {
    const { words } = branding;
    const files: Files = new Map();
    const place = assetsBeside(files);
    const shared = await sharedAssets(built, folder, words, keep, place);
    for (const [i, one] of built.entries()) {
      const neighbours = neighbourLinks(built[i - 1]?.lesson, built[i + 1]?.lesson, words);
      const assets = await runnableAssetsFor(one, shared, words, keep, place);
      addLesson(files, one, assets, branding, { neighbours, home, archive: archive?.place });
    }
    const lessons = built.map(({ lesson, body: { exercises } }) => ({ ...lesson, exercises }));
    const map = await clientScript("course-map", words, keep, place);
    const assets = { ...shared, scripts: [...shared.scripts, map] };
    const below = html`${progressSection(words)}
${referenceLink(words)}
${archive && courseLink(archive, words)}`;
    return files.set(home, indexPage(lessons, assets, branding, home, below));
  },
};
