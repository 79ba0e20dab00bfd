/** Cells that try to get out of the page, to read what the reader did, or to bring it down: nothing of that happens. */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { english } from "../../../tools/export/words/english.js";
import { both } from "../../browser/both.js";
import { chart, code, markdown } from "../../notebooks/build.js";
import { bars, writeNotebooks } from "../fixtures.js";
import { openIn } from "../listening.js";
import { fileAddress, site } from "../site.js";
import { beginning, probe } from "./hostile/cell.js";
import { hostileCells } from "./hostile-cells.js";
import { buttonNamed, ended, outputOf, press, run } from "./reader.js";

const { inScripts: words } = english;
const name = "94-hostile-cells";
const cells = Object.values(hostileCells);
const last = cells.length + 2;
const secret = "what only the reader knows";

/** Who came to the server that is away. */
const visitors: string[] = [];
let server: Server;
let folder: string;

beforeAll(async () => {
  if (both.every(({ skipped }) => skipped)) return;
  server = createServer(({ method, url }, response) => {
    visitors.push(`${method} ${url}`);
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  server.on("connection", (socket) => visitors.push(`a connection from ${socket.remoteAddress}`));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const sources = [beginning(`http://127.0.0.1:${port}`), ...cells.map(({ code }) => code), probe];
  const lesson = [
    markdown("# 94 · Hostile cells"),
    ...sources.map((source, i) => code(source, { outputs: i === 0 ? [chart(bars)] : [] })),
  ];
  folder = await site({}, { paths: writeNotebooks({ [name]: lesson }) });
}, 60_000);

afterAll(() => server?.close());

declare global {
  interface Window {
    harmed?: boolean;
    harm(): void;
    /** The longest time in which the page did nothing that was due, in milliseconds. */
    stoodStill: number;
  }
}

/** Runs in the page: keeps a secret as the page itself would, notes harm, and measures how long the page stands still. */
function watch(secret: string): void {
  localStorage.setItem("one-neuron secret", secret);
  window.harm = () => {
    window.harmed = true;
  };
  window.stoodStill = 0;
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.stoodStill = Math.max(window.stoodStill, now - before);
    before = now;
  }, 50);
}

/** Runs in the page: presses all that a cell displayed, as a curious reader. */
function touchEverything(button: string): void {
  const outputs = document.querySelector(button)?.closest(".cell")?.querySelector(".outputs");
  for (const element of outputs?.querySelectorAll("*") ?? [])
    for (const type of ["pointerover", "focus", "click"])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
}

describe.each(both)("in $name", ({ skipped, launch }) => {
  let browser: Browser;
  let page: Page;
  let address: string;

  async function open() {
    ({ page } = await openIn(browser, fileAddress(folder), `${name}.html`));
    address = page.url();
    await page.evaluate(watch, secret);
  }

  beforeAll(async () => {
    if (skipped) return;
    browser = await launch();
    await open();
  }, 60_000);
  afterAll(() => browser?.close());

  it.skipIf(skipped).each(Object.entries(hostileCells))(
    "%s does no harm, and the next cell runs",
    async (_, cell) => {
      const n = cells.indexOf(cell) + 2;
      await page.evaluate(() => {
        window.stoodStill = 0;
      });
      await press(page, `Run cell ${n}`);
      if (cell.endless) await stop(page, n);
      await ended(page, n);
      await page.evaluate(touchEverything, buttonNamed(`Run cell ${n}`));
      await runLast(page);
      expect(await outputOf(page, last)).toBe("still here 2");
      expect(visitors).toEqual([]);
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => window.harmed)).toBeUndefined();
      expect(await page.$eval("main", ({ innerText }) => innerText)).not.toContain(secret);
      expect(await page.evaluate(() => window.stoodStill)).toBeLessThan(10_000);
    },
    60_000,
  );
});

/**
 * Runs the last cell as a reader would: a cell may have broken the worker in which it ran, and then the page says that it was ended,
 * or the reader stops it; in a new worker the next run works.
 */
async function runLast(page: Page): Promise<void> {
  await press(page, `Run cell ${last}`);
  const said = await Promise.race([ended(page, last), moment(5000)]);
  if (said === undefined) {
    await press(page, `Stop cell ${last}`).catch(() => {}); // it may have ended just now
    await ended(page, last);
  }
  if (said === undefined || [words.ended, words.stopped].includes(said)) await run(page, last);
}

/** Stops a cell when it has run for a moment. */
async function stop(page: Page, n: number): Promise<void> {
  await page.waitForFunction(
    (button, runs) =>
      document.querySelector(button)?.closest(".cell")?.querySelector(".run-state")?.textContent ===
      runs,
    {},
    buttonNamed(`Run cell ${n}`),
    words.runs,
  );
  await moment(100);
  await press(page, `Stop cell ${n}`);
}

const moment = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
