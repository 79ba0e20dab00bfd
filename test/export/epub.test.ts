/** The book for e-readers: two checkers of the format find nothing wrong with it, and it holds what a book should. */

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../tools/browser/axe.js";
import { launch } from "../../tools/browser/chromium.js";
import { epub } from "../../tools/export/forms/epub.js";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { inProject, venvPython } from "../../tools/setup/paths.js";
import { skipped } from "../browser/skipped.js";
import { writeFixtures } from "./fixtures.js";
import { fileAddress, site, visit } from "./site.js";
import { temporary } from "./temp.js";

const name = "one-neuron.epub";

/** The course, and lessons with everything else that a notebook may hold. */
const course = [...notebooksIn(), ...writeFixtures()];
const few = [...writeFixtures(), inProject("notebooks", "03-the-sigmoid.ipynb")];

function unpack(book: string): string {
  const folder = join(temporary(), "book");
  mkdirSync(folder);
  execFileSync(venvPython, ["-m", "zipfile", "-e", book, folder]);
  return join(folder, "book");
}

let book: string;
let folder: string;
const read = (place: string) => readFileSync(join(folder, place), "utf8");

beforeAll(async () => {
  book = join(await site({ form: epub }, { paths: course }), name);
  folder = unpack(book);
}, 180_000);

it("a checker in JavaScript finds no error and nothing to warn of", async () => {
  const { messages } = await EpubCheck.validate(readFileSync(book));
  const severe = messages.filter(({ severity }) => /fatal|error|warning/.test(severity));
  expect(severe.map((one) => `${one.message} ${one.location?.path ?? ""}`)).toEqual([]);
}, 60_000);

/** The official checker, if it is installed: as a command, or as the file that EPUBCHECK_JAR names. */
const jar = process.env.EPUBCHECK_JAR;
const [command, before] = jar ? ["java", ["-jar", jar]] : ["epubcheck", []];
const hasOfficial = spawnSync(command, [...before, "--version"]).status === 0;
if (!hasOfficial)
  console.warn(
    "Skipped: epubcheck, which is not installed. Install it, or name its jar in the variable EPUBCHECK_JAR.",
  );

it.skipIf(!hasOfficial)(
  "epubcheck finds no error and nothing to warn of",
  () => {
    const { stdout, stderr } = spawnSync(command, [...before, book], { encoding: "utf8" });
    const found = `${stdout}\n${stderr}`
      .split("\n")
      .filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
    expect(found).toEqual([]);
    expect(stdout).toContain("No errors or warnings detected");
  },
  120_000,
);

it("begins with its type, uncompressed, so that systems know it by its first bytes", () => {
  const start = readFileSync(book).subarray(0, 58).toString("latin1");
  expect(start.slice(30)).toBe("mimetypeapplication/epub+zip");
});

it("lists each lesson with its sections, in the order of the course", () => {
  const contents = read("contents.xhtml");
  const pages = [...contents.matchAll(/<li><a href="([\w.-]+\.xhtml)">/g)].map(([, page]) => page);
  const lessons = course.map((path) => path.replace(/^.*[\\/](.*)\.ipynb$/, "$1.xhtml"));
  expect(pages).toEqual([...lessons, "help.xhtml"]);
  expect(contents).toContain("How does any number become a probability?");
});

it("shows a chart as a picture with its description, and leaves out what cannot move or be written into", () => {
  const chapter = read("03-the-sigmoid.xhtml");
  const charts = [
    ...chapter.matchAll(
      /<figure id="[^"]*"><figcaption>[^<]+<\/figcaption><img src="([^"]*)" alt="[^"]{20,}"\/>/g,
    ),
  ];
  expect(charts.length).toBe(10);
  for (const [, place = ""] of charts) expect(read(place)).toMatch(/^<svg [^>]*xmlns=/);
  expect(chapter).not.toMatch(/<(?:script|input|select|textarea|button)\b/);
});

it("writes formulas as MathML with their source, and pictures that old e-readers know", () => {
  const chapter = read("03-the-sigmoid.xhtml");
  expect(chapter).toMatch(/<math [^>]*alttext="a = \\sigma|<math [^>]*alttext="[^"]*\\sigma/);
  expect(chapter).not.toContain("katex-html");
  const pictures = readdirSync(join(folder, "pictures"));
  expect(pictures.filter((place) => !/\.(?:svg|png|jpeg|gif)$/.test(place))).toEqual([]);
  for (const place of pictures.filter((one) => one.endsWith(".svg")))
    expect(read(`pictures/${place}`)).not.toContain("image/webp");
});

it("keeps what an exercise offers to choose from, above the link to its hints", () => {
  expect(read("03-the-sigmoid.xhtml")).toMatch(
    /<div class="exercise" id="exercise-3\.5"><ul>(<li>.*?<\/li>){3,}<\/ul><p><a href="help/s,
  );
});

it("keeps hints and answers at its end, linked with the exercises", () => {
  expect(read("03-the-sigmoid.xhtml")).toContain('href="help.xhtml#help-3.1"');
  expect(read("03-the-sigmoid.xhtml")).not.toContain("A worked answer to 3.1");
  expect(read("help.xhtml")).toContain("A worked answer to 3.1");
  expect(read("help.xhtml")).toContain('href="03-the-sigmoid.xhtml#exercise-3.1"');
});

it("holds hints and no answers for students, and answers in their places when they are asked for", async () => {
  const students = unpack(
    join(await site({ form: epub, solutions: "left out", lesson: "03" }), name),
  );
  const open = unpack(join(await site({ form: epub, solutions: "open" }, { paths: few }), name));
  const help = readFileSync(join(students, "help.xhtml"), "utf8");
  expect(help).toContain("A hint");
  expect(help).not.toContain("A worked answer");
  expect(readFileSync(join(open, "03-the-sigmoid.xhtml"), "utf8")).toContain(
    "A worked answer to 3.1",
  );
}, 120_000);

describe.skipIf(skipped)("its chapters in the browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each([
    "title.xhtml",
    "contents.xhtml",
    "03-the-sigmoid.xhtml",
    "90-first.xhtml",
    "help.xhtml",
  ])(
    "%s is shown whole, and axe-core objects to nothing in it",
    async (place) => {
      const { page, errors, outside } = await visit(browser, fileAddress(folder), place);
      const broken = await page.evaluate(() =>
        Array.from(document.images)
          .filter((image) => image.naturalWidth === 0)
          .map((image) => image.src),
      );
      expect(broken).toEqual([]);
      expect(errors).toEqual([]);
      expect(outside).toEqual([]);
      // A chapter is one page of many: what stands around it is the e-reader's.
      const found = await violations(page);
      expect(found.filter((one) => !/^(?:region|landmark-one-main)/.test(one))).toEqual([]);
      await page.context().close();
    },
    30_000,
  );

  it("every link inside the book leads to a page and a place that exist", () => {
    const pages = readdirSync(folder).filter((place) => place.endsWith(".xhtml"));
    for (const page of pages)
      for (const [, href = ""] of read(page).matchAll(/ href="([^":]*)"/g)) {
        const [place = "", id] = href.split("#");
        const target = place === "" ? page : place;
        expect(existsSync(join(folder, target)), `${page} links to ${href}`).toBe(true);
        if (id !== undefined) expect(read(target), href).toContain(`id="${id}"`);
      }
  });
});
