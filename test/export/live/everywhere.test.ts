/** A page whose cells run, as readers use it: in two browsers, from a disk and from a server, by keyboard, on a phone. */

import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../../tools/browser/axe.js";
import { both } from "../../browser/both.js";
import { close, listenTo, openIn, sidewaysScroll } from "../listening.js";
import { fileAddress, serve, site } from "../site.js";
import { buttonNamed, outputOf, press, retype, run, runAll, withControl, write } from "./reader.js";

const lesson = "03-the-sigmoid.html";
/** For what a busy machine takes longer to give. */
const patient = { timeout: 15_000 };
const phone = { width: 390, height: 844 };

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  if (both.every(({ skipped }) => skipped)) return;
  folder = await site({ lesson: "03" });
  server = await serve(folder, "/courses/one-neuron/");
}, 60_000);

afterAll(() => server?.close());

const homes = {
  "a disk": () => fileAddress(folder),
  "a server, below a path": () => server.address,
};

describe.each(both)("in $name", ({ skipped, launch }) => {
  let browser: Browser;

  beforeAll(async () => {
    if (!skipped) browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  describe.skipIf(skipped).each(Object.entries(homes))("from %s", (_, home) => {
    it("a cell that the reader changes draws another chart, which moves", async () => {
      const { page, ...heard } = await openIn(browser, home(), lesson);
      await write(
        page,
        8,
        "const { w, b } = { w: -0.1, b: 7 }; await show(neuronChart(flights, { w, b }));",
      );
      const before = await described(page, 8);
      expect(await run(page, 8)).toMatch(/^\d.*s$/);
      await page.waitForSelector(`.cell:has(${buttonNamed("Run cell 8")}) [data-chart=live]`);
      expect(await described(page, 8)).not.toBe(before);
      expect(heard).toEqual({ errors: [], outside: [] });
      await page.browserContext().close();
    }, 30_000);

    it("an endless loop is stopped, and what the next cell needs is run again", async () => {
      const { page, ...heard } = await openIn(browser, home(), lesson);
      await run(page, 1);
      await write(page, 5, "for (;;) {}");
      await press(page, "Run cell 5");
      await page.waitForSelector(buttonNamed("Stop cell 5"), { visible: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      const began = performance.now();
      await press(page, "Stop cell 5");
      await page.waitForSelector(buttonNamed("Stop cell 5"), { hidden: true });
      expect(performance.now() - began).toBeLessThan(3000);
      await run(page, 3);
      expect(await outputOf(page, 3)).toBe("slope -0.037381 per °F\nintercept 2.904762");
      expect(heard).toEqual({ errors: [], outside: [] });
      await page.browserContext().close();
    }, 30_000);

    it("two tabs run at once, each with its own values", async () => {
      const one = await openIn(browser, home(), lesson);
      const tab = await one.page.browserContext().newPage();
      const other = await listenTo(tab, home(), lesson);
      for (const [{ page }, value] of [
        [one, 3],
        [other, 5],
      ] as const) {
        await page.bringToFront();
        await write(page, 5, `const z = ${value};`);
        await write(page, 6, "console.log(z);");
        await run(page, 6);
      }
      await one.page.bringToFront();
      await run(one.page, 6);
      expect(await outputOf(one.page, 6)).toBe("3");
      expect(await outputOf(other.page, 6)).toBe("5");
      expect([...one.errors, ...other.errors]).toEqual([]);
      await close(one);
    }, 30_000);

    it("by keyboard alone an exercise goes from wrong to right, and stays so", async () => {
      const { page, ...heard } = await openIn(browser, home(), lesson);
      await tabTo(page, "Edit cell 19");
      await page.keyboard.press("Enter");
      await page.waitForSelector('>>> [aria-label^="Code of cell 19,"]');
      const answer = (code: string) => `import { check } from "one-neuron"; check("3.1", ${code});`;
      await retype(page, answer("(z) => z"));
      await withControl(page, "Enter");
      await expect.poll(() => outputOf(page, 19), patient).toContain("✗ 3.1 Not yet");
      await retype(page, answer("(z) => 1 / (1 + Math.exp(-z))"));
      await withControl(page, "Enter");
      await expect.poll(() => outputOf(page, 19), patient).toContain("✓ 3.1 Correct");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Run cell 19");
      expect(heard).toEqual({ errors: [], outside: [] });
      await page.browserContext().close();
    }, 60_000);
  });

  it.skipIf(skipped)(
    "all that runs has no accessibility violations and fits a phone, in light and in dark",
    async () => {
      const opened = await openIn(browser, fileAddress(folder), lesson, phone);
      const { page } = opened;
      await runAll(page, 30_000);
      await write(
        page,
        5,
        'throw new Error("a very long sentence about what is wrong here ".repeat(9));',
      );
      await run(page, 5);
      for (const theme of ["light", "dark"]) {
        await page.select("#theme", theme);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(sidewaysScroll)).toBe(0);
      }
      await close(opened);
    },
    90_000,
  );
});

/** What the chart of a cell is for those who do not see it. */
const described = (page: Page, n: number) =>
  page.$eval(buttonNamed(`Run cell ${n}`), (button) => {
    const figure = button.closest(".cell")?.querySelector("figure.chart");
    return figure?.querySelector(".plot")?.ariaLabel;
  });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel);

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to "${name}".`);
}
