/** The rules for lessons. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { lint } from "../../tools/notebooks/lint.js";
import { type Cell, hasTag } from "../../tools/notebooks/notebook.js";
import { code, markdown, notebook, stdout } from "./build.js";

const folder = mkdtempSync(join(tmpdir(), "lint-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "README.md"), "# Data");
writeFileSync(join(folder, "curve.svg"), "<svg/>");
writeFileSync(
  join(folder, "04-loss.ipynb"),
  JSON.stringify(notebook(markdown("# 04 · Loss\n## Where does the *bowl* come from?"))),
);

/** A lesson that keeps every rule. */
const lesson = (): Cell[] => [
  markdown(
    "# 03 · The sigmoid\n\n*Why not a straight line?* About 30 minutes. Builds on lesson 2.",
  ),
  markdown("## What you will be able to do\n\n- squash\n- read\n- judge"),
  code('import { sigmoid } from "one-neuron";\nsigmoid(1)', { outputs: [stdout("0.7310585")] }),
  markdown(
    "σ(1) is 0.731: see [the data](README.md), [the bowl](04-loss.ipynb#Where-does-the-bowl-come-from?) and [below](#Summary).",
  ),
  markdown("![A curve from 0 to 1](curve.svg)\n\n## Summary\n\n- one\n- two"),
  markdown("## Exercises"),
  code('check("3.1", 1)'),
  code('check("3.2", 1)'),
  code("check('3.3', 1)"),
  markdown("How wrong is 70 percent?"),
];

const findings = (cells: Cell[], file = "03-the-sigmoid.ipynb") =>
  lint({ notebook: notebook(...cells), path: join(folder, file) });

/** The lesson with one text replaced by another wherever it stands. */
const withChange = (from: string | RegExp, to: string) =>
  findings(lesson().map((cell) => ({ ...cell, source: String(cell.source).replace(from, to) })));
const withCell = (cell: Cell) => findings([...lesson().slice(0, 3), cell, ...lesson().slice(3)]);

test("a lesson that keeps every rule has no findings", () => {
  expect(findings(lesson())).toEqual([]);
});

describe("size", () => {
  const lines = (count: number) => code(Array.from({ length: count }, () => "f();\n").join("\n"));

  test("a code cell has at most 12 lines that are not blank", () => {
    expect(withCell(lines(12))).toEqual([]);
    expect(withCell(lines(13))).toEqual([
      "cell 4 (f();) has 13 lines of code, more than 12: split it.",
    ]);
  });

  test("a text has at most 180 words", () => {
    expect(withCell(markdown("word ".repeat(180)))).toEqual([]);
    expect(withCell(markdown("word ".repeat(181)))[0]).toContain("has 181 words, more than 180");
  });
});

describe("the opening", () => {
  test.each([
    [
      "a title with the lesson's number",
      "# 03 · The",
      "# 3. The",
      'begin the first cell with "# 03 · Title"',
    ],
    ["the time it takes", "30 minutes", "a while", 'add a line such as "About 30 minutes"'],
    ["what it builds on", "Builds on", "After", 'add "Builds on …"'],
    ["goals", "What you will be able to do", "Goals", 'add "## What you will be able to do"'],
    ["at least three goals", "\n- judge", "", "lists 2 goals"],
    ["at most four goals", "- judge", "- a\n- b\n- c", "lists 5 goals"],
  ])("has %s", (_, from, to, words) => {
    expect(withChange(from, to)).toEqual([expect.stringContaining(words)]);
  });

  test("announces its goals with a heading, where the export finds them too", () => {
    expect(withChange("## What you will be able to do", "By the end you can:")).toEqual([
      expect.stringContaining("The opening has no goals"),
    ]);
  });

  test("counts goals that run over two lines once, and none of a list inside a goal", () => {
    expect(withChange("- squash", "- squash\n  any number\n  - a large one")).toEqual([]);
  });

  test("has its title in the first line, and no time that only stands in code", () => {
    expect(withChange("# 03", "Hello.\n\n# 03")).toEqual([
      expect.stringContaining("The lesson has no title"),
    ]);
    expect(withChange("About 30 minutes.", "`30 minutes`")).toEqual([
      expect.stringContaining("The opening says no time"),
    ]);
  });
});

describe("the ending", () => {
  test.each([
    ["a summary", "## Summary", "## In short", 'add "## Summary"'],
    ["a summary of at most five lines", "- two", "2\n3\n4\n5\n6", "The summary has 6 lines"],
    ["exercises", "## Exercises", "## Try", 'add "## Exercises"'],
    ["the next question", "percent?", "percent.", "end with the question"],
    ["at least three exercises", "check('3.3', 1)", "1", "checks 2 exercises"],
    [
      "at most five exercises",
      "check('3.3', 1)",
      '["3.3"].map(() => [check("3.4"), check("3.5"), check("3.6"), check("3.7")])',
      "checks 6 exercises",
    ],
    [
      "no exercise of another lesson",
      "sigmoid(1)",
      'check("4.1", sigmoid(1))',
      "exercise 4.1, which belongs to another lesson",
    ],
  ])("has %s", (_, from, to, words) => {
    // A link to the summary breaks with its heading; that is another rule.
    const found = withChange(from, to).filter((finding) => !finding.includes("links to"));
    expect(found).toEqual([expect.stringContaining(words)]);
  });

  test("lesson 00 needs no exercises that are checked, another notebook none of all this", () => {
    const start = lesson().filter(({ source }) => !String(source).includes("check("));
    const titled = start.map((cell) => ({
      ...cell,
      source: String(cell.source).replace("# 03", "# 00"),
    }));
    expect(findings(titled, "00-start-here.ipynb")).toEqual([]);
    expect(findings([markdown("a note")], "scratch.ipynb")).toEqual([]);
  });
});

describe("code", () => {
  test("imports the library or Node, nothing else", () => {
    for (const source of [
      'import * as fs from "node:fs";',
      'const { x } = await import("one-neuron");',
    ])
      expect(withCell(code(source, { tags: ["machine"] }))).toEqual([]);
    for (const source of [
      'import { x } from "../src/index";',
      'import "vega";',
      "require('lodash')",
    ])
      expect(withCell(code(source))).toEqual([expect.stringContaining("imports")]);
  });

  test.each(["Math.random()", "Date.now()", "new Date()", "performance.now()"])(
    "calls %s only to measure time",
    (source) => {
      expect(withCell(code(source))).toEqual([expect.stringContaining("something else each time")]);
      const timed = code(source, { tags: ["timing"] });
      expect(hasTag(timed, "timing")).toBe(true);
      expect(withCell(timed)).toEqual([]);
    },
  );

  test.each([
    ["process", "process.versions.node"],
    ["node:os", 'import { cpus } from "node:os";'],
  ])("uses %s of Node only in a cell that is tagged machine", (name, source) => {
    expect(withCell(code(source))).toEqual([
      expect.stringContaining(`uses ${name}, which only Node has`),
    ]);
    expect(withCell(code(source, { tags: ["machine"] }))).toEqual([]);
  });
});

describe("links", () => {
  test.each([
    ["[a](nowhere.md)", "there is no such file"],
    ["[a]\n\n[a]: nowhere.md", "there is no such file"],
    ['<a href="nowhere.md">a</a>', "there is no such file"],
    ["![a](nowhere.svg)", "there is no such picture"],
    ["![a](README.md)", "there is no such picture"],
    ["![a](https://example.org/a.png)", "there is no such picture"],
    ["![a](attachment:a.png)", "the cell has no such picture attached"],
    ["[a](/README.md)", "there is no such file"],
    [`[a](${pathToFileURL(join(folder, "README.md")).pathname})`, "there is no such file"],
    ["[a](http://example.org)", "only https"],
    ["<http://example.org>", "only https"],
    ["http://example.org", "only https"],
    ["[a](mailto:a@example.org)", "only https"],
    ["[a](#Nowhere)", "this notebook has no such heading"],
    ["[a](04-loss.ipynb#where-does-the-bowl-come-from)", "04-loss.ipynb has no such heading"],
  ])("%s is refused", (text, words) => {
    expect(withCell(markdown(text))).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    "[a](https://example.org/b_(c))",
    "[*a* [b]](https://example.org)",
    "https://example.org",
    "[a](04-loss.ipynb)",
    "[a](./04-loss.ipynb#04-·-Loss)",
    "[a](README.md#any)",
    "`[a](nowhere.md)`",
    "```\n[a](nowhere.md)\n```",
  ])("%s is fine", (text) => {
    expect(withCell(markdown(text))).toEqual([]);
  });
});

test("pictures have alt text", () => {
  expect(withCell(markdown("![](curve.svg)"))).toEqual([
    "cell 4 (![](curve.svg)) has a picture without alt text (curve.svg): say what one takes from it.",
  ]);
  expect(withCell(markdown('<img src="curve.svg">'))[0]).toContain("without alt text");
  expect(withCell(markdown('<img src="curve.svg" alt="a curve">'))).toEqual([]);
});

test("numbers in the text come from the run", () => {
  expect(withChange("0.731", "0.732")).toEqual([
    expect.stringContaining("says 0.732, which no output shows"),
  ]);
});

describe("a text that is read as a page too", () => {
  test.each([
    ["Press Shift and Enter.", "says Shift"],
    ["Press ■.", "says ■"],
    ["- *Run → Run All Cells* runs all.", "says *Run →"],
    ["Try it in JupyterLab.\n\nThen press Esc.", "says Esc"],
    ['`hint("3.1")` in a cell of your own helps.', "says a cell of your own"],
    ['In JupyterLab, `solution("3.1")` tells.', "offers solution()"],
  ])("%s is refused", (text, words) => {
    expect(withCell(markdown(text))).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    "In JupyterLab, Shift and Enter together run it.",
    "Good to know in JupyterLab:\n\n- ■ stops it.\n- *Kernel → Restart Kernel…* forgets.",
    "In the notebook, use a cell of your own.",
    "Replace `todo` with your answer and run the cell.",
    "Turn the line and shift it.",
  ])("%s is fine", (text) => {
    expect(withCell(markdown(text))).toEqual([]);
  });
});
