/** Each lesson's page hands out its notebook, in every form, from a disk and from a server. */

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../tools/browser/chromium.js";
import { scorm } from "../../tools/export/forms/scorm.js";
import { singleFile } from "../../tools/export/forms/single-file.js";
import { toFile } from "../../tools/notebooks/canonical.js";
import {
  joined,
  type Notebook,
  parseNotebook,
  readNotebook,
} from "../../tools/notebooks/notebook.js";
import { inProject, venvPython } from "../../tools/setup/paths.js";
import { skipped } from "../browser/skipped.js";
import { code, markdown, stdout } from "../notebooks/build.js";
import { writeNotebooks } from "./fixtures.js";
import { fileAddress, serve, site, visit } from "./site.js";

const lesson = "03-the-sigmoid";
const paths = [inProject("notebooks", `${lesson}.ipynb`)];

/** Letters and signs that an address would change or end at, and code that shows its answer. */
const odd = {
  "92-odd": [
    markdown("# 92 · Odd\n\n50 % of “σ” & <b>#1</b>?\t'quoted' \\ 😀 \u2028 &amp; %20 $x"),
    code('const text = "</script><!-- #?% \\n";', { outputs: [stdout("what was printed")] }),
  ],
};

const unpacked = (out: string) => {
  const folder = join(out, "unpacked");
  mkdirSync(folder);
  const zip = join(out, "one-neuron-scorm-1.2.zip");
  execFileSync(venvPython, ["-m", "zipfile", "-e", zip, folder]);
  return folder;
};

/** Saves what a link hands out. @returns the name and the text of the file */
async function saved(page: Page, link: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(link).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const sources = ({ cells }: Notebook) => cells.map(({ source }) => joined(source));

describe.skipIf(skipped)("a page in the browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 30_000);
  afterAll(() => browser?.close());

  it.each([
    ["folder", async () => site({}, { paths: [...paths, ...writeNotebooks(odd)] })],
    [
      "single file",
      async () => site({ form: singleFile }, { paths: [...paths, ...writeNotebooks(odd)] }),
    ],
    [
      "package",
      async () =>
        unpacked(await site({ form: scorm }, { paths: [...paths, ...writeNotebooks(odd)] })),
    ],
  ])(
    "hands out the notebook without its outputs, from a disk and from a server (%s)",
    async (_, make) => {
      const folder = await make();
      const server = await serve(folder, "/course/");
      for (const home of [fileAddress(folder), server.address])
        for (const [name, ...others] of [[lesson, ...paths], ["92-odd"]]) {
          const { page, errors, outside } = await visit(browser, home, `${name}.html`);
          await page.waitForLoadState("load");
          const { name: file, text } = await saved(page, "a[download$='.ipynb']");
          expect(file).toBe(`${name}.ipynb`);
          const notebook = parseNotebook(text, file);
          expect(text).toBe(toFile(notebook));
          expect(notebook.cells.flatMap(({ outputs = [] }) => outputs)).toEqual([]);
          const [committed] = others;
          expect(sources(notebook)).toEqual(
            committed
              ? sources(readNotebook(committed))
              : odd["92-odd"].map(({ source }) => source),
          );
          expect([...errors, ...outside]).toEqual([]);
          await page.context().close();
        }
      server.close();
    },
    60_000,
  );

  it("hands out the course from its first page and from a lesson", async () => {
    const home = fileAddress(await site({}, { paths }));
    for (const place of ["index.html", `${lesson}.html`]) {
      const { page } = await visit(browser, home, place);
      expect((await saved(page, "a[href$='.zip']")).name).toBe("one-neuron-course.zip");
      await page.context().close();
    }
  }, 30_000);

  it("opens the lesson on a course's JupyterLab beside itself, and tells it nothing", async () => {
    const hub = await browser.newContext();
    const lab = "https://hub.example.org/user-redirect/lab/tree";
    const asked: { url: string; referrer: string | undefined }[] = [];
    await hub.route(`${lab}/**`, (route) => {
      asked.push({ url: route.request().url(), referrer: route.request().headers().referer });
      return route.fulfill({ contentType: "text/html", body: "<title>Lab</title>" });
    });
    for (const form of [undefined, singleFile]) {
      const folder = await site({ lab, ...(form && { form }) }, { paths });
      const page = await hub.newPage();
      await page.goto(`${fileAddress(folder)}${lesson}.html`);
      const [opened] = await Promise.all([
        hub.waitForEvent("page"),
        page.locator(`a[href^="${lab}"]`).click(),
      ]);
      await opened.waitForLoadState();
      expect(await opened.evaluate(() => window.opener)).toBe(null);
      expect(page.url()).toMatch(/^file:/);
      expect((await saved(page, "a[download$='.ipynb']")).name).toBe(`${lesson}.ipynb`);
    }
    const url = `${lab}/notebooks/${lesson}.ipynb`;
    expect(asked).toEqual([
      { url, referrer: undefined },
      { url, referrer: undefined },
    ]);
    await hub.close();
  }, 30_000);
});

describe("without a browser", () => {
  it("a lesson without code hands out nothing: there is nothing to run", async () => {
    const folder = await site({}, { paths: writeNotebooks({ "92-words": [markdown("# Words")] }) });
    expect(readFileSync(join(folder, "92-words.html"), "utf8")).not.toContain("download");
  });

  it("the course as a project is no part of a site for students, whose pages promise none", async () => {
    const archive = () => Promise.reject(new Error("asked for"));
    const folder = await site({ solutions: "left out" }, { paths, archive });
    for (const page of ["index.html", `${lesson}.html`])
      expect(readFileSync(join(folder, page), "utf8")).not.toContain(".zip");
    await expect(site({}, { paths, archive })).rejects.toThrow("asked for");
  }, 30_000);
});
