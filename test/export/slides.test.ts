/** The presentations: what stands on a slide, what only the speaker sees, and that they work in the browser. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lessons } from "../../src/study/lessons.js";
import { violations } from "../../tools/browser/axe.js";
import { launch } from "../../tools/browser/chromium.js";
import { exerciseBox } from "../../tools/export/build/exercise.js";
import { slides } from "../../tools/export/forms/slides.js";
import { sectionsOf } from "../../tools/export/slides/deck.js";
import { languages } from "../../tools/export/words/index.js";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { skipped } from "../browser/skipped.js";
import { code, markdown, stdout } from "../notebooks/build.js";
import { writeFixtures, writeNotebooks } from "./fixtures.js";
import { fileAddress, resize, serve, site, type Visit, visit } from "./site.js";

/** For each slide, the beginnings of the texts that stand on it. */
const textsOf = (markup: string) =>
  sectionsOf(markup).map((section) =>
    section.map(({ items }) => items.map(({ markup }) => markup.replace(/<[^>]*>/g, ""))),
  );

const notesOf = (markup: string) =>
  sectionsOf(markup).flatMap((section) => section.map(({ notes }) => notes.join("")));

const chart = '<figure class="chart">curve</figure>';
const program = '<pre class="code">f();</pre>';

describe("sectionsOf(markup)", () => {
  it("begins a column of slides at each section, and a slide below it at each part of a section", () => {
    const markup = "<h1>A</h1><h2>B</h2><ul><li>b</li></ul><h3>C</h3><p>c</p><h2>D</h2><p>d</p>";
    expect(textsOf(markup)).toEqual([
      [["A"]],
      [
        ["B", "b"],
        ["C", "c"],
      ],
      [["D", "d"]],
    ]);
  });

  it("leaves what a speaker says to the notes, and a question to the class on the slide", () => {
    const markup = `<h2>B</h2><p>Said.</p><p>Said too. <strong>Guess first:</strong> which?</p><div class="cell">${program}</div><p>After.</p>`;
    expect(textsOf(markup)).toEqual([[["B", "Guess first: which?", "f();"]]]);
    expect(notesOf(markup)).toEqual(["<p>Said.</p><p>Said too. </p><p>After.</p>"]);
  });

  it("shows a chart on a slide of its own, under the question that it answers, and hides it until it is asked for", () => {
    const given = `<details class="given"><summary>Show</summary><pre class="printed">3</pre>${chart}</details>`;
    const markup = `<h2>B</h2><p><strong>Guess first:</strong> which?</p><div class="cell">${program}${given}</div><p>So.</p>`;
    const [section = []] = sectionsOf(markup);
    const hidden = section.map(({ items }) => items.map((item) => item.hidden));
    expect(textsOf(markup)).toEqual([
      [
        ["B", "Guess first: which?", "f();", "3"],
        ["Guess first: which?", "curve"],
      ],
    ]);
    expect(hidden).toEqual([
      [false, false, false, true],
      [false, true],
    ]);
    expect(notesOf(markup)).toEqual(["", "<p>So.</p>"]);
  });

  it("keeps on the slide what an exercise offers to choose from", () => {
    const exercise = lessons.flatMap(({ exercises }) => exercises).find(({ id }) => id === "3.5");
    if (!exercise) throw new Error("There is no exercise 3.5");
    const options = new Map([
      ["a", "small"],
      ["b", "large, as $x$"],
    ]);
    const setting = {
      solutions: "folded",
      runsCells: false,
      notebook: "x.ipynb",
      options,
      words: languages[0],
    };
    const box = exerciseBox(exercise, setting as Parameters<typeof exerciseBox>[1]).text;
    const slides = sectionsOf(`<h2>B</h2><h3>C</h3><p>Which?</p><div class="cell">${box}</div>`);
    const shown = slides.flat().flatMap(({ items }) => items.map(({ markup }) => markup));
    expect(shown.at(-1)).toMatch(/^<ul><li>small<\/li><li>large, as .*katex.*<\/li><\/ul>$/s);
  });

  it("tells hints, a folded answer and folded code to the speaker alone, and shows an open answer", () => {
    const box = (open: string) =>
      `<h2>B</h2><h3>3.1 C</h3><p>Do it.</p><div class="cell"><details class="folded"><summary>Code</summary>${program}</details><div class="exercise"><p>Your thoughts <textarea></textarea></p><details class="hint"><summary>A hint</summary><p>Think.</p></details><details class="solution"${open}><summary>An answer</summary><p>42</p></details></div></div>`;
    expect(textsOf(box(""))).toEqual([[["B"], ["3.1 C", "Do it."]]]);
    expect(notesOf(box("")).join("")).toMatch(/f\(\).*Think\..*42/);
    expect(textsOf(box(" open"))).toEqual([[["B"], ["3.1 C", "Do it."], ["An answer", "42"]]]);
    expect(notesOf(box(" open")).join("")).not.toContain("42");
    expect(notesOf(box("")).join("")).not.toContain("textarea");
  });
});

const long = writeNotebooks({
  "93-long": [
    markdown(`# Long\n\n${"Words. ".repeat(50)}\n\n## Lists\n\n${"- one of many\n".repeat(60)}`),
    code(Array.from({ length: 90 }, (_, i) => `const x${i} = ${i};`).join("\n"), {
      outputs: [stdout("wide ".repeat(60)), stdout("tall\n".repeat(30))],
    }),
    markdown(`## Table\n\n| a | b |\n|---|---|\n${"| 1 | 2 |\n".repeat(40)}`),
  ],
});
const course = [...notebooksIn(), ...writeFixtures(), ...long];
const pages = course.map((path) => path.replace(/^.*[\\/](.*)\.ipynb$/, "$1.html"));
const lesson = "03-the-sigmoid.html";

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  if (skipped) return;
  [browser, folder] = await Promise.all([launch(), site({ form: slides }, { paths: course })]);
  server = await serve(folder, "/courses/one-neuron/");
}, 180_000);

afterAll(async () => {
  server?.close();
  await browser?.close();
});

/** Opens a presentation, and waits until its slides are laid out. */
async function present(home: string, place: string, width = 1280): Promise<Visit> {
  const height = (width * 9) / 16;
  const visited = await visit(browser, home, place, { viewport: { width, height } });
  await visited.page.waitForSelector(".reveal.ready");
  return visited;
}

const onDisk = (place: string, width?: number) => present(fileAddress(folder), place, width);

/** What is on the slide that is shown, in its pixels, and how its parts lie. */
interface Shown {
  readonly place: string;
  /** How far anything on it goes beyond its lower and its right edge. */
  readonly below: number;
  readonly right: number;
  /** What is wider than its place, so that a part of it can only be seen by scrolling. */
  readonly wide: string[];
  readonly scrolls: boolean;
  readonly still: boolean;
}

/** Goes through all slides with the key of a clicker, and looks at each when all on it is shown. */
const lookAtAll = (page: Page): Promise<Shown[]> =>
  page.evaluate(async () => {
    const press = (key: string, keyCode: number) =>
      document.dispatchEvent(new KeyboardEvent("keydown", { key, keyCode, bubbles: true }));
    const current = () =>
      document.querySelector<HTMLElement>(".slides > .present > .present") as HTMLElement;
    const seen: Shown[] = [];
    press("Home", 36);
    for (let last: HTMLElement | undefined; last !== current(); ) {
      last = current();
      const { bottom, right, height } = last.getBoundingClientRect();
      const chart = last.querySelector<HTMLElement>("[data-chart]");
      for (let n = 0; chart && chart.dataset.chart !== "live" && n < 600; n++)
        await new Promise(requestAnimationFrame);
      const parts = Array.from(last.querySelectorAll<HTMLElement>(".section, .item, .plot"));
      const boxes = parts.map((part) => part.getBoundingClientRect());
      const pixel = height / 720;
      seen.push({
        place: last.textContent?.trim().slice(0, 60) ?? "",
        below: Math.max(...boxes.map((box) => box.bottom - bottom)) / pixel,
        right: Math.max(...boxes.map((box) => box.right - right)) / pixel,
        wide: Array.from(last.querySelectorAll("pre, table, .shown, .katex-display"))
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map((part) => part.outerHTML.slice(0, 80)),
        scrolls: last.querySelector(".tall") !== null,
        still: chart !== null && chart.dataset.chart !== "live",
      });
      while (last === current() && last.querySelector(".fragment:not(.visible)"))
        press("PageDown", 34);
      press("PageDown", 34);
    }
    return seen;
  });

describe.skipIf(skipped)("the slides in the browser", () => {
  it.each(pages)(
    "%s: nothing on a slide is cut, all charts move, and nothing is asked of the network",
    async (name) => {
      const { page, errors, outside } = await onDisk(name);
      const seen = await lookAtAll(page);
      await resize(page, { width: 1920, height: 1080 });
      const larger = await lookAtAll(page);
      expect(seen.length).toBeGreaterThan(1);
      expect(larger.length).toBe(seen.length);
      for (const shown of [...seen, ...larger]) {
        expect(shown).toMatchObject({ still: false });
        expect(shown.below, shown.place).toBeLessThanOrEqual(0);
        expect(shown.right, shown.place).toBeLessThanOrEqual(0);
        if (name.startsWith("9")) continue; // notebooks that hold what is too large
        expect(shown.wide, shown.place).toEqual([]);
      }
      // The 48 lines that a cell of lesson 06 prints would be too small to read: they scroll.
      const scrolling = seen.filter(({ scrolls }) => scrolls).length;
      if (!name.startsWith("9")) expect(scrolling).toBe(name.startsWith("06") ? 1 : 0);
      expect(errors).toEqual([]);
      expect(outside).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it("a long list and long code are divided or scroll, so that all of it can be seen", async () => {
    const { page } = await onDisk("93-long.html");
    const items = await page.locator(".slides li").count();
    expect(items).toBe(60);
    const scrolling = page.locator(".tall");
    for (const one of await scrolling.all())
      await expect(one.getAttribute("tabindex")).resolves.toBe("0");
    expect(await scrolling.count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

/** The drawing of the chart on the slide that is shown. */
const drawing = (page: Page) => page.locator(".present .present .live svg").innerHTML();

const next = (page: Page) => page.keyboard.press("PageDown");
const current = (page: Page) => page.locator(".slides > .present > .present");

/** What stands on the slide that is shown, hidden or not, without its notes. */
const words = async (page: Page) =>
  (await current(page).locator(".section, .item").allTextContents()).join("\n");

/** Goes on to the slide with a text. */
async function goTo(page: Page, text: string): Promise<void> {
  for (let n = 0; !(await words(page)).includes(text); n++) {
    expect(n, `no slide says ${text}`).toBeLessThan(200);
    await next(page);
  }
}

describe.skipIf(skipped)("somebody who presents a lesson", () => {
  it("asks for a guess, and shows the answer with the next key", async () => {
    const { page } = await onDisk(lesson);
    await goTo(page, "coldest launch");
    const printed = current(page).locator(".printed");
    const visibility = () => printed.evaluate((one) => getComputedStyle(one).visibility);
    await expect.poll(visibility).toBe("hidden");
    await next(page);
    await expect.poll(visibility).toBe("visible"); // it fades in
    await page.context().close();
  }, 60_000);

  it("moves a slider with the mouse and with the keys, and goes on with the clicker although the slider has the focus", async () => {
    const { page } = await onDisk(lesson);
    await goTo(page, "any z becomes a number");
    await next(page);
    const slider = current(page).locator("input[type=range]");
    await expect.poll(() => current(page).locator("[data-chart=live]").count()).toBe(1);
    await slider.waitFor(); // it fades in, and takes no focus before the first frame of that
    const before = await drawing(page);
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => drawing(page)).not.toBe(before);
    const box = await slider.boundingBox();
    if (!box) throw new Error("no slider");
    const after = await drawing(page);
    await page.mouse.click(box.x + box.width / 5, box.y + box.height / 2);
    await expect.poll(() => drawing(page)).not.toBe(after);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await slider.focus();
    await next(page);
    await expect(current(page).locator("input").count()).resolves.toBe(0);
    await page.context().close();
  }, 60_000);

  it.each(["a disk", "a server"])(
    "has the notes in a second window that goes along and leads, from %s",
    async (from) => {
      const home = from === "a disk" ? fileAddress(folder) : server.address;
      const { page, errors, outside } = await present(
        home,
        `${lesson}#How-does-any-number-become-a-probability%3F`,
      );
      const [speakers] = await Promise.all([
        page.context().waitForEvent("page"),
        page.keyboard.press("s"),
      ]);
      speakers.on(
        "console",
        (message) => message.type() === "error" && errors.push(message.text()),
      );
      await speakers.waitForSelector(".reveal.ready.show-notes");
      await goTo(page, "Which w and b");
      const notes = speakers.locator("div.speaker-notes");
      await expect.poll(() => words(speakers)).toContain("Which w and b");
      await expect.poll(() => notes.textContent()).toContain("our first whole neuron");
      await expect(page.locator("div.speaker-notes").isVisible()).resolves.toBe(false);
      const before = await words(speakers);
      for (let n = 0; n < 3; n++) await next(speakers);
      await expect.poll(() => words(page)).not.toBe(before);
      await expect.poll(async () => (await words(page)) === (await words(speakers))).toBe(true);
      expect(errors).toEqual([]);
      expect(outside).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it("has the notes beside the slide, with the hints and the worked answer to an exercise", async () => {
    const { page } = await onDisk(lesson);
    await goTo(page, "3.2 Ten degrees colder");
    await page.keyboard.press("t");
    const notes = page.locator("div.speaker-notes");
    await expect(notes.isVisible()).resolves.toBe(true);
    await expect(notes.locator("details").count()).resolves.toBeGreaterThan(2);
    expect(await current(page).locator(".item details, .item textarea").count()).toBe(0);
    const [slide, beside] = await Promise.all([current(page).boundingBox(), notes.boundingBox()]);
    expect((slide?.x ?? 0) + (slide?.width ?? 0)).toBeLessThanOrEqual((beside?.x ?? 0) + 1);
    await page.context().close();
  }, 60_000);

  it("changes between light and dark, and is told all keys", async () => {
    const { page } = await onDisk(lesson);
    const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await colour();
    await page.keyboard.press("d");
    expect(await colour()).not.toBe(light);
    await page.keyboard.press("Shift+?");
    await expect(page.locator(".r-overlay").innerText()).resolves.toContain(
      "Notes in a second window",
    );
    await page.context().close();
  });

  it("prints each slide as one page, with all that it hides at first", async () => {
    const { page, errors } = await onDisk(lesson);
    const count = await page.locator(".slides > section > section").count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(count);
    await page.emulateMedia({ media: "print" });
    const hidden = await page.evaluate(
      () =>
        Array.from(document.querySelectorAll(".fragment")).filter(
          (one) => getComputedStyle(one).visibility === "hidden",
        ).length,
    );
    expect(hidden).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("follows links to other lessons, to a heading and back to the list, on a server below a path", async () => {
    const { page, errors, outside } = await visit(browser, server.address, "index.html");
    await page.getByRole("link", { name: "The sigmoid" }).click();
    await page.waitForSelector(".reveal.ready");
    await page.goto(
      `${server.address}06-forward-and-backward.html#What-does-squared-error-miss%3F`,
    );
    await page.waitForSelector(".reveal.ready");
    await expect.poll(() => words(page)).toContain("What does squared error miss?");
    await page.locator(".reveal > .home").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.address}index.html`);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe.skipIf(skipped)("everybody", () => {
  it.each(["light", "dark"] as const)(
    "finds nothing that axe-core objects to, in %s",
    async (colorScheme) => {
      const options = { colorScheme, viewport: { width: 1280, height: 720 } };
      const { page } = await visit(browser, fileAddress(folder), lesson, options);
      await page.waitForSelector(".reveal.ready");
      for (const text of ["The sigmoid", "any z becomes", "3.1 Write"]) {
        await goTo(page, text);
        expect(await violations(page), text).toEqual([]);
      }
      await page.context().close();
    },
    120_000,
  );

  it("reads all slides with their notes without scripts", async () => {
    const { page } = await visit(browser, fileAddress(folder), lesson, {
      javaScriptEnabled: false,
    });
    for (const text of ["On 27 January 1986", "any z becomes", "3.5 What does 0.3 mean?"])
      await expect(page.getByText(text).first().isVisible()).resolves.toBe(true);
    await page.context().close();
  });

  it("finds every lesson on the first page, and the keys", async () => {
    const { page, errors } = await visit(browser, fileAddress(folder), "index.html");
    const links = await page
      .locator(".map a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toEqual(pages);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);
});

it("presentations for students hold hints and no worked answer; others show it when it is asked for", async () => {
  const text = async (solutions: "left out" | "open") =>
    readFileSync(join(await site({ form: slides, solutions, lesson: "03" }), lesson), "utf8");
  const [student, open] = [await text("left out"), await text("open")];
  expect(student).toContain('class="hint"');
  expect(student).not.toContain("A worked answer");
  expect(open).toMatch(/<p><strong>A worked answer to 3\.1<\/strong><\/p>/);
}, 60_000);
