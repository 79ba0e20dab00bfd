/** Whether the tests in a browser are left out. */

import * as chromium from "../../tools/browser/chromium.js";

/** Without the browser they are, on a learner's machine; where CI=true that is a fault. */
export function isLeftOut(browser: {
  readonly isInstalled: boolean;
  readonly noneFound: string;
  readonly howToGetOne: string;
}): boolean {
  const leftOut = !browser.isInstalled && process.env.CI !== "true";
  if (leftOut)
    console.warn(`Skipped: tests in a browser. ${browser.noneFound} ${browser.howToGetOne}`);
  return leftOut;
}

export const skipped = isLeftOut(chromium);
