import { mkdirSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inProject } from "../../tools/setup/paths.js";
import { launch, skipped } from "./chromium.js";
import { type Lab, startLab } from "./lab.js";

const notebook = "03-the-sigmoid.ipynb";
const pictures = inProject("screenshots");

let lab: Lab;
let browser: Browser;
let page: Page;
const outside: string[] = [];

/** Long enough a window that Lab draws every cell of a lesson. */
const whole = { width: 1280, height: 14_000 };

describe.skipIf(skipped)(`${notebook} in JupyterLab`, () => {
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [lab, browser] = await Promise.all([startLab(), launch()]);
    page = await browser.newPage({ viewport: whole, colorScheme: "light" });
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(http|ws)/.test(protocol) && hostname !== "127.0.0.1") outside.push(request.url());
    });
    await page.goto(lab.address(notebook));
    await lab.kernelIsReady();
    await page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').waitFor();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await lab?.stop();
  });

  it("runs all its cells, from the menu, without an error", async () => {
    await page.getByRole("menuitem", { name: "Run", exact: true }).click();
    await page.getByRole("menuitem", { name: "Run All Cells", exact: true }).click();
    await page.locator(".jp-Notebook").getByText("0 of 5").waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-mime-type="application/vnd.jupyter.stderr"]').count()).toBe(0);
    expect(await page.locator('[data-mime-type="application/vnd.jupyter.error"]').count()).toBe(0);
  }, 90_000);

  it("shows every chart drawn by Lab's own Vega renderer", async () => {
    await expect
      .poll(() => page.locator(".jp-RenderedVegaCommon5 canvas").count(), { timeout: 20_000 })
      .toBe(7);
  }, 30_000);

  it("bends the curve when a slider is moved with the keyboard", async () => {
    const chart = page
      .locator(".jp-RenderedVegaCommon5")
      .filter({ has: page.locator('input[name="b"]') })
      .first();
    const before = await picture(chart);
    await chart.locator('input[name="b"]').focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => chart.locator('input[name="b"]').inputValue()).toBe("-2.5");
    await expect.poll(() => picture(chart)).not.toBe(before);
  }, 30_000);

  it("looks right: screenshots are kept for people to see", async () => {
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [1280, 800]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ ...whole, width });
        await page.waitForTimeout(800);
        await page.screenshot({ path: `${pictures}/03-${colorScheme}-${width}.png` });
        expect(await theme(page)).toBe(colorScheme === "light");
      }
  }, 60_000);

  it("asks nothing from outside this machine", () => {
    expect(outside).toEqual([]);
  });
});

/** What a chart's canvas shows, as text. */
const picture = (chart: Locator) =>
  chart.locator("canvas").evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

const theme = (page: Page) => page.evaluate(() => document.body.dataset.jpThemeLight === "true");
