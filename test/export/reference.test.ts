import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { keepIn, usualCache } from "../../tools/export/build/cache.js";
import { makeReference, reference } from "../../tools/export/reference/reference.js";
import { inProject } from "../../tools/setup/paths.js";
import { skipped } from "../browser/skipped.js";

/** Place in the site → content. */
let site: ReadonlyMap<string, string>;
let pages: (readonly [place: string, html: string])[];

beforeAll(async () => {
  site = (await reference(keepIn(usualCache))) as ReadonlyMap<string, string>;
  pages = [...site].filter(([place]) => place.endsWith(".html"));
}, 120_000);

/** The names that a file of src/ exports, those of `export * from` included. */
function exportsOf(file: string): string[] {
  const text = readFileSync(inProject("src", file), "utf8");
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].map(([, list]) => list ?? "");
  const names = lists
    .flatMap((list) => list.split(","))
    .map((name) => name.replace(/\btype\b/, ""));
  const all = [...text.matchAll(/^export \* from "\.\/(.+)\.js"/gm)];
  return [
    ...names.map((name) => name.trim()).filter((name) => name !== ""),
    ...all.flatMap(([, other]) => exportsOf(`${other}.ts`)),
  ];
}

/** The text of a page as a reader sees it. */
const textOf = (place: string) =>
  (site.get(place) ?? "")
    .replace(/<wbr>|<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");

describe("the reference", () => {
  it("has a page for everything that src/index.ts exports", () => {
    const names = exportsOf("index.ts");
    expect(names).toContain("sigmoid");
    expect(names).toContain("check");
    const named = pages.map(([place]) => place.replace(/^.*\/|\.html$/g, ""));
    expect(names.filter((name) => name !== "tf" && !named.includes(name))).toEqual([]);
  });

  it("links each of them on its first page, where tf leads to TensorFlow.js", () => {
    const first = site.get("api/index.html") ?? "";
    const missing = exportsOf("index.ts").filter((name) => !first.includes(`/${name}.html"`));
    expect(missing).toEqual(["tf"]);
    expect(first).toContain('href="https://js.tensorflow.org/api/latest/"');
  });

  it.each([
    ["The neuron", "functions/sigmoid.html"],
    ["Data", "functions/loadORings.html"],
    ["Charts", "functions/sigmoidChart.html"],
    ["Exercises", "functions/check.html"],
    ["Notebook", "functions/display.html"],
  ])("has a part %s with %s", (part, place) => {
    const sections = (site.get("api/index.html") ?? "").split('data-key="section-');
    const [section = ""] = sections.filter((text) => text.startsWith(`${part}"`));
    expect(section).toContain(`href="${place}"`);
  });

  it("shows the formula in its own lines, what may be given, what may go wrong, and the examples", () => {
    expect(site.get("api/functions/sigmoid.html")).toContain(
      "<pre><code>σ(z) = 1 / (1 + e^−z)\n</code></pre>",
    );
    const text = textOf("api/functions/sigmoid.html");
    expect(text).toContain("logit (log-odds), or a tensor of them");
    expect(text).toContain("InputError if z is not a number");
    expect(text).toContain("sigmoid(0) // 0.5");
    expect(text).toContain("sigmoid(2) // 0.8807970779778823");
  });

  it("has no link, picture, style or script that leads nowhere", () => {
    const targets = pages.flatMap(([place, html]) =>
      [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, to = ""]) => ({ place, to })),
    );
    expect(targets.length).toBeGreaterThan(1000);
    const broken = targets.filter(({ place, to }) => {
      if (to.startsWith("https://")) return false;
      const { pathname, hash } = new URL(to, `file:///${place}`);
      const target = pathname.slice(1);
      if (target === "index.html") return false; // the course's first page
      const html = site.get(target);
      const id = decodeURIComponent(hash.slice(1));
      return html === undefined || (id !== "" && !html.includes(`id="${id}"`));
    });
    expect(broken).toEqual([]);
  });

  it("loads nothing from elsewhere, and forbids itself to", () => {
    for (const [place, html] of pages) {
      expect(html, place).toMatch(/Content-Security-Policy" content="default-src 'none'; [^"]+"/);
      expect(html, place).not.toMatch(
        /<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//,
      );
    }
    for (const [place, text] of site)
      if (place.endsWith(".css")) expect(text, place).not.toMatch(/@import|url\((?!["']?data:)/);
  });

  it("is the same, byte for byte, when it is made again", async () => {
    const again = new Map(await makeReference());
    expect([...again.keys()]).toEqual([...site.keys()]);
    expect([...again].filter(([place, text]) => text !== site.get(place))).toEqual([]);
  }, 120_000);
});

describe("a library with gaps", () => {
  /** A project whose library is one file. */
  function project(source: string): string {
    const folder = mkdtempSync(join(tmpdir(), "one neuron "));
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "package.json"), '{ "name": "gaps" }');
    writeFileSync(join(folder, "tsconfig.build.json"), '{ "include": ["src"] }');
    writeFileSync(join(folder, "src", "index.ts"), source);
    return folder;
  }

  it("is taken when everything has a comment", async () => {
    const places = (await makeReference(project("/** One. */\nexport const one = 1;"))).map(
      ([place]) => place,
    );
    expect(places).toContain("api/variables/one.html");
  }, 60_000);

  it.each([
    [
      "a function without a comment",
      "export function bare() {}",
      /bare .*not have any documentation/,
    ],
    ["a type without a comment", "export type Bare = 1;", /Bare .*not have any documentation/],
    [
      "a link that leads nowhere",
      "/** See {@link nobody}. */\nexport const one = 1;",
      /Failed to resolve link to "nobody"/,
    ],
  ])(
    "is refused with the name of %s",
    async (_what, source, words) => {
      await expect(makeReference(project(source))).rejects.toThrow(words);
    },
    60_000,
  );
});

describe.skipIf(skipped)("the reference in the browser, opened by double click", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "one neuron "));
    for (const [place, text] of site) {
      mkdirSync(dirname(join(folder, place)), { recursive: true });
      writeFileSync(join(folder, place), text);
    }
  }, 60_000);

  afterAll(() => browser?.close());

  it("lists the parts beside every page, finds sigmoid, and asks no other host", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, "api", "functions", "cost.html")).href);
    await page.locator("#tsd-nav-container").getByText("Exercises").waitFor();
    await page.locator("#tsd-search-trigger").click();
    await page.locator("#tsd-search-input").fill("sigmoid");
    await page.locator("#tsd-search-results a").first().click();
    await page.waitForURL(/functions\/sigmoid\.html/);
    expect(asked.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    await page.close();
  });

  it.each(["light", "dark"] as const)("has colours for %s, and fits 390 pixels", async (scheme) => {
    const page = await browser.newPage({
      viewport: { width: 390, height: 800 },
      colorScheme: scheme,
    });
    await page.goto(pathToFileURL(join(folder, "api", "functions", "optimize.html")).href);
    const { paper, width } = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      width: document.documentElement.scrollWidth,
    }));
    expect(paper).toBe(scheme === "light" ? "rgb(253, 253, 251)" : "rgb(25, 27, 30)");
    expect(width).toBe(390);
    await page.close();
  });
});
