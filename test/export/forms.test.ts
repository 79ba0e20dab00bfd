/** The forms of the export: what each of them writes, and that it works in the browser. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escapeHtml } from "../../src/notebook/html.js";
import { lessons } from "../../src/study/lessons.js";
import { launch } from "../../tools/browser/chromium.js";
import { onRequest, usual } from "../../tools/export/forms/index.js";
import { singleFile } from "../../tools/export/forms/single-file.js";
import { inProject } from "../../tools/setup/paths.js";
import { skipped } from "../browser/skipped.js";
import { chart, code, markdown, shown, stdout } from "../notebooks/build.js";
import { writeFixtures, writeNotebooks } from "./fixtures.js";
import { fileAddress, site, startCharts, visit } from "./site.js";
import { temporary } from "./temp.js";

const lesson = "03-the-sigmoid.html";

/** The lesson, and the fixtures before it. */
const few = [...writeFixtures(), inProject("notebooks", "03-the-sigmoid.ipynb")];

/** The paths of all files in a folder, in order. */
const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const textOf = (folder: string) =>
  pathsIn(folder)
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");

const fingerprintOf = (path: string) =>
  createHash("sha256").update(readFileSync(path)).digest("hex");

const reasons = lessons.flatMap(({ exercises }) =>
  exercises.map(({ solution }) => solution.reason),
);

it("every form that needs no browser is the same for the same notebooks, byte by byte, when all is made from nothing once more", async () => {
  const forms = [usual, ...onRequest].filter(({ needsBrowser }) => !needsBrowser);
  const made = async () => {
    const cache = temporary();
    const found: string[][] = [];
    for (const form of forms) {
      const folder = await site({ form }, { paths: few, cache });
      for (const path of pathsIn(folder))
        found.push([form.name, relative(folder, path), fingerprintOf(path)]);
    }
    return found;
  };
  const before = await made();
  expect(new Set(before.map(([name]) => name)).size).toBe(forms.length);
  expect(await made()).toEqual(before);
}, 60_000);

describe("the folder", () => {
  it("holds no solution at all with --student, and open ones with --solutions", async () => {
    const student = textOf(await site({ solutions: "left out" }));
    const open = textOf(await site({ solutions: "open", lesson: "03" }));
    for (const reason of reasons) expect(student).not.toContain(escapeHtml(reason).slice(0, 40));
    expect(student).not.toContain("A worked answer");
    expect(student.replace(/<[^>]*>/g, "")).not.toMatch(/\bsolution\(["&]/);
    expect(student).not.toMatch(/\b[Pp]ress (?:Shift|Ctrl|Esc|■)/);
    expect(student).toContain('class="hint"');
    expect(open).toContain('<details class="solution" open>');
  }, 60_000);

  it("holds no solution with --student that was shown in an output; a file with one is refused", async () => {
    const [reason = ""] = reasons;
    const shownBefore = code('solution("3.1");', { outputs: [stdout(reason)] });
    const folder = await site(
      { solutions: "left out" },
      { paths: writeNotebooks({ "92-x": [markdown("# T"), shownBefore] }) },
    );
    expect(textOf(folder)).not.toContain(reason.slice(0, 20));
    const quoted = writeNotebooks({ "92-x": [markdown(`# T\n\n[all](answers.txt)`)] });
    writeFileSync(join(dirname(quoted[0] as string), "answers.txt"), reason);
    await expect(site({ solutions: "left out" }, { paths: quoted })).rejects.toThrow(
      "files/answers.txt would hold the worked answer to exercise",
    );
    await site({}, { paths: quoted });
  }, 30_000);

  it("takes two chief headings, headings named as parts of the page, and odd names of files", async () => {
    const cells = [
      markdown(
        '# One\n\n## main\n\n[a](#main) [b](100%25.csv) <a href="https://example.org/100%">c</a>',
      ),
      markdown("# Two\n\n[d](a%23b.csv)"),
      code("1", { outputs: [shown({ "text/markdown": "## One" })] }),
    ];
    const paths = writeNotebooks({
      "92-x": cells,
      "93-y": [markdown("# Y\n\n[e](92-x.ipynb#Two)")],
    });
    for (const name of ["100%.csv", "a#b.csv"])
      writeFileSync(join(dirname(paths[0] as string), name), "");
    const folder = await site({}, { paths });
    const page = readFileSync(join(folder, "92-x.html"), "utf8");
    expect(page.match(/id="(?:main|main-2|One)"/g)).toEqual([
      'id="main"',
      'id="One"',
      'id="main-2"',
    ]);
    for (const href of [
      "#main-2",
      "files/100%25.csv",
      "https://example.org/100%",
      "files/a%23b.csv",
    ])
      expect(page).toContain(`href="${href}"`);
    expect(readdirSync(join(folder, "files")).sort()).toEqual(["100%.csv", "a#b.csv"]);
    await site({ lesson: "93" }, { paths });
  }, 30_000);

  it("refuses a notebook whose page would lie where the map is", async () => {
    const paths = writeNotebooks({ index: [markdown("# I")] });
    await expect(site({}, { paths })).rejects.toThrow(
      "index.ipynb and the map of the course would both",
    );
  });

  it("takes files along that a lesson links to, and only those", async () => {
    const folder = await site({}, { paths: writeFixtures() });
    expect(readdirSync(join(folder, "files"))).toEqual(["data.csv"]);
  });

  it("makes words of links to lessons that were not asked for", async () => {
    const folder = await site({ lesson: "90" }, { paths: writeFixtures() });
    const text = readFileSync(join(folder, "90-first.html"), "utf8");
    expect(text).toContain("the second lesson (lesson 91)");
    expect(text).not.toContain("91-second.html");
  });
});

describe.skipIf(skipped)("in the browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 30_000);
  afterAll(() => browser?.close());

  it("a single file needs no other one: alone in its folder, charts, search and formulas work", async () => {
    const folder = await site({ form: singleFile, lesson: "03" });
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual([lesson]);
    const { page, errors, outside } = await visit(browser, fileAddress(folder), lesson);
    await startCharts(page);
    await page.locator("#search").fill("saturated");
    await page.locator("#found a").first().waitFor();
    expect([...errors, ...outside]).toEqual([]);
    await page.context().close();
    renameSync(join(folder, lesson), join(folder, "renamed (1).html"));
    const renamed = await visit(browser, fileAddress(folder), "renamed%20(1).html");
    await renamed.page.locator("#search").fill("saturated");
    await renamed.page.locator("#found a").first().click();
    expect(renamed.page.url()).toMatch(/renamed%20\(1\)\.html#./);
    await renamed.page.context().close();
  }, 60_000);

  it("a map brings along the parts of Vega that other charts do without", async () => {
    const paths = writeNotebooks({
      "92-map": [markdown("# T"), code("await show(map);", { outputs: [chart(map)] })],
    });
    const { page, errors } = await visit(
      browser,
      fileAddress(await site({}, { paths })),
      "92-map.html",
    );
    await startCharts(page);
    expect(await page.locator(".live .mark-shape path").getAttribute("d")).toContain("L");
    expect(errors).toEqual([]);
    await page.context().close();
  }, 30_000);
});

/** A field of four corners. */
const map = {
  description: "A field.",
  data: {
    values: [
      {
        type: "Feature",
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [0, 0],
              [0, 1],
              [1, 1],
              [1, 0],
              [0, 0],
            ],
          ],
        },
      },
    ],
  },
  projection: { type: "mercator" },
  mark: { type: "geoshape", tooltip: true },
};
