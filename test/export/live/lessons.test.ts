/** Every lesson runs in its page, and gives there what it gave in its notebook. */

import { basename } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { notebooksIn } from "../../../tools/notebooks/choose.js";
import { type Cell, hasTag, joined, readNotebook } from "../../../tools/notebooks/notebook.js";
import { both } from "../../browser/both.js";
import { courseSite } from "../course-site.js";
import { listenTo } from "../listening.js";
import { fileAddress } from "../site.js";
import { difference } from "./alike.js";
import { inPage, keepCharts, recorded } from "./outputs.js";
import { runAll } from "./reader.js";

const lessons = notebooksIn().map((path) => ({ path, name: basename(path, ".ipynb") }));

let folder: string;

beforeAll(async () => {
  if (both.every(({ skipped }) => skipped)) return;
  folder = await courseSite();
}, 180_000);

interface Exception {
  readonly why: string;
  is(cell: Cell): boolean;
  /** The browser that it holds for, if not for all. */
  readonly only?: string;
}

/** Cells whose outputs in the page are others than in the notebook, and why. */
const exceptions: readonly Exception[] = [
  { why: "measures time", is: (cell) => hasTag(cell, "timing") },
  { why: "looks at the machine", is: ({ metadata }) => !!metadata.tags?.includes("machine") },
  { why: "shows what this reader has done", is: has(/\bprogress\(\)/) },
  { why: "reads a picture of the reader's own", is: has(/\bloadOwnPictures\(/) },
  {
    why: "draws contours: its e^x differs in the last digit, and so does where one of them ends",
    is: has(/\baddingFlightsChart\(/),
    only: "Firefox",
  },
  {
    why: "is there for the compiler's message, which stays",
    is: ({ outputs = [] }) => /^\d+:\d+ - /.test(joined(outputs[0]?.text ?? "")),
  },
];

function has(pattern: RegExp) {
  return ({ source }: Cell) => pattern.test(joined(source));
}

describe.each(both)("in $name", ({ name: browserName, skipped, launch }) => {
  const isException = (cell: Cell) =>
    exceptions.some(({ is, only = browserName }) => only === browserName && is(cell));
  let browser: Browser;

  beforeAll(async () => {
    if (!skipped) browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  it.skipIf(skipped).each(lessons)(
    "$name runs to its end, and shows what its notebook shows",
    async ({ path, name }) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.evaluateOnNewDocument(keepCharts);
      const heard = await listenTo(page, fileAddress(folder), `${name}.html`);
      expect(await runAll(page, 100_000)).toBe("");
      const unlike: string[] = [];
      for (const [i, cell] of readNotebook(path).cells.entries()) {
        if (cell.cell_type !== "code" || isException(cell)) continue;
        const found = difference(await inPage(page, i + 1), recorded(cell));
        if (found) unlike.push(`cell ${i}${found}`);
      }
      expect(unlike).toEqual([]);
      expect([...heard.errors, ...heard.outside]).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
