/** Opens pages through Puppeteer, in Chromium or Firefox, and tells what goes wrong in them. */

import type { Browser, Page } from "puppeteer-core";
import { desktop } from "./site.js";

export interface Heard {
  readonly page: Page;
  /** Whatever the console called an error, with what the page's policy refused. */
  readonly errors: string[];
  /** Requests to anything but the site. */
  readonly outside: string[];
}

/**
 * Opens a page as a new reader would, in a context of its own.
 *
 * @param home - the address under which everything lies
 */
export async function openIn(
  browser: Browser,
  home: string,
  place: string,
  viewport = desktop,
): Promise<Heard> {
  const context = await browser.createBrowserContext();
  return listenTo(await context.newPage(), home, place, viewport);
}

/** What Firefox says of a formula that it draws before it has read all of it, on a busy computer; it then draws it again. */
const halfRead = /Invalid markup: Incorrect number of children for <m\w+\/> tag/;

/** Opens a page in a tab that is there, and listens to it. */
export async function listenTo(
  page: Page,
  home: string,
  place: string,
  viewport = desktop,
): Promise<Heard> {
  const errors: string[] = [];
  const outside: string[] = [];
  const within = [home, "data:", "blob:"];
  const note = (error: string) => halfRead.test(error) || errors.push(error);
  page.on("console", (message) => message.type() === "error" && note(message.text()));
  page.on("pageerror", (error) => note(String(error)));
  page.on("request", (request) => {
    if (!within.some((beginning) => request.url().startsWith(beginning)))
      outside.push(request.url());
  });
  page.on("dialog", (dialog) => {
    errors.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.setViewport(viewport);
  await page.goto(new URL(place, home).href);
  return { page, errors, outside };
}

/** Closes what was opened. */
export const close = ({ page }: Heard): Promise<void> => page.browserContext().close();

/** Runs in a page: by how much it is wider than the window. */
export const sidewaysScroll = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;
