/** Finds and starts the Firefox that is installed on this computer. */

import puppeteer, { type Browser } from "puppeteer-core";
import { UserError } from "../setup/user-error.js";
import { find } from "./find.js";

const executablePath = find({
  variable: "FIREFOX_PATH",
  names: ["firefox-esr", "firefox"],
  places: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
  ],
});

export const isInstalled = executablePath !== undefined;

export const noneFound = "No Firefox was found.";

export const howToGetOne =
  "Install one (Debian: sudo apt install firefox-esr; macOS: brew install --cask firefox; " +
  "Windows: winget install Mozilla.Firefox) or name one in the variable FIREFOX_PATH.";

/**
 * Starts the browser with a fresh profile, which goes when the browser is closed. Puppeteer speaks WebDriver BiDi with it, the
 * standard; Playwright would want a Firefox that was built for it.
 *
 * @throws UserError if there is none
 */
export async function launch(): Promise<Browser> {
  if (executablePath === undefined) throw new UserError(noneFound, howToGetOne);
  return puppeteer.launch({ browser: "firefox", executablePath });
}
