/** A PDF of the whole course, for paper: made by the browser that is installed. */

import type { Asset } from "../page/asset.js";
import { sharedAssets } from "../page/assets.js";
import { bookPage } from "../page/book-page.js";
import { bookStyle } from "../page/bundle.js";
import { bytesOf } from "../write/files.js";
import type { Form } from "./form.js";

/** The document that the browser prints. */
const document = "course.html";

export const pdf: Form = {
  name: "pdf",
  makes: "one PDF of the course, with contents and bookmarks",
  extension: "html",
  ownPages: {},
  crossLinks: true,
  runsCells: false,
  besideFiles: false,
  withReference: false,
  scripts: [],
  needsBrowser: true,
  async assemble(built, keep, branding) {
    const inside = (asset: Asset) => asset;
    const { styles } = await sharedAssets(built, pdf, branding.words, keep, inside);
    const book = await keep(["book style"], bookStyle);
    const texts = [...styles.map(({ text = "" }) => text), book.value];
    return new Map([[document, bookPage(built, texts, branding)]]);
  },
  async pack(files, _built, _branding, say) {
    // Loaded here, because it brings the browser's driver along, and a reader of PDF files.
    const { printBook } = await import("./print-book.js");
    const page = bytesOf(files.get(document) ?? "").toString();
    return new Map([["one-neuron.pdf", await printBook(page, say)]]);
  },
};
