/** The pages of the whole course in the browser. */

import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../tools/browser/axe.js";
import { launch } from "../../tools/browser/chromium.js";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { queue } from "../../tools/notebooks/queue.js";
import { inProject } from "../../tools/setup/paths.js";
import { skipped } from "../browser/skipped.js";
import { courseSite } from "./course-site.js";
import { writeFixtures } from "./fixtures.js";
import {
  desktop,
  fileAddress,
  open,
  phone,
  resize,
  serve,
  startCharts,
  unfold,
  visit,
} from "./site.js";

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

/** The whole course, and the fixtures behind it. */
const course = [...notebooksIn(), ...writeFixtures()];
const dataPage = "data-README.html";
const pages = [
  "index.html",
  dataPage,
  ...course.map((path) => path.replace(/^.*[\\/](.*)\.ipynb$/, "$1.html")),
];
const lesson = "03-the-sigmoid.html";

beforeAll(async () => {
  if (skipped) return;
  [browser, folder] = await Promise.all([launch(), courseSite()]);
  server = await serve(folder, "/courses/one-neuron/");
  mkdirSync(inProject("screenshots"), { recursive: true });
  const context = await browser.newContext({ viewport: desktop, colorScheme: "light" });
  const enqueue = queue(2);
  for (const name of pages) {
    const inspection = enqueue(() => inspect(name, context));
    inspection.catch(() => {}); // the tests of this page fail with it
    inspections.set(name, inspection);
  }
}, 180_000);

afterAll(async () => {
  server?.close();
  await browser?.close();
});

/** What was found in a page; tests are sentences about it. */
interface Inspection {
  readonly violations: { readonly before: string[]; readonly after: string[] };
  readonly nameless: string[];
  /** How far things moved while the page loaded and its charts started, as browsers measure it. */
  readonly shifts: { readonly desk: number; readonly phone: number };
  readonly foreignFonts: string[];
  /** Widths of windows that the page does not fit. */
  readonly tooWide: number[];
  /** Whatever the console called an error, and requests to anything but the site; from a disk and from a server. */
  readonly errors: string[];
  readonly outside: string[];
}

/**
 * The inspections of all pages, of which two go on at once. They take most of the time of this file, and most of it in
 * axe-core, which needs one to four seconds for a whole page: so each page is looked at twice, once in light, wide and
 * still, once in dark, narrow and moving. The other pairs differ in the charts' fields alone, and one page has them all.
 */
const inspections = new Map<string, Promise<Inspection>>();

const inspected = (name: string) => inspections.get(name) as Promise<Inspection>;

async function inspect(name: string, context: BrowserContext): Promise<Inspection> {
  const local = await open(context, fileAddress(folder), name);
  const { page } = local;
  await page.evaluate(countShifts);
  await unfold(page);
  const before = await violations(page);
  await startCharts(page);
  const desk = await page.evaluate(() => window.shifts);
  await resize(page, phone);
  await page.emulateMedia({ colorScheme: "dark" });
  const after = await violations(page);
  await page.emulateMedia({ colorScheme: "light" });
  const nameless = await page.evaluate(findNameless);
  const foreignFonts = await findForeignFonts(page);
  const tooWide = await screenshots(page, name.replace(".html", ""));
  await page.close();

  const served = await open(context, server.address, name, phone);
  await served.page.evaluate(countShifts);
  await unfold(served.page);
  await startCharts(served.page);
  const onPhone = await served.page.evaluate(() => window.shifts);
  await served.page.close();

  return {
    violations: { before, after },
    nameless,
    shifts: { desk, phone: onPhone },
    foreignFonts,
    tooWide,
    errors: [...local.errors, ...served.errors],
    outside: [...local.outside, ...served.outside],
  };
}

/** Keeps a picture of each width. @returns the widths that are too small for the page */
async function screenshots(page: Page, name: string): Promise<number[]> {
  const tooWide: number[] = [];
  for (const width of [360, 800, 1280]) {
    await resize(page, { width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) tooWide.push(width);
    await page.screenshot({ path: inProject("screenshots", `page-${name}-${width}.png`) });
  }
  return tooWide;
}

describe.skipIf(skipped)("the exported site", () => {
  it("has a page for each notebook and an index", () => {
    const found = readdirSync(folder).filter((name) => name.endsWith(".html"));
    expect(found.sort()).toEqual([...pages].sort());
  });

  it("weighs at most 300 kB a page, the median, compressed and with everything it loads before a cell is run", () => {
    const whenRun = /^assets\/(?:live|engine|library|data|wasm|checker)\./;
    const packed = (place: string) => gzipSync(readFileSync(join(folder, place))).length;
    const weights = pages
      .filter((name) => !name.startsWith("9") && name !== dataPage) // these are small
      .map((name) => {
        const text = readFileSync(join(folder, name), "utf8");
        const parts = [...text.matchAll(/"(assets\/[\w.-]+)"/g)]
          .map(([, place]) => place ?? "")
          .filter((place) => !whenRun.test(place));
        return [name, ...new Set(parts)].reduce((sum, place) => sum + packed(place), 0);
      })
      .sort((a, b) => a - b);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(300_000);
  });

  describe.each(pages)("%s", (name) => {
    it("has no accessibility violations before its charts start, in light", async () => {
      expect((await inspected(name)).violations.before).toEqual([]);
    }, 60_000);

    it("has none after they have started, on a phone, in dark", async () => {
      expect((await inspected(name)).violations.after).toEqual([]);
    }, 60_000);

    it("has no two elements of one id, and a name for every field", async () => {
      expect((await inspected(name)).nameless).toEqual([]);
    }, 60_000);

    it("moves nothing below the reader's eyes, on a desk and on a phone", async () => {
      const { desk, phone } = (await inspected(name)).shifts;
      expect(desk).toBeLessThanOrEqual(0.02);
      expect(phone).toBeLessThanOrEqual(0.02);
    }, 60_000);

    it("has a glyph of KaTeX's for every piece of formula", async () => {
      expect((await inspected(name)).foreignFonts).toEqual([]);
    }, 60_000);

    it("fits screens of 360, 800 and 1280 pixels: screenshots are kept for people to see", async () => {
      expect((await inspected(name)).tooWide).toEqual([]);
    }, 60_000);

    it("works from a disk and from a server, without a console error or a request to anywhere else", async () => {
      const { errors, outside } = await inspected(name);
      expect(errors).toEqual([]);
      expect(outside).toEqual([]);
    }, 60_000);
  });

  it("has no accessibility violations in the other colours either, before and after charts of every kind start", async () => {
    const options = { colorScheme: "dark" } as const;
    const { page } = await visit(browser, fileAddress(folder), "90-first.html", options);
    expect(await violations(page)).toEqual([]);
    await startCharts(page);
    await resize(page, phone);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("changes every chart with sliders when they are moved by keyboard", async () => {
    const { page } = await visit(browser, fileAddress(folder), lesson);
    await startCharts(page);
    for (const slider of await page.locator("figure input[type=range]").all()) {
      const chart = slider.locator("xpath=ancestor::figure").locator(".live");
      const before = await chart.innerHTML();
      await slider.press("ArrowRight");
      await slider.press("ArrowLeft");
      await slider.press("ArrowLeft");
      await expect.poll(() => chart.innerHTML()).not.toBe(before);
    }
    await page.context().close();
  }, 30_000);

  it("keeps a chart's exact start, to which a slider stands nearest, until the slider is moved", async () => {
    const { page } = await visit(browser, fileAddress(folder), "90-first.html");
    const figure = page.locator("figure").first();
    const words = async () => [
      await figure.locator("figcaption").innerText(),
      await figure.locator("output").innerText(),
    ];
    const still = await words();
    expect(still).toEqual(["The highest bar is 3.2", "3"]);
    await startCharts(page);
    expect(await words()).toEqual(still);
    await figure.locator("input[type=range]").press("ArrowRight");
    await expect.poll(words).toEqual(["The highest bar is 4", "4"]);
    await page.context().close();
  }, 30_000);

  it("folds what follows a guess, until the reader wants to see it, also without scripts", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await visit(browser, fileAddress(folder), "92-third.html", {
        javaScriptEnabled,
      });
      const plot = page.locator(".plot");
      expect(await page.locator("pre.code").isVisible()).toBe(true);
      expect(await plot.isVisible()).toBe(false);
      expect(await page.locator(".printed").isVisible()).toBe(false);
      await page.getByText("Show what it gives").click();
      expect(await plot.isVisible()).toBe(true);
      await page.context().close();
    }
  }, 30_000);

  it("says what the marks of a chart are, to the pointer and to the arrow keys", async () => {
    const { page } = await visit(browser, fileAddress(folder), "92-third.html");
    await startCharts(page);
    const tip = page.getByRole("figure").getByRole("status");
    await page.locator(".live path[aria-roledescription=point]").first().hover();
    await expect.poll(() => tip.innerText()).toBe("a: 2, b: 5");
    await page.mouse.move(0, 0);
    await expect.poll(() => tip.innerText()).toBe("");
    await page.locator("summary").last().focus();
    await page.keyboard.press("Tab");
    expect(await tip.innerText()).toContain("one by one");
    const said: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"]) {
      await page.keyboard.press(key);
      said.push(await tip.innerText());
    }
    expect(said).toEqual(["a: 1, b: 3", "a: 2, b: 5", "a: 1, b: 3", "a: 2, b: 5"]);
    await page.keyboard.press("Escape");
    expect(await tip.innerText()).toBe("");
    await page.context().close();
  }, 30_000);

  it("shows on which side of a wide formula something is hidden", async () => {
    const onPhone = { viewport: phone };
    const { page } = await visit(browser, fileAddress(folder), "92-third.html", onPhone);
    const formula = page.locator(".katex-display");
    const sides = () =>
      formula.evaluate(({ classList }) =>
        ["more-left", "more-right"].map((side) => classList.contains(side)),
      );
    expect(await sides()).toEqual([false, true]);
    await formula.evaluate((element) => element.scrollTo(100, 0));
    await expect.poll(sides).toEqual([true, true]);
    await formula.evaluate((element) => element.scrollTo(10_000, 0));
    await expect.poll(sides).toEqual([true, false]);
    await page.context().close();
  }, 30_000);

  it("keeps a number and its unit in one line, and names its notebook at its top", async () => {
    const { page } = await visit(browser, fileAddress(folder), "92-third.html");
    expect(await page.locator("h1 + p").innerText()).toBe("How warm is 31\u00a0°F?");
    const top = await page.locator(".lesson > :first-child").innerText();
    expect(top).toContain("92-third.ipynb");
    await page.context().close();
  }, 30_000);

  it("finds a section by its words and goes there", async () => {
    const onPhone = { viewport: phone };
    const { page } = await visit(browser, fileAddress(folder), "index.html", onPhone);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("saturat");
    const hit = page.locator("#found a").first();
    await hit.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await hit.isVisible()).toBe(false);
    expect(await page.locator("#search").evaluate((field) => field.matches(":focus"))).toBe(true);
    await page.keyboard.type("e");
    await hit.waitFor();
    const found = await page.locator("#found").boundingBox();
    expect(found?.x).toBeGreaterThanOrEqual(0);
    expect((found?.x ?? 0) + (found?.width ?? 0)).toBeLessThanOrEqual(360);
    await hit.click();
    await page.waitForURL(/03-the-sigmoid\.html#/);
    await page.locator("#search").fill("saturat");
    await page.locator("#found").click({ position: { x: 2, y: 2 } });
    expect(await hit.isVisible()).toBe(true);
    await page.locator("#search").fill("zzzzqq");
    await expect.poll(() => page.locator("#found").innerText()).toContain("Nothing found");
    await page.context().close();
  }, 30_000);

  it("reads without scripts: words, formulas, charts, hints and solutions", async () => {
    const { page } = await visit(browser, fileAddress(folder), lesson, {
      javaScriptEnabled: false,
    });
    for (const selector of [".katex-html", ".cell > figure .still svg", "pre.code", ".contents a"])
      expect(await page.locator(selector).first().isVisible()).toBe(true);
    for (const selector of [".search", ".theme", ".controls"])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    const hint = page.locator(".hint").first();
    await hint.locator("> summary").click();
    expect(await hint.locator("> p").isVisible()).toBe(true);
    expect(await hint.locator(".hint > p").first().isVisible()).toBe(false);
    await page.context().close();
  }, 30_000);

  it("remembers the theme and the reader's thoughts", async () => {
    const { page } = await visit(browser, server.address, lesson);
    await page.locator("#theme").selectOption("dark");
    await page.locator("textarea").first().fill("one over one plus …");
    await page.reload();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.locator("textarea").first().inputValue()).toBe("one over one plus …");
    await page.context().close();
  }, 30_000);

  it("gives every heading a link to itself", async () => {
    const { page } = await visit(browser, fileAddress(folder), lesson);
    const heading = page.getByRole("heading", { name: "What is z, then?" });
    await heading.hover();
    await heading.getByRole("link").click();
    expect(page.url()).toMatch(/#What-is-z%2C-then%3F$/);
    await page.context().close();
  }, 30_000);

  it("copies code", async () => {
    const { page } = await visit(browser, server.address, lesson, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator(".copyable").first().hover();
    await page.getByRole("button", { name: "Copy" }).first().click();
    const code = await page.locator("pre.code").first().innerText();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    await page.context().close();
  }, 30_000);

  it("prints what is read and not what is clicked", async () => {
    const { page } = await visit(browser, join(fileAddress(folder)), lesson);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const selector of [".top", ".contents", ".controls"])
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    const folded = page.locator(".given > :not(summary)").first();
    expect((await folded.boundingBox())?.height).toBeGreaterThan(10);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe("rgb(253, 253, 251)");
    await page.context().close();
  }, 30_000);
});

function countShifts(): void {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number }[])
      window.shifts += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Ids that are taken twice, and fields whose label leads elsewhere. */
function findNameless(): string[] {
  const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
  const fields = document.querySelectorAll<HTMLInputElement>("input, select, textarea");
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i),
    ...Array.from(fields).flatMap((field) => (field.labels?.length === 1 ? [] : [field.outerHTML])),
  ];
}

/** The fonts that are no fonts of KaTeX, and yet draw pieces of formulas. */
async function findForeignFonts(page: Page): Promise<string[]> {
  await page.evaluate(markPieces);
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const selector = { nodeId: root.nodeId, selector: "[data-piece]" };
  const { nodeIds } = await session.send("DOM.querySelectorAll", selector);
  const used = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    for (const { familyName } of fonts) used.add(familyName);
  }
  await session.detach();
  return [...used].filter((name) => !name.startsWith("KaTeX"));
}

/** Marks one element for each piece of formula that differs from the others in class or text. */
async function markPieces(): Promise<void> {
  await document.fonts.ready;
  const seen = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>(".katex-html *")) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const piece = `${element.className}|${own.map((node) => node.textContent).join("")}`;
    if (own.length === 0 || seen.has(piece)) continue;
    seen.add(piece);
    element.dataset.piece = "";
  }
}
