/** Measures the exported course beside nbconvert's, and writes the table in docs/performance.md. */

import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { writeSection } from "../../bench/report.js";
import { launch } from "../../browser/chromium.js";
import { notebooksIn } from "../../notebooks/choose.js";
import { nbconvert } from "./nbconvert.js";
import { type Measures, measurePage } from "./page.js";
import { table } from "./table.js";
import { exportTimes } from "./time.js";

export async function measure(): Promise<void> {
  const paths = notebooksIn();
  console.log("  … the export, from scratch and with one lesson changed");
  const times = await exportTimes(paths.at(-1) as string);
  console.log("  … nbconvert on the same notebooks");
  const theirs = await nbconvert(paths);
  console.log("  … the pages of both in the browser");
  const browser = await launch();
  const text = table(
    {
      pages: await measureAll(browser, times.folder),
      all: times.fromScratch,
      one: times.oneChanged,
    },
    { pages: await measureAll(browser, theirs.folder), all: theirs.seconds, one: undefined },
  );
  await browser.close();
  for (const folder of [dirname(times.folder), theirs.folder])
    rmSync(folder, { recursive: true, force: true });
  writeSection("export", text);
  console.log(`${text}\n  ✓ written into docs/performance.md`);
}

/** Measures the lessons: nbconvert makes no other pages. */
async function measureAll(browser: Browser, folder: string): Promise<Measures[]> {
  const pages: Measures[] = [];
  for (const name of readdirSync(folder).sort())
    if (/^\d\d-.*\.html$/.test(name)) pages.push(await measurePage(browser, join(folder, name)));
  return pages;
}
