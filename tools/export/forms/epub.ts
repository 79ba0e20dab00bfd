/** The course as one book for e-readers: an ePub 3 file with a chapter a lesson. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chapterOf, helpPage } from "../book/chapter.js";
import { helpPageOf } from "../book/help-page.js";
import { type Entry, navigation } from "../book/navigation.js";
import { packageDocument } from "../book/package.js";
import { bookPage, stylePlace, titlePage } from "../book/page.js";
import { asXhtml, plainId } from "../book/xhtml.js";
import { html, trusted } from "../client/html.js";
import { named } from "../read/course.js";
import type { Files } from "../write/files.js";
import { zip } from "../write/zip.js";
import type { Form } from "./form.js";

const contents = "contents.xhtml";
const title = "title.xhtml";

/** Where the package document lies; the pages lie beside it. */
const folder = "book/";

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${folder}package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

export const epub: Form = {
  name: "epub",
  makes: "one book for e-readers, an ePub 3 file",
  extension: "xhtml",
  ownPages: { [contents]: "the contents", [title]: "the title page", [helpPage]: "the help" },
  crossLinks: true,
  /** A book may only link to its own pages. */
  runsCells: false,
  besideFiles: false,
  withReference: false,
  scripts: [],
  async assemble(built, _keep, branding) {
    const { words } = branding;
    const files: Files = new Map([[title, titlePage(branding)]]);
    const pictures: Files = new Map();
    const entries: Entry[] = [];
    const help: Parameters<typeof helpPageOf>[0][number][] = [];
    for (const one of built) {
      const { page } = one.lesson;
      const chapter = await chapterOf(one, words, pictures);
      files.set(page, bookPage(named(one.lesson), "chapter", words, trusted(chapter.text)));
      help.push(...chapter.help.filter(({ text }) => text !== "").map((one) => ({ ...one, page })));
      const sections = one.body.headings.filter(({ level }) => level === 2);
      entries.push({
        place: page,
        title: html`${named(one.lesson)}`,
        entries: sections.map(({ id, markup }) => ({
          place: `${page}#${plainId(id)}`,
          title: trusted(asXhtml(markup)),
          entries: [],
        })),
      });
    }
    if (help.length > 0) {
      const hasAnswers = help.some(({ text }) => text.includes('class="solution"'));
      const name = hasAnswers ? words.book.help : words.book.helpWithoutAnswers;
      files.set(helpPage, helpPageOf(help, name, words));
      entries.push({ place: helpPage, title: html`${name}`, entries: [] });
    }
    files.set(contents, navigation(entries, built[0]?.lesson.page ?? title, words));
    files.set(stylePlace, readFileSync(join(import.meta.dirname, "../style/epub.css"), "utf8"));
    return new Map([...files, ...pictures]);
  },
  async pack(files, built, branding) {
    const pages = built.map(({ lesson }) => lesson.page);
    const spine = [title, contents, ...pages, ...(files.has(helpPage) ? [helpPage] : [])];
    const inBook = [...files].map(([place, file]) => [folder + place, file] as const);
    const book = new Map([
      ["mimetype", "application/epub+zip"],
      ["META-INF/container.xml", container],
      [`${folder}package.opf`, packageDocument(files, contents, spine, branding)],
      ...inBook,
    ]);
    return new Map([["one-neuron.epub", await zip(book, ["mimetype"])]]);
  },
};
