/** Sites built for the tests, a server for them, and pages that tell what goes wrong in them. */

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  ViewportSize,
} from "playwright-core";
import type { Scripted } from "../../tools/browser/axe.js";
import { exportCourse, type Surroundings } from "../../tools/export/export.js";
import { usual } from "../../tools/export/forms/index.js";
import type { Options } from "../../tools/export/options.js";
import { temporary } from "./temp.js";

/** Where the exports of this file of tests keep what they made; each file has its own, so that none depends on another. */
export const cache = temporary();

/** A reference takes seconds to make, and has tests of its own: here its first page stands for it. */
export const emptyReference = async () =>
  new Map([["api/index.html", "<!doctype html><title>R</title>"]]);

/** The real archive has a test of its own; here a small one stands for it. */
export const emptyArchive = async () => ({
  place: "one-neuron-course.zip",
  bytes: new Uint8Array(100_000),
});

/** Exports into a new folder. @returns the folder */
export async function site(
  options: Partial<Options> = {},
  surroundings: Surroundings = {},
): Promise<string> {
  const out = join(temporary(), "site");
  await exportCourse(
    { out, form: usual, solutions: "folded", ...options },
    { cache, reference: emptyReference, archive: emptyArchive, ...surroundings },
  );
  return out;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Serves a folder below a path, as a project's page on a shared host. */
export async function serve(folder: string, below: string) {
  const server = createServer(({ url = "" }, response) => {
    const place = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const path = join(folder, place.slice(below.length));
    if (!place.startsWith(below) || !existsSync(path)) return response.writeHead(404).end();
    const type = types[extname(path)] ?? "application/octet-stream";
    return response.writeHead(200, { "content-type": type }).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}${below}`, close: () => server.close() };
}

export const fileAddress = (folder: string) => `${pathToFileURL(folder).href}/`;

export interface Visit {
  readonly page: Page;
  /** Whatever the console called an error. */
  readonly errors: string[];
  /** Requests to anything but the site. */
  readonly outside: string[];
}

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 800 };

/** Opens a page in a context of its own, as a new reader would. @param home - the address under which everything lies */
export async function visit(
  browser: Browser,
  home: string,
  place: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  return open(await browser.newContext({ viewport: desktop, ...options }), home, place);
}

/** Opens a page and listens to it. @param home - the address under which everything lies */
export async function open(
  context: BrowserContext,
  home: string,
  place: string,
  viewport?: ViewportSize,
): Promise<Visit> {
  const page = await context.newPage();
  if (viewport) await page.setViewportSize(viewport);
  const errors: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith("data:"))
      outside.push(request.url());
  });
  page.on("dialog", (dialog) => {
    errors.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto(new URL(place, home).href);
  return { page, errors, outside };
}

/** Shows what the cells behind guesses give. A reader who opens it expects the text below to move: that is no shift. */
export const unfold = (page: Scripted) =>
  page.evaluate(async () => {
    const { shifts } = window;
    for (const folded of document.querySelectorAll<HTMLDetailsElement>("details.given"))
      folded.open = true;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    window.shifts = shifts;
  });

declare global {
  interface Window {
    /** How far things have moved since the page began to load, in a page where a test counts it. */
    shifts: number;
  }
}

/** Scrolls to each chart until it moves, and back to the top. */
export async function startCharts(page: Scripted): Promise<void> {
  await unfold(page);
  await page.evaluate(async () => {
    for (const chart of document.querySelectorAll<HTMLElement>("[data-chart]")) {
      chart.scrollIntoView({ block: "center" });
      while (chart.dataset.chart !== "live") await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
}

/** Changes the window's size, and waits for the frame that follows: a page's scripts hear of the size just before it. */
export async function resize(page: Page, viewport: ViewportSize): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate(async (width) => {
    do await new Promise(requestAnimationFrame);
    while (innerWidth !== width);
  }, viewport.width);
}
