/** Finds and starts the Chromium, Chrome or Edge that is installed on this computer. */

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { UserError } from "../setup/user-error.js";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
];

const installed = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function find(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return [process.env.CHROMIUM_PATH ?? "", ...onPath, ...installed].find(
    (path) => path !== "" && existsSync(path),
  );
}

const executablePath = find();

export const isInstalled = executablePath !== undefined;

export const noneFound = "No Chromium was found.";

export const howToGetOne =
  "Install one (Debian, Ubuntu: sudo apt install chromium; macOS: brew install --cask chromium; " +
  "Windows: Edge or Chrome will do) or name one in the variable CHROMIUM_PATH.";

/** @throws UserError if there is none */
export function checkInstalled(): void {
  if (!isInstalled) throw new UserError(noneFound, howToGetOne);
}

/**
 * Starts the browser without any of its own business on the network.
 *
 * @param options - further ones of Playwright
 * @throws UserError if there is none
 */
export function launch(options: LaunchOptions = {}): Promise<Browser> {
  if (executablePath === undefined) throw new UserError(noneFound, howToGetOne);
  return chromium.launch({
    ...options,
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
