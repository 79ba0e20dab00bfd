/** The pages in Firefox: what they do in Chromium they do there too. */

import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../tools/browser/axe.js";
import { inFirefox } from "../browser/both.js";
import { close, openIn, sidewaysScroll } from "./listening.js";
import { fileAddress, phone, serve, site, startCharts } from "./site.js";

const lesson = "03-the-sigmoid.html";

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  if (inFirefox.skipped) return;
  [browser, folder] = await Promise.all([inFirefox.launch(), site({ lesson: "03" })]);
  server = await serve(folder, "/courses/one-neuron/");
}, 60_000);

afterAll(async () => {
  server?.close();
  await browser?.close();
});

const homes = {
  "a disk": () => fileAddress(folder),
  "a server, below a path": () => server.address,
};

describe.skipIf(inFirefox.skipped).each(Object.entries(homes))(
  "a page in Firefox, from %s",
  (_, home) => {
    it("moves its charts, and lets a slider move them", async () => {
      const { page, ...heard } = await openIn(browser, home(), lesson);
      await startCharts(page);
      expect(await page.$$eval("[data-chart]:not([data-chart=live])", ({ length }) => length)).toBe(
        0,
      );
      const figure = await page.$("figure:has(input[type=range])");
      const finding = () => figure?.$eval("figcaption", ({ textContent }) => textContent);
      const before = await finding();
      await (await figure?.$("input[type=range]"))?.press("End");
      await expect.poll(finding).not.toBe(before);
      expect(heard).toEqual({ errors: [], outside: [] });
      await page.browserContext().close();
    }, 30_000);

    it("answers in a form by keyboard, and keeps the answer and the theme", async () => {
      const { page, ...heard } = await openIn(browser, home(), lesson);
      const form = 'form[data-answer="3.2"]';
      // Firefox takes a reloaded page back to where it was, which may be after the first scroll of this test.
      const said = async () => {
        await page.$eval(form, (element) => element.scrollIntoView());
        return page.$eval(`${form} .verdict`, ({ role, textContent }) => role && textContent);
      };
      await expect.poll(said).toBe("");
      await page.focus(`${form} input`);
      await page.keyboard.type("10,19");
      await page.keyboard.press("Enter");
      expect(await said()).toContain("✓ Correct");
      await page.select("#theme", "dark");
      await page.reload();
      expect(await page.$eval("html", ({ dataset }) => dataset.theme)).toBe("dark");
      await expect.poll(said).toContain("✓ Correct");
      expect(heard).toEqual({ errors: [], outside: [] });
      await page.browserContext().close();
    }, 30_000);
  },
);

describe.skipIf(inFirefox.skipped)("a page in Firefox", () => {
  it.each(["light", "dark"])(
    "has no accessibility violations on a phone, in %s",
    async (theme) => {
      const opened = await openIn(browser, fileAddress(folder), lesson, phone);
      await opened.page.select("#theme", theme);
      await startCharts(opened.page);
      expect(await violations(opened.page)).toEqual([]);
      expect(await opened.page.evaluate(sidewaysScroll)).toBe(0);
      await close(opened);
    },
    60_000,
  );

  // What Firefox says of a formula that it has read half is passed over (see listening.ts), so the whole ones are counted here.
  it("has formulas with all their parts", async () => {
    const opened = await openIn(browser, fileAddress(folder), lesson);
    const parts = {
      mfrac: 2,
      msub: 2,
      msup: 2,
      mover: 2,
      munder: 2,
      mroot: 2,
      msubsup: 3,
      munderover: 3,
    };
    const [all, incomplete] = await opened.page.evaluate((parts) => {
      const found = [...document.querySelectorAll(Object.keys(parts).join())];
      const wanted = new Map(Object.entries(parts));
      const lacking = found.filter((one) => one.childElementCount !== wanted.get(one.localName));
      return [found.length, lacking.map(({ outerHTML }) => outerHTML)] as const;
    }, parts);
    expect(all).toBeGreaterThan(0);
    expect(incomplete).toEqual([]);
    await close(opened);
  }, 30_000);

  it("finds words of the lesson", async () => {
    const opened = await openIn(browser, fileAddress(folder), lesson);
    await opened.page.click("#search");
    await opened.page.keyboard.type("odds");
    await opened.page.waitForSelector("#found a");
    expect(opened.errors).toEqual([]);
    await close(opened);
  }, 30_000);
});
