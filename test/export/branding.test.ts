/** A course's own title, logo and language on everything that is made of it. */

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../tools/browser/axe.js";
import { launch } from "../../tools/browser/chromium.js";
import { scorm } from "../../tools/export/forms/scorm.js";
import { readBranding } from "../../tools/export/read/branding.js";
import { languages } from "../../tools/export/words/index.js";
import { inProject, venvPython } from "../../tools/setup/paths.js";
import { skipped } from "../browser/skipped.js";
import { png, writeFixtures } from "./fixtures.js";
import { fileAddress, resize, site, startCharts, unfold, visit } from "./site.js";
import { temporary } from "./temp.js";

const folder = temporary();

/** Writes a file. @returns its path */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const square = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>globalThis.ran = true</script><rect width="20" height="20" onload="globalThis.ran = true"/></svg>`;

/** It would end the element in which it stands, wherever it stood unescaped. */
const title = `Learning </script></title><b>"101" & 'more'`;

describe("readBranding", () => {
  it("calls the course One Neuron, in English, if nothing else is wished", async () => {
    const { title, logo, words } = await readBranding();
    expect([title, logo, words.language]).toEqual(["One Neuron", undefined, "en"]);
  });

  it.each([
    ["", "The title is empty."],
    ["  ", "The title is empty."],
    ["x".repeat(101), "The title has 101 characters."],
    ["a\nb", "The title holds a character that cannot be shown."],
    ["a\ud800b", "The title holds a character that cannot be shown."],
  ])("refuses the title %j in a sentence", async (title, words) => {
    await expect(readBranding({ title })).rejects.toThrow(words);
  });

  it("refuses a language for which there are no words, and names those that there are", async () => {
    await expect(readBranding({ language: "fr" })).rejects.toThrow(
      `The pages have no words in the language "fr".\nChoose from: en, de.`,
    );
    expect((await readBranding({ language: " DE " })).words.language).toBe("de");
  });

  it("takes a logo for what it is, whatever its file is called", async () => {
    const dot = Buffer.from(png, "base64");
    const made = async (path: string) => (await readBranding({ logo: path })).logo;
    expect(await made(file("dot.svg", dot))).toBe(`data:image/png;base64,${png}`);
    expect(await made(file("a", square))).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(await made(file("b", await sharp(dot).jpeg().toBuffer()))).toMatch(/^data:image\/jpeg;/);
    expect(await made(file("c", await sharp(dot).webp().toBuffer()))).toMatch(/^data:image\/webp;/);
  });

  it.each<[what: string, path: () => string, words: string]>([
    ["no file", () => join(folder, "none.png"), "There is no logo "],
    ["a folder", () => folder, "is no file."],
    ["an empty file", () => file("empty.png", ""), "is no picture that pages can show."],
    ["a page", () => file("page.svg", "<html><p>"), "is no picture that pages can show."],
    [
      "half a picture",
      () => file("half.png", Buffer.from(png, "base64").subarray(0, 45)),
      "is no picture that pages can show.",
    ],
    ["a large file", () => file("large.svg", square.padEnd(100_001)), "has 101 kB."],
  ])("refuses %s for a logo, in a sentence", async (_, path, words) => {
    const refusal = readBranding({ logo: path() });
    await expect(refusal).rejects.toThrow(words);
    await expect(refusal).rejects.toThrow("Name a PNG, JPEG, WebP or SVG file of at most 100 kB");
  });
});

describe("the words of the frame", () => {
  const [english, ...others] = languages;

  /** Every word with its name; a word with a number or a name in it is said with one. */
  const entries = (words: object): [string, string][] =>
    Object.entries(words).flatMap(([name, word]) => {
      if (typeof word === "object") return entries(word);
      return [[name, typeof word === "function" ? word("7") : word]];
    });

  it.each(others)("are all there in $language, and are not the English ones", (words) => {
    const said = new Map(entries(words));
    const same = entries(english).filter(([name, word]) => said.get(name) === word);
    expect([...said.values()].filter((word) => word.trim() === "")).toEqual([]);
    expect(same).toEqual([["code", "Code"]]);
  });

  it.each(others)("have room in $language for all that the English ones have", (words) => {
    const said = new Map(entries(words));
    for (const [name, word] of entries(english))
      for (const place of ["{}", "7"])
        expect([name, said.get(name)?.includes(place)]).toEqual([name, word.includes(place)]);
  });
});

it("a package has the course's title in its manifest, and its usual name", async () => {
  const out = await site({ form: scorm, title }, { paths: writeFixtures() });
  const unpacked = join(out, "unpacked");
  mkdirSync(unpacked);
  const zip = join(out, "one-neuron-scorm-1.2.zip");
  execFileSync(venvPython, ["-m", "zipfile", "-e", zip, unpacked]);
  expect(readFileSync(join(unpacked, "imsmanifest.xml"), "utf8")).toContain(
    "<title>Learning &lt;/script&gt;&lt;/title&gt;&lt;b&gt;",
  );
}, 60_000);

describe.skipIf(skipped)("in the browser, a course with a name of its own, in German", () => {
  let browser: Browser;
  let home: string;
  beforeAll(async () => {
    const paths = [...writeFixtures(), inProject("notebooks", "03-the-sigmoid.ipynb")];
    const logo = file("logo.svg", square);
    const wishes = { title, logo, language: "de" };
    const [started, out] = await Promise.all([launch(), site(wishes, { paths })]);
    browser = started;
    home = fileAddress(out);
  }, 60_000);
  afterAll(() => browser?.close());

  it("shows title and logo on every page, as words and as a picture that runs nothing", async () => {
    for (const place of ["index.html", "90-first.html"]) {
      const { page, errors, outside } = await visit(browser, home, place);
      expect(await page.title()).toBe(place === "index.html" ? title : `90 First · ${title}`);
      expect(await page.locator(".home").innerText()).toBe(title);
      expect(await page.getByRole("link", { name: title, exact: true }).count()).toBe(1);
      const width = await page.locator(".logo").evaluate((img: HTMLImageElement) => img.width);
      expect(width).toBeGreaterThan(10);
      const hidden = await page
        .locator(".home")
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(hidden).toBe(0);
      expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
      expect([...errors, ...outside]).toEqual([]);
      await page.context().close();
    }
  }, 30_000);

  it("names the course as the chief heading of the first page", async () => {
    const { page } = await visit(browser, home, "index.html");
    expect(await page.locator("h1").innerText()).toBe(title);
    await page.context().close();
  }, 30_000);

  it("says everything around the text in the language, and says which one it is", async () => {
    const { page } = await visit(browser, home, "03-the-sigmoid.html");
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    await unfold(page);
    await startCharts(page);
    await page.locator("#search").fill("zzzzqq");
    await expect
      .poll(() => page.locator("#found").innerText())
      .toBe("Nichts gefunden zu „zzzzqq“.");
    const words = await page.evaluate(spoken);
    for (const one of [
      "Kopieren",
      "Ein Hinweis zu 3.1",
      "Inhalt",
      "Hell",
      "Zeigen, was herauskommt",
    ])
      expect(words).toContain(one);
    const [english] = languages;
    const { inScripts, ...frame } = english;
    const left = [...Object.values(frame), ...Object.values(inScripts)].filter(
      (word) => typeof word === "string" && word !== "Code" && words.includes(word),
    );
    expect(left).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("has no accessibility violations, in light and dark, and fits a phone", async () => {
    const { page } = await visit(browser, home, "03-the-sigmoid.html");
    expect(await violations(page)).toEqual([]);
    await resize(page, { width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  }, 60_000);
});

/** Every piece of text outside the lesson's own prose, and every name that is only spoken. */
function spoken(): string[] {
  const attributes = ["aria-label", "aria-description", "placeholder"];
  return [...document.body.querySelectorAll("*")].flatMap((element) => [
    ...attributes.map((name) => element.getAttribute(name) ?? ""),
    ...Array.from(element.childNodes, (node) =>
      node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "").trim() : "",
    ),
  ]);
}
