/** What a reader does in a fresh page of the export, and how long it takes until what follows is there: in milliseconds. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { type PageTimes, startClock } from "./page-clock.js";

/** How long a page is left alone before the reader acts, in milliseconds: it then draws nothing of its own. */
const settling = 1500;

/** The moves of a slider in one page; between two of them the page has time to come to rest, in milliseconds. */
const moves = 6;
const rest = 300;

/** How long anything may take on a busy computer, in milliseconds; beyond that the benchmark ends with a fault. */
const patience = 120_000;

/** Lesson 03, the first cell. @returns the times from the press of Run */
export const firstRun = (browser: Browser, site: string) =>
  inPage(browser, site, "03-the-sigmoid", async (page) => {
    await run(page, page.locator(".cell").first());
    const { acts, ready, charts } = await timesWith(page, 1);
    const [clicked, answered, drawn] = [acts[0], ready[0], charts[0]] as [number, number, number];
    return { ready: answered - clicked, output: drawn - clicked };
  });

/** Lesson 08, the training with 2000 steps. @returns the time of its cell alone, behind those that it needs */
export const training = (browser: Browser, site: string) =>
  inPage(browser, site, "08-the-cat-classifier", async (page) => {
    await run(page, page.locator(".cell", { hasText: "iterations: 2000," }).first());
    return (await timesWith(page, 0)).runs.at(-1) as number;
  });

/** A number of a cell that draws a chart. */
interface Moved {
  readonly lesson: string;
  /** Words of the cell, and those that begin with the number. */
  readonly cell: string;
  readonly number: string;
}

/** The weight of one neuron, in a chart of one panel. */
export const weight: Moved = { lesson: "03-the-sigmoid", cell: "w: 0.05", number: "0.05, b" };

/** The largest of six learning rates, each in a panel of its own. */
export const learningRate: Moved = {
  lesson: "05-gradient-descent",
  cell: "const rates = [",
  number: "40];",
};

/** @returns the time of each move of a slider, from the move to the new chart */
export const sliderMoves = (browser: Browser, site: string, moved: Moved) =>
  inPage(browser, site, moved.lesson, async (page) => {
    const cell = page.locator(".cell", { hasText: moved.cell }).first();
    await run(page, cell);
    await cell.locator('figure[id^="live-"][data-chart="live"]').waitFor();
    await putCaret(page, cell, moved.number);
    await cell.locator(".number input").focus();
    const times: number[] = [];
    for (let move = 0; move < moves; move++) {
      await page.waitForTimeout(rest);
      const before = await timesWith(page, 0);
      await page.keyboard.press("ArrowRight");
      const { acts, charts } = await timesWith(page, before.charts.length + 1);
      times.push((charts.at(-1) as number) - (acts.at(-1) as number));
    }
    return times;
  });

async function inPage<T>(
  browser: Browser,
  site: string,
  lesson: string,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.addInitScript(startClock);
  await page.goto(pathToFileURL(join(site, `${lesson}.html`)).href);
  const result = await act(page);
  await context.close();
  return result;
}

/** Runs a cell when the page around it has settled, and waits until it says how long it ran. */
async function run(page: Page, cell: Locator): Promise<void> {
  const button = cell.locator(".run-bar .run");
  await button.scrollIntoViewIfNeeded();
  await page.waitForTimeout(settling);
  await button.click();
  await cell.locator(".run-state", { hasText: /^\d[\d.]* m?s$/ }).waitFor();
}

/** Puts the caret behind the first letter of some code of a cell that has run: its editor is open then. */
async function putCaret(page: Page, cell: Locator, code: string): Promise<void> {
  const source = (await cell.locator("pre.code").textContent()) ?? "";
  await cell.locator(".editor").getByRole("textbox").focus();
  for (let at = 0; at <= source.indexOf(code); at++) await page.keyboard.press("ArrowRight");
}

/** @param charts - how many there are when all has come */
async function timesWith(page: Page, charts: number): Promise<PageTimes> {
  await page.waitForFunction((charts) => window.pageTimes.charts.length >= charts, charts);
  return page.evaluate(() => window.pageTimes);
}
