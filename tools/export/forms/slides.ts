/** A presentation a lesson, for somebody who shows it to a class, and a page that lists them. */

import { html } from "../client/html.js";
import { assetsFor, sharedAssets } from "../page/assets.js";
import { indexPage } from "../page/index-page.js";
import { slideAssets } from "../slides/assets.js";
import { slidePage } from "../slides/slide-page.js";
import type { Words } from "../words/index.js";
import type { Files } from "../write/files.js";
import { addBeside, assetsBeside } from "./beside.js";
import type { Form } from "./form.js";

const home = "index.html";

export const slides: Form = {
  name: "slides",
  makes: "a presentation a lesson, with notes for the speaker",
  extension: "html",
  ownPages: { [home]: "the list of the presentations" },
  crossLinks: true,
  runsCells: false,
  besideFiles: true,
  withReference: false,
  scripts: [],
  async assemble(built, keep, branding) {
    const { words } = branding;
    const files: Files = new Map();
    const place = assetsBeside(files);
    const shared = await slideAssets(built, words, keep, place);
    const listAssets = await sharedAssets(built, slides, words, keep, place);
    for (const one of built) {
      const assets = await assetsFor(one, shared, words, keep, place);
      files.set(one.lesson.page, slidePage(one, assets, branding, home));
      addBeside(files, one, listAssets, branding, home);
    }
    const lessons = built.map(({ lesson }) => lesson);
    return files.set(home, indexPage(lessons, listAssets, branding, home, howTo(words)));
  },
};

const howTo = ({ slides: { howTo, keys } }: Words) => html`<p>${howTo}</p>
<ul class="keys">${keys.map(([key, does]) => html`<li><kbd>${key}</kbd> ${does}</li>`)}</ul>`;
