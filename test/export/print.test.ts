/** The pages of lessons on paper, as the browser prints them. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exercise } from "../../src/study/exercise.js";
import { lessons } from "../../src/study/lessons.js";
import { launch } from "../../tools/browser/chromium.js";
import { languages } from "../../tools/export/words/index.js";
import { skipped } from "../browser/skipped.js";
import { code, markdown } from "../notebooks/build.js";
import { writeNotebooks } from "./fixtures.js";
import { readPages } from "./pdf-reader.js";
import { fileAddress, site, visit } from "./site.js";

const exercises = lessons.flatMap((lesson) => lesson.exercises);
const ids = exercises.map(({ id }) => id);

/** What a choice offers, as a list below its question. */
const options = ({ judge }: Exercise) =>
  judge.asks?.kind === "choice"
    ? judge.asks.letters.map((letter) => `\n- \`"${letter}"\`: words`).join("")
    : "";

/** Every exercise of the course, each behind a text of another length, so that many lie where a page ends. */
const cells = exercises.flatMap((exercise, i) => [
  markdown(
    `### ${exercise.id} Exercise\n\n${"Some words.\n\n".repeat((i * 5) % 9)}The question of ${exercise.id}.\n${options(exercise)}`,
  ),
  code(`check("${exercise.id}", todo);`),
]);

const [words] = languages;

describe.skipIf(skipped)("a printed page", () => {
  let browser: Browser;
  let home: string;
  beforeAll(async () => {
    const paths = writeNotebooks({ "92-x": [markdown("# T"), ...cells] });
    const [started, out] = await Promise.all([launch(), site({}, { paths })]);
    browser = started;
    home = fileAddress(out);
  }, 60_000);
  afterAll(() => browser?.close());

  const printed = async (page: Page) =>
    readPages(await page.pdf({ preferCSSPageSize: true, tagged: true }));

  it("holds all that a reader wrote, however long, and once", async () => {
    const { page } = await visit(browser, home, "92-x.html");
    const lines = Array.from({ length: 70 }, (_, n) => `written${n + 100}`);
    await page.locator("textarea").nth(1).fill(lines.join("\n"));
    const text = (await printed(page)).map((page) => page.text).join(" ");
    expect(text.match(/written\d+/g)).toEqual(lines);
    await page.locator("textarea").nth(1).fill("shorter");
    const again = (await printed(page)).map((page) => page.text).join(" ");
    expect(again.match(/written\d+|shorter/g)).toEqual(["shorter"]);
    await page.context().close();
  }, 30_000);

  it("has room to write where nothing was written, also without scripts", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await visit(browser, home, "92-x.html", { javaScriptEnabled });
      const height = () =>
        page
          .locator(".exercise")
          .nth(1)
          .evaluate((box) => box.getBoundingClientRect().height);
      await page.emulateMedia({ media: "print" });
      expect(await height()).toBeGreaterThan(200);
      await page.context().close();
    }
  }, 30_000);

  it("keeps an exercise together: the end of its question, its code and the room to write", async () => {
    const { page } = await visit(browser, home, "92-x.html");
    const pages = await printed(page);
    const dense = (text: string) => text.replaceAll(" ", "");
    const pageOf = (text: string) =>
      pages.findIndex((page) => dense(page.text).includes(dense(text)));
    const places = ids.map((id) =>
      [`The question of ${id}.`, `check("${id}"`, words.thoughtsOn(id)].map(pageOf),
    );
    expect(places.filter(([question, code, room]) => question !== code || code !== room)).toEqual(
      [],
    );
    expect(new Set(places.flat()).size).toBeGreaterThan(5);
    await page.context().close();
  }, 30_000);

  it("has no heading alone at its end, and margins", async () => {
    const { page } = await visit(browser, home, "92-x.html");
    const pages = await printed(page);
    const margin = (15 / 25.4) * 72;
    for (const { pieces, width } of pages) {
      expect(pieces.at(-1)?.text).not.toMatch(/Exercise$/);
      expect(Math.min(...pieces.map(({ left }) => left))).toBeGreaterThan(margin);
      expect(Math.max(...pieces.map(({ right }) => right))).toBeLessThan(width - margin);
    }
    await page.context().close();
  }, 30_000);
});
