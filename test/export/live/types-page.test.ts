/** The compiler beside the page of lesson 02: its part, its size, and what the page hears from it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../../tools/browser/chromium.js";
import type { TypeChecker } from "../../../tools/export/client/live/types/checker.js";
import type { Asset } from "../../../tools/export/page/asset.js";
import { checkerAssets } from "../../../tools/export/page/checker-asset.js";
import { readNotebook } from "../../../tools/notebooks/notebook.js";
import { inProject } from "../../../tools/setup/paths.js";
import { fileAddress, site, type Visit, visit } from "../site.js";
import { codeCellsOf, lessonNotebooks } from "./cells.js";

const lesson = "02-notation";
const sources = codeCellsOf(`${lesson}.ipynb`);
const failing = sources.findIndex((source) => source.includes("matMul(w, X).shape"));

/** A script that offers the checker of the page to a test. */
async function offered(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: inProject("tools", "export", "client"),
      contents: `import { typeChecker } from "./live/types/checker.ts"; window.checker = typeChecker();`,
    },
    bundle: true,
    write: false,
    format: "iife",
  });
  return outputFiles[0]?.text ?? "";
}

declare global {
  interface Window {
    checker: TypeChecker;
  }
}

describe("the compiler beside the page of lesson 02", () => {
  let folder: string;
  let browser: Browser;
  let reader: Visit;

  beforeAll(async () => {
    folder = await site({ lesson: "02" });
    browser = await launch();
    reader = await visit(browser, fileAddress(folder), `${lesson}.html`);
    await reader.page.evaluate(await offered());
  }, 180_000);
  afterAll(() => browser?.close());

  it("is as large as the page says, and less than a megabyte", async () => {
    const address = await reader.page.evaluate(
      () => document.querySelector<HTMLElement>("[data-checker]")?.dataset.checker ?? "",
    );
    const size = await reader.page.evaluate(() => window.checker.size);
    expect(size).toBe(gzipSync(readFileSync(join(folder, address))).length);
    expect(size).toBeLessThan(1_000_000);
  });

  it("is loaded when it is asked for, and says what is wrong with a cell", async () => {
    const { page, errors, outside } = reader;
    expect(await page.evaluate(() => document.querySelectorAll('[src*="checker"]').length)).toBe(0);
    const messages = await page.evaluate(
      async ([cells, index]) => {
        await window.checker.load();
        return window.checker.check(cells, index);
      },
      [sources, failing] as const,
    );
    expect(messages[0]).toMatch(/^2:23 - Argument of type 'Matrix<"n_x", "m">' is not assignable/);
    const mended = sources.with(failing, "console.log(matMul(transpose(w), X).shape);");
    const check = ([cells, index]: readonly [string[], number]) =>
      window.checker.check(cells, index);
    expect(await page.evaluate(check, [mended, failing] as const)).toEqual([]);
    expect(errors).toEqual([]);
    expect(outside.filter((address) => !address.startsWith("blob:"))).toEqual([]);
  }, 60_000);
});

describe("checkerAssets(lesson, keep, place)", () => {
  const keep = async <T>() => ({ value: "the compiler" as T, old: true });
  const beside = ({ name, address }: Asset) => ({ name, address });
  const of = (name: string) => ({ notebook: readNotebook(inProject("notebooks", name)) });

  it("has the compiler for a lesson that shows what it says", async () => {
    const assets = await checkerAssets(of("02-notation.ipynb"), keep, beside);
    expect(assets).toMatchObject([{ name: "checker", size: expect.any(Number) }]);
  });

  it("has nothing for the other lessons, and for a page that holds all its parts itself", async () => {
    const others = lessonNotebooks().filter((name) => !name.startsWith("02"));
    for (const name of others) expect(await checkerAssets(of(name), keep, beside)).toEqual([]);
    expect(await checkerAssets(of("02-notation.ipynb"), keep, (content) => content)).toEqual([]);
  });
});
