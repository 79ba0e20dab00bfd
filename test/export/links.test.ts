/** The rules for lessons and the export judge each link and each picture alike: what one refuses, so does the other. */

import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { buildLessons } from "../../tools/export/build/build-lessons.js";
import { keepIn } from "../../tools/export/build/cache.js";
import { folder } from "../../tools/export/forms/folder.js";
import { readCourse } from "../../tools/export/read/course.js";
import { languages } from "../../tools/export/words/index.js";
import { lint } from "../../tools/notebooks/lint.js";
import { readNotebook } from "../../tools/notebooks/notebook.js";
import { markdown, notebook } from "../notebooks/build.js";
import { writeNotebooks } from "./fixtures.js";
import { cache } from "./site.js";

const other = [markdown("# Other\n\n## Was heißt σ?\n\n## a `b` & *c*\n\n## main")];
const own =
  "# Here\n\n## What is $z$?\n\n## Twice\n\n## Twice\n\nSetext\n======\n\n```sh\n# code\n```";

/** Writes a course whose first notebook holds a text, and beside it all files that the tables name. @returns its paths */
function courseWith(text: string): string[] {
  const paths = writeNotebooks({
    "92-links": [markdown(own), markdown(text)],
    "93-other": other,
  });
  const beside = (name: string) => join(dirname(paths[0] ?? ""), name);
  for (const name of ["100%.csv", "a#b.csv", "a b.csv", ".hidden", "README.md", "A.PDF", ...acting])
    writeFileSync(beside(name), "");
  writeFileSync(beside("large.csv"), "");
  truncateSync(beside("large.csv"), 50_000_001); // a hole, which takes no room on the disk
  mkdirSync(beside("folder"));
  return paths;
}

/** Files that a browser would run, or might take for a page, when it opens them at the course's address. */
const acting = [
  "a.html",
  "a.HTM",
  "a.xhtml",
  "a.svg",
  "a.xml",
  "a.js",
  "a.mjs",
  "a.swf",
  "no-ending",
];

const conditions = { ...folder, solutions: "folded", words: languages[0] } as const;

/** What both have against a text; undefined where they have nothing. */
const verdicts = (text: string) => verdictsOf(courseWith(text));

/** What both have against the first notebook of a course. */
async function verdictsOf(paths: readonly string[]) {
  const [path = ""] = paths;
  const reason = (sentence = "") => /(?:links to|shows) .*?: (.*)/.exec(sentence)?.[1];
  const findings = lint({ notebook: readNotebook(path), path }).filter((one) => reason(one));
  const course = readCourse(paths, folder);
  const refusal = await buildLessons(course, course, conditions, keepIn(cache), () => {}).then(
    () => "",
    (error: Error) => error.message,
  );
  return { lint: reason(findings[0]), export: reason(refusal) };
}

const file = "there is no such file in the project";
const heading = "no such heading";
const outside = "only https and files of the project can be linked";
const picture = "there is no such picture in the project";
const inside = "that is no picture in base64";

describe("lint and export refuse", () => {
  it.each([
    ["[a](nowhere.csv)", file],
    ["[a](a#b.csv)", file],
    ["[a](folder)", file],
    ["[a](.hidden)", file],
    ["[a](.)", file],
    ["[a](../README.md)", file],
    ["[a](../../../../../etc/passwd)", file],
    ["[a](/etc/passwd)", file],
    [`[a](${pathToFileURL(import.meta.filename).pathname})`, file],
    ["[a](README.md?x=1)", file],
    ["[a]\n\n[a]: nowhere.csv", file],
    ['text <a href="nowhere.csv">a</a>', file],
    ['<div>\n<a href="nowhere.csv">a</a>\n</div>', file],
    ["[![a](dot.png)](nowhere.csv)", file],
    ...acting.map((name) => [`[a](${name})`, "could act on the reader's page"]),
    ["[a](large.csv)", "it is larger than 50 MB"],
    ["[a](//harm.example/)", outside],
    ["[a](http://example.org)", outside],
    ["http://example.org", outside],
    ["<http://example.org>", outside],
    ["[a](mailto:a@example.org)", outside],
    ["[a](file:///etc/passwd)", outside],
    ["[a](&#106;avascript:harm())", outside],
    ["[a](#Nowhere)", heading],
    ["[a](#code)", heading],
    ["[a](#twice)", heading],
    ["[a](#Twice-2)", heading],
    ["[a](93-other.ipynb#Was-heisst-σ?)", heading],
    ["[a](93-other.ipynb#main-2)", heading],
    ["![a](nowhere.png)", picture],
    ["![a](README.md)", picture],
    ["![a](https://example.org/a.png)", picture],
    ['<img alt="a" src="nowhere.png">', picture],
    ["![a](attachment:a.png)", "the cell has no such picture attached"],
    ["![a](data:text/html;base64,AAAA)", inside],
  ])("%s", async (text, words) => {
    const found = await verdicts(text);
    expect(found.lint).toContain(words);
    expect(found.export).toBe(found.lint);
  });
});

describe("lint and export take", () => {
  it.each([
    "[a](100%.csv)",
    "[a](100%25.csv)",
    "[a](a%23b.csv)",
    "[a](a%20b.csv) [b](<a b.csv>)",
    "[a](README.md) [b](./README.md#any)",
    "[a](A.PDF)",
    "[a](https://example.org/b_(c)) [b](HTTPS://example.org)",
    "https://example.org/100%",
    "[a](93-other.ipynb) [b](93-other.ipynb#)",
    "[a](93-other.ipynb#Was-heißt-σ?) [b](93-other.ipynb#Was-hei%C3%9Ft-%CF%83?)",
    "[a](93-other.ipynb#a-b-&-c)",
    "[a](93-other.ipynb#main)",
    "[a](#) [b](#Here) [c](#What-is-$z$?) [d](#Twice) [e](#Setext)",
    "`[a](nowhere.csv)`",
    "```\n[a](nowhere.csv)\n```",
    "<!-- [a](nowhere.csv) -->",
    "[a]: nowhere.csv",
    "![a](dot.png)",
  ])("%s", async (text) => {
    expect(await verdicts(text)).toEqual({ lint: undefined, export: undefined });
  });
});

describe.skipIf(process.platform === "win32")(
  "lint and export refuse, for they hold no end or no file",
  () => {
    it.each(["pipe.csv", "device.csv", "loop.csv", "loop.ipynb", "folder.ipynb", "folder.csv"])(
      "%s",
      async (name) => {
        const [path = ""] = courseWith("");
        const beside = (other: string) => join(dirname(path), other);
        if (name.startsWith("pipe")) execFileSync("mkfifo", [beside(name)]);
        else if (name.startsWith("device")) symlinkSync("/dev/zero", beside(name));
        else if (name.startsWith("loop")) symlinkSync(beside(name), beside(name));
        else mkdirSync(beside(name));
        writeFileSync(path, JSON.stringify(notebook(markdown(`[a](${name})`))));
        const found = await verdictsOf([path]);
        expect(found.lint).toContain(file);
        expect(found.export).toBe(found.lint);
      },
    );
  },
);
