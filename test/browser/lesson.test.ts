/** Each lesson as its reader first sees it: opened in JupyterLab, with the outputs that are committed. */

import { mkdirSync, readdirSync } from "node:fs";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { type Notebook, readNotebook } from "../../tools/notebooks/notebook.js";
import { inProject } from "../../tools/setup/paths.js";
import { type Lab, startLab } from "./lab.js";
import { skipped } from "./skipped.js";

const pictures = inProject("screenshots");
const notebooks = readdirSync(inProject("notebooks")).filter((name) => name.endsWith(".ipynb"));

let lab: Lab;
let browser: Browser;
let context: BrowserContext; // one for all pages, so that Lab's own files are loaded once

/** A usual window. */
const usual = { width: 1280, height: 900 };

/** So long a window that Lab draws every cell of a lesson: 4 times slower, so only for screenshots. */
const long = 16_000;

beforeAll(async () => {
  if (skipped) return;
  mkdirSync(pictures, { recursive: true });
  [lab, browser] = await Promise.all([startLab(), launch()]);
  context = await browser.newContext({ viewport: usual, colorScheme: "light" });
}, 200_000);

afterAll(async () => {
  await browser?.close();
  await lab?.stop();
});

describe.skipIf(skipped).each(notebooks)("%s, just opened in JupyterLab", (name) => {
  const notebook = readNotebook(inProject("notebooks", name));
  const outside: string[] = [];
  let page: Page;

  beforeAll(async () => {
    page = await context.newPage();
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(http|ws)/.test(protocol) && hostname !== "127.0.0.1") outside.push(request.url());
    });
    await page.goto(lab.address(name));
  }, 100_000);

  afterAll(() => page?.close());

  it("hides what follows a guess, and shows it on demand", async () => {
    const folded = notebook.cells.filter(({ metadata }) => metadata.jupyter?.outputs_hidden);
    const placeholders = page.locator(".jp-OutputPlaceholder");
    await page.setViewportSize({ ...usual, height: long });
    await expect.poll(() => placeholders.count(), { timeout: 60_000 }).toBe(folded.length);
    await page.getByRole("menuitem", { name: "View", exact: true }).click();
    await page.getByRole("menuitem", { name: "Expand All Outputs" }).click();
    await expect.poll(() => placeholders.count(), { timeout: 20_000 }).toBe(0);
    await page.setViewportSize(usual);
  }, 100_000);

  it("shows every chart drawn by Lab's own Vega renderer", async () => {
    await expect
      .poll(() => page.locator(`${chart} canvas`).count(), { timeout: 90_000 })
      .toBe(charts(notebook));
  }, 100_000);

  it.each([
    ["light", 1280],
    ["dark", 800],
  ] as const)(
    "shows its charts whole, %s and %i wide, and keeps a screenshot for people",
    async (colorScheme, width) => {
      if (width === 800) await page.keyboard.press("Control+B"); // folds the list of files away
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => theme(page), { timeout: 30_000 }).toBe(colorScheme);
      await page.locator("#jupyterlab-splash").waitFor({ state: "detached" });
      await page.setViewportSize({ width, height: long });
      await expect
        .poll(() => page.locator(chart).evaluateAll(cut), { timeout: 20_000 })
        .toEqual([]);
      await page.screenshot({
        path: `${pictures}/${name.slice(0, 2)}-${colorScheme}-${width}.png`,
      });
      await page.setViewportSize({ ...usual, width });
    },
    100_000,
  );

  it("changes each chart when its sliders are moved with the keyboard", async () => {
    const sliders = page.locator(`${chart} input[type="range"]`);
    for (let i = 0; i < (await sliders.count()); i++) {
      const slider = sliders.nth(i);
      const around = slider.locator(`xpath=ancestor::*[contains(@class, "${chart.slice(1)}")]`);
      const [before, value] = [await picture(around), await slider.inputValue()];
      await slider.focus();
      const key = value === (await slider.getAttribute("max")) ? "ArrowLeft" : "ArrowRight";
      for (let presses = 0; presses < 10; presses++) await page.keyboard.press(key);
      expect(await slider.inputValue()).not.toBe(value);
      await expect
        .poll(() => picture(around), { message: await around.innerText(), timeout: 20_000 })
        .not.toBe(before);
    }
  }, 120_000);

  it("asks nothing from outside this machine", () => {
    expect(outside).toEqual([]);
  });
});

const chart = ".jp-RenderedVegaCommon5";

const charts = ({ cells }: Notebook) =>
  cells
    .flatMap((cell) => cell.outputs ?? [])
    .filter(({ data }) => data && "application/vnd.vegalite.v5+json" in data).length;

/** The picture on a chart's canvas, as a data URL. */
const picture = (around: Locator) =>
  around.locator("canvas").evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

/** The widths of those outputs that are wider than the room they have. */
const cut = (outputs: Element[]) =>
  outputs
    .filter((output) => output.scrollWidth > output.clientWidth + 1)
    .map((output) => output.scrollWidth);

const theme = (page: Page) =>
  page.evaluate(() => (document.body.dataset.jpThemeLight === "true" ? "light" : "dark"));
