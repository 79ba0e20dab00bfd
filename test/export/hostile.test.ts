/** Notebooks that try to act are made harmless or refused, and so are pictures and charts without words. */

import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { folder } from "../../tools/export/forms/folder.js";
import { singleFile } from "../../tools/export/forms/single-file.js";
import { skipped } from "../browser/skipped.js";
import { chart, code, markdown, shown } from "../notebooks/build.js";
import { inertCells } from "./corpus/inert-cells.js";
import { inertCharts } from "./corpus/inert-charts.js";
import { bars, png, writeNotebooks } from "./fixtures.js";
import { attempts, badLinks, hostileName, refused } from "./hostile.js";
import { fileAddress, site, startCharts, visit } from "./site.js";
import { temporary } from "./temp.js";

const withChart = (spec: object) => code("await show(chart);", { outputs: [chart(spec)] });

const heading = markdown(
  "# 92 · Hostile </SCRIPT><meta http-equiv=refresh content=0;url=https://harm.example/><script src=evil.js></SCRIPT>\n\n**Does it harm?**",
);

/** A cell for each attempt. */
const everything = [
  ...Object.values(attempts),
  ...Object.values(inertCells),
  ...Object.values(inertCharts).map((spec) => withChart({ ...bars, ...spec })),
];

describe.skipIf(skipped)("a notebook that tries to act", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  }, 30_000);
  afterAll(() => browser?.close());

  it.each([folder, singleFile])(
    `does no harm in any of ${everything.length} ways, with the page's policy and without it ($name)`,
    async (form) => {
      const paths = writeNotebooks({ [hostileName]: [heading, ...everything] });
      const out = await site({ form }, { paths });
      const home = fileAddress(out);
      const name = readdirSync(out).find((file) => file.startsWith("92")) ?? "";
      for (const place of [name, withoutPolicy(out, name)]) {
        const { page, errors, outside } = await visit(browser, home, place);
        await startCharts(page);
        await page.evaluate(moveEverything);
        await page.evaluate(touchEverything);
        await hoverCharts(page);
        expect([...errors, ...outside]).toEqual([]);
        expect(page.url()).toContain(home);
        expect(await page.evaluate(traces)).toEqual([]);
        await page.locator(".contents a").last().click();
        expect(page.url()).toMatch(/#./);
        await page.context().close();
      }
      expect(({} as { harmed?: boolean }).harmed).toBeUndefined();
    },
    120_000,
  );

  it("does no harm from the index or the search", async () => {
    const paths = writeNotebooks({
      [hostileName]: [
        markdown(
          "# <script>harm()</script> <b onclick=harm()>x</b>\n\n**Is it <i onclick=harm()>x</i>?**\n\n## What you will be able to do\n\n- <script>harm()</script>\n\n## <script>harm()</script> found",
        ),
      ],
    });
    const home = fileAddress(await site({}, { paths }));
    const { page, outside, errors } = await visit(browser, home, "index.html");
    await page.locator("#search").fill("found");
    await page.locator("#found a").first().waitFor();
    expect(await page.evaluate(traces)).toEqual([]);
    expect([...outside, ...errors]).toEqual([]);
    await page.context().close();
  }, 30_000);

  it.each(Object.entries(refused))("is refused with %s", async (_, spec) => {
    const paths = writeNotebooks({ "92-chart": [code("", { outputs: [] }), withChart(spec)] });
    await expect(site({}, { paths })).rejects.toThrow(
      /92-chart.*the chart (?:loads|cannot be drawn)/,
    );
  });

  it.each(badLinks)("is refused with a link to %s", async (href) => {
    const paths = writeNotebooks({
      "90-first": [markdown("# First")],
      "92-links": [markdown(`[words](${href})`)],
    });
    await expect(site({}, { paths })).rejects.toThrow(/92-links\.ipynb, cell 1 .* links to /);
  });
});

describe("a notebook without words", () => {
  it("is refused when a chart has no description", async () => {
    const paths = writeNotebooks({ "92-chart": [withChart({ mark: "bar" })] });
    await expect(site({}, { paths })).rejects.toThrow(
      "92-chart.ipynb, cell 1 (await show(chart);): the chart has no description.",
    );
  });

  it.each([
    [markdown("![](dot.png)")],
    [code("1", { outputs: [{ output_type: "display_data", data: { "image/png": png } }] })],
  ])("is refused when a picture has no alt text", async (cell) => {
    const paths = writeNotebooks({ "92-picture": [cell] });
    await expect(site({}, { paths })).rejects.toThrow("a picture has no alt text");
  });

  it.each([
    { "text/html": '<img alt="x" src="https://harm.example/p.png">' },
    { "text/html": '<img alt="x" src="dot.png">' },
    { "text/markdown": "![x](dot.png)" },
    { "text/markdown": "![](data:image/png;base64,AAAA)" },
  ])(
    "is refused when a picture of an output stands elsewhere or has no words: %j",
    async (data) => {
      const paths = writeNotebooks({ "92-picture": [code("1", { outputs: [shown(data)] })] });
      await expect(site({}, { paths })).rejects.toThrow(
        /a picture (?:cannot be read|has no alt text)/,
      );
    },
  );

  it("is refused when a picture is none", async () => {
    const data = { "image/png": '"><script>harm()</script>', "text/plain": "words" };
    const paths = writeNotebooks({ "92-picture": [code("1", { outputs: [shown(data)] })] });
    await expect(site({}, { paths })).rejects.toThrow("a picture cannot be read");
  });

  it.each(["\\frac{1}", "\\href{https://example.org}{x}", "\\includegraphics{x.png}"])(
    "is refused when a formula is none: %s",
    async (tex) => {
      const paths = writeNotebooks({ "92-formula": [markdown(`$${tex}$`)] });
      await expect(site({}, { paths })).rejects.toThrow(
        `92-formula.ipynb, cell 1 ($${tex}$): the formula ${tex} cannot be set`,
      );
    },
  );

  it.each(["data:image/svg+xml,%3Csvg/%3E", "data:image/png;utf8,x", "data:text/html;base64,AAAA"])(
    "is refused when a picture's address is %s, which would vanish",
    async (address) => {
      const paths = writeNotebooks({ "92-picture": [markdown(`![words](${address})`)] });
      await expect(site({}, { paths })).rejects.toThrow("that is no picture in base64");
    },
  );

  it("is refused when a chart is of a type that no page shows", async () => {
    const data = { "application/vnd.vegalite.v6+json": bars, "text/plain": "a chart" };
    const paths = writeNotebooks({ "92-chart": [code("1", { outputs: [shown(data)] })] });
    await expect(site({}, { paths })).rejects.toThrow("a page cannot show a chart of the type");
  });

  it.skipIf(process.platform === "win32")(
    "is refused when a file or a picture beside it is a link that leads away",
    async () => {
      const elsewhere = join(temporary(), "secret.png");
      writeFileSync(elsewhere, "secret");
      for (const text of ["[words](secret.png)", "![words](secret.png)"]) {
        const paths = writeNotebooks({ "92-away": [markdown(text)] });
        symlinkSync(elsewhere, join(dirname(paths[0] as string), "secret.png"));
        await expect(site({}, { paths })).rejects.toThrow("there is no such");
      }
    },
  );
});

/** A copy of a page that lacks its content security policy. @returns its name */
function withoutPolicy(folder: string, name: string): string {
  const text = readFileSync(join(folder, name), "utf8");
  const bare = text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  expect(bare).not.toBe(text);
  writeFileSync(join(folder, "bare.html"), bare);
  return "bare.html";
}

/** Sets every field of the charts to both of its ends. */
async function moveEverything(): Promise<void> {
  for (const end of ["max", "min"] as const)
    for (const field of document.querySelectorAll<HTMLInputElement>("[data-signal]")) {
      if (field.type === "range") field.value = field[end];
      if (field.type === "checkbox") field.checked = end === "max";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
}

/** Moves the pointer over the marks of every chart, so that their cursors and tips appear. */
async function hoverCharts(page: Page): Promise<void> {
  for (const chart of await page.locator(".chart .live svg").all()) {
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height - 40, { steps: 3 });
  }
}

/** Presses and touches all but the buttons that run cells, which would draw the charts anew: hostile-cells.test.ts runs what is hostile. */
function touchEverything(): void {
  Object.assign(window, { harm: () => console.error("harm") });
  for (const element of document.querySelectorAll("main *:not(.run-bar *, .run-all *)"))
    for (const event of ["click", "mouseover", "load", "error", "focus"])
      if (event !== "click" || !element.matches("a[href^='https:']"))
        element.dispatchEvent(new MouseEvent(event, { bubbles: event !== "click" }));
}

/** Everything in a page that could act and is not the page's own. */
function traces(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes)
      if (
        /^on/i.test(name) ||
        (/^(?:href|src|xlink:href)$/.test(name) && /^javascript:/i.test(value))
      )
        found.push(`${element.tagName} ${name}=${value}`);
    if (
      /^(?:IFRAME|OBJECT|EMBED|FORM|BASE|STYLE)$/.test(element.tagName) &&
      element.closest("main")
    )
      found.push(element.tagName);
  }
  for (const script of document.querySelectorAll("main script"))
    if (script.getAttribute("type") !== "application/json") found.push("a script");
  if (document.querySelectorAll("#main").length !== 1) found.push("a second main");
  if (document.querySelector("main ~ footer, .frame ~ footer") === null) found.push("a cut page");
  if (document.documentElement.scrollWidth > 2 * innerWidth)
    found.push("a page wider than two windows");
  if ("harmed" in {}) found.push("a change of all objects");
  if (getComputedStyle(document.querySelector("main") as Element).display === "none")
    found.push("a hidden page");
  return found;
}
