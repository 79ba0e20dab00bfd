/** Finds and starts the Chromium, Chrome or Edge that is installed on this computer. */

import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { UserError } from "../setup/user-error.js";
import { find } from "./find.js";

const executablePath = find({
  variable: "CHROMIUM_PATH",
  names: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
  ],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
});

export const isInstalled = executablePath !== undefined;

export const noneFound = "No Chromium was found.";

export const howToGetOne =
  "Install one (Debian, Ubuntu: sudo apt install chromium; macOS: brew install --cask chromium; " +
  "Windows: Edge or Chrome will do) or name one in the variable CHROMIUM_PATH.";

/**
 * @returns where it is
 * @throws UserError if there is none
 */
export function installed(): string {
  if (executablePath === undefined) throw new UserError(noneFound, howToGetOne);
  return executablePath;
}

/** The switches with which the browser has no business of its own on the network, and starts inside a container. */
export const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the browser without any of its own business on the network.
 *
 * @param options - further ones of Playwright
 * @throws UserError if there is none
 */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ ...options, executablePath: installed(), args: quiet });
}
