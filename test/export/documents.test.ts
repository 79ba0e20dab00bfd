/** Markdown that lessons link to becomes a page like theirs; where a form has no such page, the words say what is meant. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { addLesson, assetsBeside } from "../../tools/export/forms/beside.js";
import { folder } from "../../tools/export/forms/folder.js";
import type { Form } from "../../tools/export/forms/form.js";
import { singleFile } from "../../tools/export/forms/single-file.js";
import { assetsFor, sharedAssets } from "../../tools/export/page/assets.js";
import { markdown } from "../notebooks/build.js";
import { writeNotebooks } from "./fixtures.js";
import { site } from "./site.js";

/** A course of two lessons, with Markdown beside it. @returns the paths of the lessons */
function courseWith(documents: Readonly<Record<string, string>>, link = "[the data](about.md)") {
  const paths = writeNotebooks({
    "90-first": [markdown(`# 90 · First\n\n${link}`)],
    "91-second": [markdown("# 91 · Second\n\n## Where?\n\n[the data](about.md)")],
  });
  for (const [name, text] of Object.entries(documents))
    writeFileSync(join(dirname(paths[0] as string), name), text);
  return paths;
}

const read = (out: string, name: string) => readFileSync(join(out, name), "utf8");

const pagesIn = (out: string) => readdirSync(out).filter((name) => name.endsWith(".html"));

/** A form that has files beside its pages, which do not lead to each other. */
const framed: Form = {
  ...folder,
  crossLinks: false,
  scripts: ["scorm-1.2"],
  async assemble(built, keep, branding) {
    const { words } = branding;
    const files = new Map();
    const place = assetsBeside(files);
    for (const one of built) {
      const shared = await sharedAssets([one], framed, words, keep, place);
      addLesson(files, one, await assetsFor(one, shared, words, keep, place), branding);
    }
    return files;
  },
};

describe("a Markdown file that a lesson links to", () => {
  it("becomes a page with the frame of the others, whose formulas, tables and links work", async () => {
    const out = await site(
      {},
      {
        paths: courseWith({
          "about.md":
            "# The data\n\n$\\aleph$ [again](91-second.ipynb#Where?) [file](data.csv) [more](more.md) [down](#Below)\n\n| a |\n|---|\n| 1 |\n\n## Below",
          "more.md": "# More\n\n[back](about.md)",
        }),
      },
    );
    expect(pagesIn(out).sort()).toEqual([
      "90-first.html",
      "91-second.html",
      "about.html",
      "index.html",
      "more.html",
    ]);
    expect(read(out, "90-first.html")).toContain('<a href="about.html">the data</a>');
    const page = read(out, "about.html");
    expect(page).toContain("<title>The data · One Neuron</title>");
    expect(page).toContain('<a class="home" href="index.html">');
    for (const href of ["91-second.html#Where%3F", "files/data.csv", "more.html", "#Below"])
      expect(page).toContain(`href="${href}"`);
    expect(page).toContain("<td>1</td>");
    expect(page).toContain('type="search"');
    expect(page).toContain('class="katex"');
    expect(read(out, /assets\/formulas\.\w+\.css/.exec(page)?.[0] ?? "")).toContain("KaTeX_Main");
    expect(read(out, "more.html")).toContain('<a href="about.html">back</a>');
    expect(readdirSync(join(out, "files"))).toEqual(["data.csv"]);
  }, 30_000);

  it("is no lesson: the map does not list it, and a package hears nothing from it", async () => {
    const paths = courseWith({ "about.md": "# The data\n\n[first](90-first.ipynb)" });
    expect(read(await site({}, { paths }), "index.html")).toContain("2 lessons");
    expect(read(await site({}, { paths }), "index.html")).not.toContain("about.html");
    const out = await site({ form: framed }, { paths });
    expect(read(out, "90-first.html")).toMatch(/<script src="assets\/scorm/);
    expect(read(out, "about.html")).not.toMatch(/<script src="assets\/scorm/);
    expect(read(out, "about.html")).toContain("first (lesson 90)");
    expect(read(out, "about.html")).not.toContain('type="search"'); // it would search the lesson alone
  }, 30_000);

  it("is read anew when it has changed", async () => {
    const paths = courseWith({ "about.md": "# The data" });
    await site({}, { paths });
    writeFileSync(join(dirname(paths[0] as string), "about.md"), "# Other data");
    expect(read(await site({}, { paths }), "about.html")).toContain("Other data");
  }, 30_000);

  it.each([
    ["[a](nowhere.csv)", "about.md, cell 1 (# T) links to nowhere.csv: there is no such file"],
    [
      "[a](widget.html)",
      "about.md, cell 1 (# T) links to widget.html: a file of this kind could act",
    ],
    ["![](dot.png)", "about.md, cell 1 (# T): a picture has no alt text"],
    ["$\\frac{1}$", "about.md, cell 1 (# T): the formula \\frac{1} cannot be set"],
  ])("is refused with %s", async (text, words) => {
    const paths = courseWith({ "about.md": `# T\n\n${text}`, "widget.html": "" });
    await expect(site({}, { paths })).rejects.toThrow(words);
  });

  it("does no harm", async () => {
    const harm =
      '<script>harm()</script><img src="data:image/png;base64,AAAA" alt="x" onerror="harm()">';
    const out = await site({}, { paths: courseWith({ "about.md": `# T\n\n${harm}` }) });
    expect(read(out, "about.html")).not.toContain("harm()");
  });

  it.each([
    ["91-SECOND.md", "91-SECOND.md and 91-second.ipynb would both become 91-SECOND.html"],
    ["index.md", "index.md and the map of the course would both become index.html"],
  ])("is refused if its page would lie where another one lies: %s", async (name, words) => {
    const paths = courseWith({ [name]: "# T", "about.md": "" }, `[a](${name})`);
    await expect(site({}, { paths })).rejects.toThrow(words);
  });
});

it("a form that has neither files nor other pages beside it says what its links lead to", async () => {
  const link =
    "[the data](about.md), [lesson 91](91-second.ipynb#Where?), [**Second**](91-second.ipynb), [$x$ there](91-second.ipynb), <a href='91-second.ipynb'>this</a>, [here](#Below)\n\n## Below";
  const out = await site({ form: singleFile }, { paths: courseWith({ "about.md": "# T" }, link) });
  const page = read(out, "90-first.html");
  expect(page).toContain(
    "the data (about.md), lesson 91 “Second”, <strong>Second</strong> (lesson 91), ",
  );
  expect(page).toContain("there (lesson 91 “Second”), this (lesson 91 “Second”), ");
  expect(page).toContain('<a href="#Below">here</a>');
  expect(page).not.toMatch(/href="(?!#|data:)/);
}, 30_000);
