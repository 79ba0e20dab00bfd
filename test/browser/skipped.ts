/** Whether the tests in the browser are left out. */

import { howToGetOne, isInstalled, noneFound } from "../../tools/browser/chromium.js";

/** Without a Chromium they are, on a learner's machine; where CI=true that is a fault. */
export const skipped = !isInstalled && process.env.CI !== "true";

if (skipped) console.warn(`Skipped: the tests in the browser. ${noneFound} ${howToGetOne}`);
