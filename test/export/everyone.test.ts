/** What a page does for those who listen to it, who use no mouse, no scripts or no motion. */

import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../tools/browser/axe.js";
import { launch } from "../../tools/browser/chromium.js";
import { skipped } from "../browser/skipped.js";
import { chart, code, markdown, stdout } from "../notebooks/build.js";
import { bars, points, writeNotebooks } from "./fixtures.js";
import { heard, hush, listen } from "./listen.js";
import { fileAddress, serve, site, startCharts, visit } from "./site.js";

/** A chart whose first slider stands for a place in a list, and whose second has a unit. */
const training = {
  ...bars,
  description: "After 100 steps the cost is 5.",
  title: { text: { expr: "'J = ' + (9 - k - turn) + (kind == 'a' ? '' : ' with b')" } },
  params: [
    { name: "k", value: 2, bind: { input: "range", min: 0, max: 3, step: 1, name: "milestone " } },
    { name: "kMeaning", expr: "'step ' + [1, 10, 100, 1000][k]" },
    {
      name: "turn",
      value: 2,
      bind: { input: "range", min: -3, max: 3, step: 1, name: "turn (°) " },
    },
    { name: "kind", value: "a", bind: { input: "select", options: ["a", "b"] } },
    { name: "top", expr: "k" },
  ],
};

/** A click on a bar picks it: a chart that moves its own slider. */
const clicked = {
  $schema: bars.$schema,
  description: "Bar 2 is picked.",
  title: { text: { expr: "'Picked: ' + picked.a[0]" } },
  data: bars.data,
  mark: "bar",
  params: [
    {
      name: "picked",
      value: [{ a: 2 }],
      select: {
        ...{ type: "point", fields: ["a"], clear: false, toggle: false },
        on: "click[event.item && event.item.datum && event.item.datum.a > 0]",
      },
      bind: { a: { input: "range", min: 1, max: 3, step: 1, name: "bar " } },
    },
  ],
  encoding: { x: { field: "a", type: "ordinal" }, y: { field: "a", type: "quantitative" } },
};

const name = "93-moving.html";

const lesson = [
  markdown(
    "# 93 · Moving\n\n**What moves?**\n\n## Gradient\n\n```ts\nconst fenced = 1;\n```\n\n## Gradients",
  ),
  code("await show(training);", { outputs: [chart(training), chart(points)] }),
  code("await show(clicked);", { outputs: [stdout("one"), chart(clicked)] }),
  code('check("3.1", todo);'),
];

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  if (skipped) return;
  const paths = writeNotebooks({ "93-moving": lesson });
  [browser, folder] = await Promise.all([launch(), site({}, { paths })]);
  server = await serve(folder, "/course/");
}, 60_000);

afterAll(async () => {
  server?.close();
  await browser?.close();
});

/** Opens the lesson with its charts moving, and listens to it. */
async function listening(): Promise<Page> {
  const { page } = await visit(browser, fileAddress(folder), name);
  await startCharts(page);
  await page.evaluate(listen);
  return page;
}

/** What a key makes the page say while an element has the focus. */
async function afterKey(element: Locator, key: string): Promise<readonly string[]> {
  const page = element.page();
  await element.focus();
  await hush(page);
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100))); // for what comes late
  return heard(page);
}

const valueText = (slider: Locator) => slider.getAttribute("aria-valuetext");

describe.skipIf(skipped)("a chart", () => {
  it("speaks once when a key moves a slider: what it stands for, or its unit, and the finding", async () => {
    const page = await listening();
    const milestone = page.getByRole("slider", { name: "milestone" });
    const turn = page.getByRole("slider", { name: "turn (°)" });
    expect(await afterKey(milestone, "ArrowRight")).toEqual(["step 1000. J\u00a0=\u00a04"]);
    expect(await afterKey(milestone, "ArrowLeft")).toEqual(["step 100. J\u00a0=\u00a05"]);
    expect(await afterKey(turn, "Home")).toEqual(["−3 °. J\u00a0=\u00a010"]);
    expect(await valueText(milestone)).toBe("step 100. J\u00a0=\u00a010");
    await page.context().close();
  }, 30_000);

  it("says the finding once when something else than a slider changes it: a choice, or a click in the chart", async () => {
    const page = await listening();
    const choice = page.getByRole("combobox", { name: "kind" });
    expect(await afterKey(choice, "ArrowDown")).toEqual(["J\u00a0=\u00a05 with b"]);
    const slider = page.getByRole("slider", { name: "bar" });
    expect(await afterKey(slider, "ArrowRight")).toEqual(["3. Picked: 3"]);
    await page.locator(".live path[aria-roledescription=bar]").last().scrollIntoViewIfNeeded();
    const first = page
      .locator("figure")
      .last()
      .locator(".live path[aria-roledescription=bar]")
      .first();
    await hush(page);
    await first.click();
    await expect.poll(() => valueText(slider)).toBe("1. Picked: 1");
    expect(await heard(page)).toEqual(["Picked: 1"]);
    await page.context().close();
  }, 30_000);

  it("shows beside a slider what it stands for, before and after it moves", async () => {
    const page = await listening();
    const beside = page.locator("figure").first().locator("output").first();
    expect(await beside.innerText()).toBe("step 100");
    await page.getByRole("slider", { name: "milestone" }).press("Home");
    expect(await beside.innerText()).toBe("step 1");
    await page.context().close();
    const still = await visit(browser, fileAddress(folder), name);
    expect(await still.page.locator("output").first().innerText()).toBe("step 100");
    await still.page.context().close();
  }, 30_000);

  it("speaks once for each mark that the arrow keys reach, and not when it gets the focus", async () => {
    const page = await listening();
    const plot = page.locator("figure").nth(1).locator(".plot");
    await plot.focus();
    expect(await heard(page)).toEqual([]);
    expect(await afterKey(plot, "ArrowRight")).toEqual(["a: 1, b: 3"]);
    expect(await afterKey(plot, "ArrowRight")).toEqual(["a: 2, b: 5"]);
    await page.context().close();
  }, 30_000);

  it("is described as it is: its finding comes first as soon as it has moved, and the description says of when it is", async () => {
    const page = await listening();
    const plot = page.locator("figure").first().locator(".plot");
    const label = () => plot.getAttribute("aria-label");
    expect(await label()).toBe("After 100 steps the cost is 5.");
    const slider = page.getByRole("slider", { name: "milestone" });
    await slider.press("ArrowRight");
    expect(await label()).toBe("J\u00a0=\u00a04. At the start: After 100 steps the cost is 5.");
    await slider.press("ArrowLeft");
    expect(await label()).toBe("After 100 steps the cost is 5.");
    await page.context().close();
  }, 30_000);
});

describe.skipIf(skipped)("a page", () => {
  it("names what each button copies, and says that it was copied", async () => {
    const { page } = await visit(browser, server.address, name, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.evaluate(listen);
    const buttons = page.locator(".copy");
    const names = await buttons.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("Copy code 1 of this page");
    expect(names).toContain("Copy the answer to 3.1");
    await buttons.first().click();
    await expect.poll(() => heard(page)).toEqual(["Copied"]);
    await page.context().close();
  }, 30_000);

  it("leads the arrow keys through what the search found, says how much it is, and Escape leads back", async () => {
    const { page } = await visit(browser, fileAddress(folder), name);
    await page.evaluate(listen);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("gradient");
    const links = page.locator("#found a");
    await expect.poll(() => links.count()).toBe(2);
    await expect.poll(() => heard(page)).toEqual(["2 found: the arrow keys go there"]);
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    const [first, second] = await links.allInnerTexts();
    const seen: unknown[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Escape"]) {
      await page.keyboard.press(key);
      seen.push((await focused())?.replace(/\s+/g, " "));
    }
    const flat = (words = "") => words.replace(/\s+/g, " ");
    expect(seen).toEqual([flat(first), flat(second), "search", flat(second), "search"]);
    expect(await links.first().isVisible()).toBe(false);
    await page.locator("#search").fill("gradients");
    await expect.poll(() => links.first().isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#Gradients$/);
    await page.context().close();
  }, 30_000);

  it("without scripts has no field that would keep nothing", async () => {
    const { page } = await visit(browser, fileAddress(folder), name, { javaScriptEnabled: false });
    for (const field of await page.locator("input, textarea, select, output").all())
      expect(await field.isVisible()).toBe(false);
    expect(await page.getByText("Write here what you think").isVisible()).toBe(false);
    expect(await page.locator(".exercise .hint").first().isVisible()).toBe(true);
    await page.context().close();
  }, 30_000);

  it("moves nothing by itself for those who asked for less motion", async () => {
    const { page } = await visit(browser, fileAddress(folder), name, { reducedMotion: "reduce" });
    await startCharts(page);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const still = transitionDuration === "0s" && animationName === "none";
        return still && scrollBehavior === "auto" ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );
    expect(moving).toEqual([]);
    await page.context().close();
  }, 30_000);

  it.each(["light", "dark"] as const)(
    "has no accessibility violations while it is used, in %s",
    async (colorScheme) => {
      const { page } = await visit(browser, fileAddress(folder), name, { colorScheme });
      await startCharts(page);
      await page.getByRole("slider", { name: "milestone" }).press("ArrowRight");
      await page.locator("figure").nth(1).locator(".plot").focus();
      await page.keyboard.press("ArrowRight");
      expect(await violations(page)).toEqual([]);
      await page.locator("#search").fill("gradient");
      await page.locator("#found a").first().waitFor();
      await page.locator("#search").press("ArrowDown");
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
