/** The PDF of a course, read with another program than the one that made it. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lessons } from "../../src/study/lessons.js";
import { pdf } from "../../tools/export/forms/pdf.js";
import type { Options } from "../../tools/export/options.js";
import { languages } from "../../tools/export/words/index.js";
import { joined, readNotebook } from "../../tools/notebooks/notebook.js";
import { inProject } from "../../tools/setup/paths.js";
import { skipped } from "../browser/skipped.js";
import { writeFixtures } from "./fixtures.js";
import { type Bookmark, type PdfPage, readBookmarks, readPages } from "./pdf-reader.js";
import { site } from "./site.js";
import { temporary } from "./temp.js";

const [words] = languages;
const lesson = inProject("notebooks", "03-the-sigmoid.ipynb");
const course = [...writeFixtures(), lesson];

/** Exports as a PDF. @returns its bytes */
async function made(options: Partial<Options>, paths = course): Promise<Uint8Array> {
  const folder = await site({ form: pdf, ...options }, { paths });
  expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual(["one-neuron.pdf"]);
  return readFileSync(join(folder, "one-neuron.pdf"));
}

const dense = (text: string) => text.replace(/\s/g, "");

/** The lines of a page, without spaces: programs disagree about where a PDF has some. */
function linesOf({ pieces }: PdfPage): string[] {
  const lines = new Map<number, string>();
  for (const { bottom, text } of pieces)
    lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? "") + dense(text));
  return [...lines.values()];
}

const textOf = (pages: readonly PdfPage[]) => pages.map(({ text }) => text).join(" ");

describe.skipIf(skipped)("a course as one PDF", () => {
  let bytes: Uint8Array;
  let pages: PdfPage[];
  let bookmarks: Bookmark[];
  beforeAll(async () => {
    bytes = await made({ title: "Learning & more" });
    pages = await readPages(bytes);
    bookmarks = await readBookmarks(bytes);
  }, 120_000);

  it("has a title page, and a number at the foot of every other page", () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(pages[0]?.text).toContain("Learning & more");
    expect(pages[0]?.text).toContain("4 lessons");
    for (const [i, page] of pages.entries())
      if (i > 0) expect(page.pieces.at(-1)?.text).toBe(String(i + 1));
  });

  it("has contents with every lesson and section, whose numbers are those of the pages where they stand", () => {
    const first = pages.findIndex((page) => linesOf(page).includes("90·First"));
    const contents = pages.slice(1, first).flatMap(linesOf);
    let at = first;
    const wanted = [words.contents, ...bookmarks.slice(1).flatMap(withSections)].map((title, i) => {
      if (i === 0) return dense(title);
      while (at < pages.length && !linesOf(pages[at] as PdfPage).includes(dense(title))) at++;
      return dense(title.replace(" · ", "")) + (at + 1);
    });
    const found = contents.filter((line) => wanted.includes(line));
    expect(found).toEqual(wanted);
  });

  it("has bookmarks for every lesson and section, which lead to their pages", () => {
    expect(bookmarks.map(({ title }) => title)).toEqual([
      "Learning & more",
      "90 · First",
      "91 · Second",
      "92 · Third",
      "03 · The sigmoid",
    ]);
    const sections = bookmarks.at(-1)?.items.map(({ title }) => title) ?? [];
    const cells = readNotebook(lesson).cells.map(({ source }) => joined(source));
    const headings = cells.flatMap((text) => [...text.matchAll(/^## (.*)$/gm)]);
    expect(headings.length).toBeGreaterThan(8);
    expect(sections).toEqual([...headings.map(([, title]) => title), words.hintsAndAnswers]);
    for (const { title, page } of bookmarks.flatMap(({ items }) => items))
      expect(linesOf(pages[page - 1] as PdfPage)).toContain(dense(title));
  });

  it("has links that lead from lesson to lesson, each to its own heading of the same name", () => {
    const [, first, second] = bookmarks as [Bookmark, Bookmark, Bookmark];
    const theSameWords = first.items.find(({ title }) => title === "The same words")?.page;
    expect(pages[second.page - 1]?.links).toEqual([theSameWords]);
    expect(pages[first.page - 1]?.links).toContain(second.items[0]?.page);
    for (const { links } of pages) expect(links).not.toContain(undefined);
  });

  it("holds its fonts, and no text beyond its margins", () => {
    const text = Buffer.from(bytes).toString("latin1");
    const descriptors = text.match(/<<\/Type \/FontDescriptor[^>]*>>/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(2);
    expect(descriptors.filter((one) => !one.includes("/FontFile"))).toEqual([]);
    const margin = (15 / 25.4) * 72;
    const outside = pages.flatMap(({ pieces, width }) =>
      pieces.filter(({ left, right }) => left < margin || right > width - margin),
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  it("has every chart on one page, with its words", () => {
    const count = readNotebook(lesson).cells.filter(({ outputs }) =>
      JSON.stringify(outputs ?? []).includes("application/vnd.vegalite"),
    ).length;
    const pictures = pages.flatMap(({ pictures }) => pictures);
    expect(pictures.length).toBeGreaterThan(count + 2);
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(pictures).toContain("Two points, the right one higher.");
  });

  it("has hints and worked answers at the end of their lesson: paper cannot be unfolded", () => {
    const { exercises } = lessons.find(({ exercises }) => exercises[0]?.id === "3.1") ?? {};
    const last = bookmarks.at(-1)?.items.at(-1) as Bookmark;
    const before = dense(textOf(pages.slice(0, last.page - 1)));
    const end = dense(textOf(pages.slice(last.page - 1)));
    for (const { hints, solution } of exercises ?? []) {
      expect(end).toContain(dense(hints[0] ?? ""));
      expect(end).toContain(dense(solution.reason).slice(0, 40));
      expect(before).not.toContain(dense(solution.reason).slice(0, 40));
    }
  });
});

describe.skipIf(skipped)("a PDF", () => {
  it("is the same for the same notebooks, byte by byte, though printed at another time", async () => {
    const few = writeFixtures();
    const before = await made({}, few);
    expect(Buffer.from(before).toString("latin1")).toContain("/CreationDate (D:19800101000000");
    expect(Buffer.compare(before, await made({}, few))).toBe(0);
  }, 120_000);

  it("holds no worked answer with --student, and only the lesson that was asked for", async () => {
    const pages = await readPages(
      await made({ solutions: "left out", lesson: "03", language: "de" }),
    );
    const text = dense(textOf(pages));
    expect(text).toContain(dense("1 Lektion"));
    expect(text).not.toContain("90·First");
    for (const { solution } of lessons.flatMap(({ exercises }) => exercises))
      expect(text).not.toContain(dense(solution.reason).slice(0, 40));
    expect(text).not.toContain(dense("ausgearbeitete Antwort auf"));
  }, 120_000);

  it("has worked answers where they stand with --solutions", async () => {
    const pages = await readPages(await made({ solutions: "open", lesson: "03" }));
    const text = dense(textOf(pages));
    const [first, second] =
      lessons.find(({ exercises }) => exercises[0]?.id === "3.1")?.exercises ?? [];
    const at = (words = "") => text.indexOf(dense(words).slice(0, 40));
    expect(at(first?.solution.reason)).toBeGreaterThan(0);
    expect(at(first?.solution.reason)).toBeLessThan(text.lastIndexOf(dense(second?.title ?? "")));
  }, 120_000);
});

it.skipIf(process.platform !== "linux")(
  "without a browser there is a sentence that says how to get one, before anything is made",
  () => {
    const out = join(temporary(), "site");
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["--import", "tsx", inProject("tools", "export", "main.ts"), "--pdf", "--out", out],
      { cwd: inProject(), encoding: "utf8", env: { ...process.env, PATH: "", CHROMIUM_PATH: "" } },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\n {2}No Chromium was found\.\n {2}Install one/);
    expect(stdout).toBe("");
    expect(existsSync(out)).toBe(false);
  },
  30_000,
);

/** A lesson with its sections. The contents leave out what stands below those. */
const withSections = ({ title, items }: Bookmark) => [title, ...items.map(({ title }) => title)];
