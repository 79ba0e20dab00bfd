/** A lesson that somebody opens and saves in JupyterLab, and the form in which it is committed. */

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { chartType, toFile } from "../../tools/notebooks/canonical.js";
import { notebooksIn } from "../../tools/notebooks/choose.js";
import { compareNotebooks } from "../../tools/notebooks/compare.js";
import { type Notebook, parseNotebook } from "../../tools/notebooks/notebook.js";
import { type Lab, startLab } from "../browser/lab.js";
import { skipped } from "../browser/skipped.js";
import { openNotebook, runAll, save } from "./in-lab.js";

const names = notebooksIn().map((path) => basename(path));

let lab: Lab;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  if (skipped) return;
  [lab, browser] = await Promise.all([startLab(), launch()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
}, 200_000);

afterAll(async () => {
  await browser?.close();
  await lab?.stop();
});

/** All that JupyterLab adds; beside it Python writes 1e-08 where the canonical form has 1e-8, the same number. */
function withoutAdditions(notebook: Notebook): Notebook {
  for (const { metadata, outputs = [] } of notebook.cells) {
    if (metadata.jupyter?.outputs_hidden) Reflect.deleteProperty(metadata, "collapsed"); // the old name of the same
    for (const { data } of outputs)
      if (data && chartType in data) Reflect.deleteProperty(data, "image/png"); // the chart as it was drawn last
  }
  return notebook;
}

describe.skipIf(skipped)("a lesson that is opened in JupyterLab and saved", () => {
  it.concurrent.for(names)(
    "has nothing but known additions, which the canonical form leaves out: %s",
    { timeout: 100_000 },
    async (name, { expect }) => {
      const path = join(lab.folder, name);
      const before = readFileSync(path, "utf8");
      const page = await openNotebook(context, lab, name);
      await save(page, path);
      await page.close();
      const saved = () => parseNotebook(readFileSync(path, "utf8"), path);
      expect(withoutAdditions(saved())).toEqual(JSON.parse(before));
      expect(toFile(saved())).toBe(before);
      // So a run that agrees with what was committed keeps it also after it was saved here.
      expect(compareNotebooks(saved(), parseNotebook(before, path))).toEqual([]);
    },
  );

  it("after all of it was run, is in canonical form what it was, and so are the author's words", async () => {
    const name = "00-start-here.ipynb";
    const path = join(lab.folder, name);
    const before = toFile(parseNotebook(readFileSync(path, "utf8"), path));
    const page = await openNotebook(context, lab, name);
    await runAll(page, JSON.parse(before));
    await save(page, path);
    await page.close();
    expect(toFile(parseNotebook(readFileSync(path, "utf8"), path))).toBe(before);
  }, 100_000);
});
