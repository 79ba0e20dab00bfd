/** Two JupyterLabs on the same folder, and the same notebook open in both. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { copyOfTheCourse, type Lab, startLab } from "../browser/lab.js";
import { skipped } from "../browser/skipped.js";
import { code, notebook } from "../notebooks/build.js";
import { cell, openNotebook, run, save, type } from "./in-lab.js";

const name = "two.ipynb";
const sources = [
  'import { check } from "one-neuron";\ncheck("3.5", "b");',
  'import { check } from "one-neuron";\ncheck("3.1", 0);',
  "// written by",
];

const folder = skipped ? "" : copyOfTheCourse();
const path = join(folder, "notebooks", name);
let labs: Lab[] = [];
let browser: Browser;
let first: Page;
let second: Page;

beforeAll(async () => {
  if (skipped) return;
  const cells = sources.map((source, i) => ({ ...code(source, { count: null }), id: `cell-${i}` }));
  const kernelspec = { name: "tslab", display_name: "TypeScript", language: "typescript" };
  writeFileSync(path, JSON.stringify({ ...notebook(...cells), metadata: { kernelspec } }));
  labs = await Promise.all([startLab({ folder }), startLab({ folder })]);
  browser = await launch();
  const pages = labs.map(async (lab) => openNotebook(await browser.newContext(), lab, name));
  [first, second] = (await Promise.all(pages)) as [Page, Page];
}, 200_000);

afterAll(async () => {
  await browser?.close();
  for (const lab of labs) await lab.stop();
});

const output = (page: Page, index: number) =>
  cell(page, index).locator(".jp-OutputArea").innerText();

describe.skipIf(skipped)("two JupyterLabs on the same folder", () => {
  it("run the same notebook, and keep the results of both", async () => {
    await Promise.all([run(first, 0), run(second, 1)]);
    await expect.poll(() => output(first, 0), { timeout: 20_000 }).toContain("3.5 Correct");
    await expect.poll(() => output(second, 1), { timeout: 20_000 }).toContain("3.1 Not yet");
    const record = readFileSync(join(folder, "home", "progress.json"), "utf8");
    expect(JSON.parse(record).outcomes).toEqual({ "3.5": "correct", "3.1": "not yet" });
  }, 60_000);

  it("ask before one writes over what the other has saved", async () => {
    await type(first, 2, " the first");
    await save(first, path);
    await type(second, 2, " the second");
    await second.keyboard.press("Control+S");
    const question = second.getByRole("dialog");
    await question.waitFor();
    expect(await question.innerText()).toContain(
      "has changed on disk since the last time it was opened or saved",
    );
    expect(readFileSync(path, "utf8")).toContain("// written by the first");
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => cell(second, 2).innerText()).toContain("// written by the second");
    expect(readFileSync(path, "utf8")).not.toContain("the second");
  }, 60_000);

  it("end one by one: the kernel of the other goes on", async () => {
    await labs[0]?.stop({ keep: true });
    await run(second, 0);
    await expect.poll(() => output(second, 0), { timeout: 20_000 }).toContain("3.5 Correct");
    expect(existsSync(path)).toBe(true);
  }, 60_000);
});
