/** What axe-core finds wrong in a page. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * @param within - only in these elements, where the rest of the page cannot have changed
 * @returns a line for each violation
 */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  if ((await page.locator(within).count()) === 0) return [];
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async (include) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const found = await run({ include }, { preload: false, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    );
  }, within);
}
