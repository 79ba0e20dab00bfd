/** What the kernel promises, as a reader sees it in JupyterLab. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { code, notebook } from "../notebooks/build.js";
import { launch, skipped } from "./chromium.js";
import { type Lab, startLab } from "./lab.js";

const sources = [
  'for (let i = 0; i < 20_000; i++) console.log("line", i, "of the loop"); throw new Error("at the end");',
  "await null; for (;;);",
  "20 + 22",
];

const name = "kernel.ipynb";

function lesson(): string {
  const cells = sources.map((source, i) => ({ ...code(source, { count: null }), id: `cell-${i}` }));
  const kernelspec = { name: "tslab", display_name: "TypeScript", language: "typescript" };
  return JSON.stringify({ ...notebook(...cells), metadata: { kernelspec } });
}

let lab: Lab;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (skipped) return;
  [lab, browser] = await Promise.all([startLab(), launch()]);
  writeFileSync(join(lab.folder, name), lesson());
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(lab.address(name));
  await lab.kernelIsReady(name);
  await page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').waitFor();
}, 200_000);

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
});
