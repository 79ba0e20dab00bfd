/** What the kernel promises, as a reader sees it in JupyterLab. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { hasTag, type Notebook, readNotebook } from "../../tools/notebooks/notebook.js";
import { code, notebook } from "../notebooks/build.js";
import { type Lab, startLab } from "./lab.js";
import { skipped } from "./skipped.js";

const sources = [
  'for (let i = 0; i < 20_000; i++) console.log("line", i, "of the loop"); throw new Error("at the end");',
  "await null; for (;;);",
  "20 + 22",
];

const name = "kernel.ipynb";

function threeCells(): string {
  const cells = sources.map((source, i) => ({ ...code(source, { count: null }), id: `cell-${i}` }));
  const kernelspec = { name: "tslab", display_name: "TypeScript", language: "typescript" };
  return JSON.stringify({ ...notebook(...cells), metadata: { kernelspec } });
}

/** Makes of a lesson in Lab's folder what it was before it ran, for its outputs must not be taken for new ones. */
function writeWithoutOutputs(name: string): Notebook {
  const path = join(lab.folder, name);
  const lesson = readNotebook(path);
  for (const cell of lesson.cells)
    if (cell.cell_type === "code") Object.assign(cell, { execution_count: null, outputs: [] });
  writeFileSync(path, JSON.stringify(lesson));
  return lesson;
}

let lab: Lab;
let browser: Browser;
let page: Page; // with the three cells

beforeAll(async () => {
  if (skipped) return;
  [lab, browser] = await Promise.all([startLab(), launch()]);
  writeFileSync(join(lab.folder, name), threeCells());
  page = await open(name);
}, 200_000);

/** A page with the notebook, connected to a kernel that waits for work. */
async function open(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(lab.address(name));
  await lab.kernelIsReady(name);
  await page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').waitFor();
  return page;
}

afterAll(async () => {
  await browser?.close();
  await lab?.stop();
});

const cell = (index: number) => page.locator(".jp-Notebook .jp-CodeCell").nth(index);

/** Runs one cell as a reader does: a click into it, then Shift-Enter. */
async function run(index: number): Promise<void> {
  await cell(index).locator(".jp-InputArea-editor").click();
  await page.keyboard.press("Shift+Enter");
}

const isIdle = () =>
  page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').waitFor({ timeout: 20_000 });

describe.skipIf(skipped)("in JupyterLab", () => {
  it("20 000 lines arrive whole and in order, with the error behind them", async () => {
    await run(0);
    const error = cell(0).locator('[data-mime-type="application/vnd.jupyter.stderr"]');
    await expect.poll(() => error.innerText(), { timeout: 30_000 }).toContain("Error: at the end");
    const printed = await cell(0)
      .locator('[data-mime-type="application/vnd.jupyter.stdout"]')
      .evaluateAll((parts) => parts.map((part) => part.textContent).join(""));
    const lines = printed.trimEnd().split("\n");
    expect(lines).toEqual(Array.from({ length: 20_000 }, (_, i) => `line ${i} of the loop`));
    await isIdle();
  }, 60_000);

  it("the stop button ends a loop behind an await, and the next cell runs", async () => {
    await run(1);
    await page.locator('.jp-Notebook-ExecutionIndicator[data-status="busy"]').waitFor();
    await page.getByRole("button", { name: /Interrupt the kernel/ }).click();
    await expect
      .poll(() => cell(1).innerText(), { timeout: 20_000 })
      .toContain("Stopped. What earlier cells defined is still there.");
    await isIdle();
    await run(2);
    await expect.poll(() => cell(2).innerText(), { timeout: 20_000 }).toContain("42");
  }, 60_000);

  // This one has cells that fail on purpose; notebooks/lessons.test.ts runs every lesson, without a browser.
  it("a lesson runs to its end from the menu, unfolds what follows a guess, and fails only where it means to", async () => {
    const name = "02-notation.ipynb";
    const { cells } = writeWithoutOutputs(name);
    expect(cells.filter(({ metadata }) => metadata.jupyter?.outputs_hidden)).not.toEqual([]);
    const page = await open(name);
    await page.getByRole("menuitem", { name: "Run", exact: true }).click();
    await page.getByRole("menuitem", { name: "Run All Cells", exact: true }).click();
    const last = cells.filter((cell) => cell.cell_type === "code").length;
    await page.locator(".jp-InputPrompt", { hasText: `[${last}]:` }).waitFor({ timeout: 60_000 });
    expect(await page.locator(".jp-OutputPlaceholder").count()).toBe(0);
    const failed = page.locator('[data-mime-type="application/vnd.jupyter.stderr"]');
    const meant = cells.filter((cell) => hasTag(cell, "raises-exception"));
    expect(meant).not.toEqual([]);
    expect(await failed.count()).toBe(meant.length);
  }, 200_000);
});
