/** One test in two browsers: Puppeteer drives both, with the same calls. */

import puppeteer, { type Browser } from "puppeteer-core";
import { installed, quiet } from "../../tools/browser/chromium.js";
import * as firefox from "../../tools/browser/firefox.js";
import { isLeftOut, skipped } from "./skipped.js";

export interface Kind {
  readonly name: "Chromium" | "Firefox";
  /** Whether the tests in it are left out. */
  readonly skipped: boolean;
  launch(): Promise<Browser>;
}

export const inFirefox: Kind = {
  name: "Firefox",
  skipped: isLeftOut(firefox),
  launch: firefox.launch,
};

const inChromium: Kind = {
  name: "Chromium",
  skipped,
  launch: async () => puppeteer.launch({ executablePath: installed(), args: quiet }),
};

export const both = [inChromium, inFirefox];
