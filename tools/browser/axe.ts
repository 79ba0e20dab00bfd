/** What axe-core finds wrong in a page. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page of Playwright or of Puppeteer. */
export interface Scripted {
  evaluate<T>(act: string | (() => T | Promise<T>)): Promise<T>;
}

/** @returns a line for each violation; what fades is judged when it has come to rest */
export async function violations(page: Scripted): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect, playState }) => {
        const { endTime } = effect?.getComputedTiming() ?? {};
        return playState === "running" && Number.isFinite(endTime);
      })
      .map(({ finished }) => finished);
    await Promise.allSettled(ending);
  });
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const found = await run(document, { preload: false, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    );
  });
}
