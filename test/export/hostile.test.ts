/** Notebooks that try to act are made harmless or refused, and so are pictures and charts without words. */

import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { folder } from "../../tools/export/forms/folder.js";
import { singleFile } from "../../tools/export/forms/single-file.js";
import { skipped } from "../browser/skipped.js";
import { chart, code, markdown, shown } from "../notebooks/build.js";
import { bars, png, writeNotebooks } from "./fixtures.js";
import { attempts, badLinks, hostileName, refused } from "./hostile.js";
import { fileAddress, site, startCharts, visit } from "./site.js";
import { temporary } from "./temp.js";

const heading = markdown(
  "# 92 · Hostile </SCRIPT><meta http-equiv=refresh content=0;url=https://harm.example/><script src=evil.js></SCRIPT>\n\n**Does it harm?**",
);

describe.skipIf(skipped)("a notebook that tries to act", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  }, 30_000);
  afterAll(() => browser?.close());

  it.each([folder, singleFile])(
    `does no harm in any of ${Object.keys(attempts).length + 1} ways ($name)`,
    async (form) => {
      const paths = writeNotebooks({ [hostileName]: [heading, ...Object.values(attempts)] });
      const out = await site({ form }, { paths });
      const home = fileAddress(out);
      const name = readdirSync(out).find((file) => file.startsWith("92")) ?? "";
      const { page, errors, outside } = await visit(browser, home, name);
      await startCharts(page);
      await page.evaluate(touchEverything);
      expect([...errors, ...outside]).toEqual([]);
      expect(page.url()).toContain(home);
      expect(await page.evaluate(traces)).toEqual([]);
      await page.context().close();
    },
    60_000,
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

const withChart = (spec: object) => code("await show(chart);", { outputs: [chart(spec)] });

function touchEverything(): void {
  Object.assign(window, { harm: () => console.error("harm") });
  for (const element of document.querySelectorAll("main *"))
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
  if (getComputedStyle(document.querySelector("main") as Element).display === "none")
    found.push("a hidden page");
  return found;
}
