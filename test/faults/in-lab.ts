/** What a learner does in JupyterLab. */

import { readFileSync, statSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import type { Notebook } from "../../tools/notebooks/notebook.js";
import type { Lab } from "../browser/lab.js";
import { until } from "../setup/project.js";

/** A page with a notebook whose kernel waits for work. */
export async function openNotebook(context: BrowserContext, lab: Lab, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(lab.address(name));
  await lab.kernelIsReady(name);
  await isIdle(page);
  return page;
}

export const isIdle = (page: Page) =>
  page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').waitFor();

/**
 * Saves it, and waits until the file was written to its end (Jupyter empties it first) and Lab has its checkpoint: until then
 * Lab lets another Control-S go by without a word.
 */
export async function save(page: Page, path: string): Promise<void> {
  const before = statSync(path).mtimeMs;
  const checkpoint = page.waitForResponse(
    (response) => response.request().method() === "POST" && response.url().includes("/checkpoints"),
  );
  await page.keyboard.press("Control+S");
  const isWritten = () =>
    statSync(path).mtimeMs > before && readFileSync(path, "utf8").endsWith("\n}\n");
  await until(isWritten);
  await (await checkpoint).finished();
}

/** Runs every cell in a fresh kernel, so that they are counted from 1. */
export async function runAll(page: Page, { cells }: Notebook): Promise<void> {
  await page.getByRole("menuitem", { name: "Run", exact: true }).click();
  await page.getByRole("menuitem", { name: "Restart Kernel and Run All Cells…" }).click();
  await page.getByRole("button", { name: "Confirm Kernel Restart" }).click();
  const last = cells.filter((cell) => cell.cell_type === "code").length;
  await page.locator(".jp-InputPrompt", { hasText: "[*]:" }).last().waitFor();
  await page.locator(".jp-InputPrompt", { hasText: `[${last}]:` }).waitFor({ timeout: 60_000 });
  await isIdle(page);
}

/** A cell of the notebook that is open. */
export const cell = (page: Page, index: number) => page.locator(".jp-Notebook .jp-Cell").nth(index);

/** Runs one cell: a click into it, then Shift-Enter. */
export async function run(page: Page, index: number): Promise<void> {
  await cell(page, index).locator(".jp-InputArea-editor").click();
  await page.keyboard.press("Shift+Enter");
}

/** Writes at the end of a cell. */
export async function type(page: Page, index: number, words: string): Promise<void> {
  await cell(page, index).locator(".jp-InputArea-editor").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}
