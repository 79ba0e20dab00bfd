/** Notebooks with everything that a lesson may hold and lesson 03 does not. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../tools/notebooks/notebook.js";
import { chart, code, markdown, notebook, shown, stderr, stdout } from "../notebooks/build.js";
import { temporary } from "./temp.js";

/** A red dot. */
export const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

export const bars = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  description: "Three bars, the last one the highest.",
  title: { text: { expr: "'The highest bar is ' + top" } },
  params: [
    { name: "top", value: 3.2, bind: { input: "range", min: 1, max: 9, step: 1, name: "top " } },
    { name: "kind", value: "bar", bind: { input: "select", options: ["bar", "dot"] } },
    { name: "loud", value: false, bind: { input: "checkbox" } },
  ],
  data: { values: [{ a: 1 }, { a: 2 }, { a: 3 }] },
  transform: [{ calculate: "datum.a == 3 ? top : datum.a", as: "b" }],
  mark: "bar",
  encoding: {
    x: { field: "a", type: "ordinal" },
    y: { field: "b", type: "quantitative", scale: { domain: [0, 9] } },
  },
};

/** Two panels side by side: too wide for a phone. */
export const panels = {
  ...bars,
  description: "The same bars twice.",
  title: { text: "Twice the same" },
  mark: undefined,
  encoding: undefined,
  hconcat: [
    { width: 250, mark: "bar", encoding: bars.encoding },
    { width: 250, mark: "bar", encoding: bars.encoding },
  ],
};

export const lessonA: Cell[] = [
  markdown(
    "# 90 · First\n\n**What is shown here?**\n\n*About 20 minutes.*\n\n## What you will be able to do\n\n- follow [a link](91-second.ipynb#Where-to,-then?)\n- count to $3$",
  ),
  markdown(
    "## The same words\n\nSee [the second lesson](91-second.ipynb), [this part](#The-same-words), [a source](https://example.org/paper) and [the data](data.csv).\n\n![A red dot](dot.png) ![An attached dot](attachment:dot.png)\n\n```ts\nconst fenced = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<details><summary>More</summary>folded <b>words</b></details>",
  ),
  markdown(
    "## The same words\n\n$$\\mathbb{R} \\sum_{i=1}^{m} \\left(\\frac{a}{b}\\right) \\mathcal{L} \\mathbf{x}$$",
  ),
  code("throw new Error('meant')", {
    tags: ["raises-exception"],
    outputs: [stderr("Error: meant\u001b[31m red\u001b[0m"), stdout("before")],
  }),
  code("table", {
    outputs: [
      shown({
        "text/html":
          '<table><caption>Counts</caption><thead><tr><th scope="col" onclick="x()">a</th></tr></thead><tbody><tr><td style="text-align:left;position:fixed">1</td></tr></tbody></table>',
        "text/plain": "a\n1",
      }),
      shown({ "text/html": `<img alt="A picture in HTML" src="data:image/png;base64,${png}">` }),
      shown({ "image/png": png, "text/plain": "A picture with words" }),
      shown({ "text/markdown": "so **strong**" }),
      { output_type: "error", ename: "TypeError", evalue: "x is not a function", traceback: [] },
    ],
  }),
  code("await show(bars);", { outputs: [chart(bars), chart(panels)] }),
];

/** Two points that say what they are. */
export const points = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  description: "Two points, the right one higher.",
  title: { text: "The right one is higher" },
  data: {
    values: [
      { a: 2, b: 5 },
      { a: 1, b: 3 },
    ],
  },
  mark: { type: "point", filled: true, size: 200 },
  encoding: {
    x: { field: "a", type: "quantitative" },
    y: { field: "b", type: "quantitative" },
    tooltip: [{ field: "a" }, { field: "b" }],
  },
};

/** Its text is long, so that what is folded lies below the window, as in a lesson. */
const lessonC: Cell[] = [
  markdown(
    `# 92 · Third\n\n**How warm is 31 °F?**\n\n${"Cold.\n\n".repeat(30)}**Guess first:** which one is higher?`,
  ),
  code("await show(points);", { outputs: [stdout("the right one"), chart(points)] }),
  markdown(`$$${Array(60).fill("x").join(" + ")}$$`),
];

export const lessonB: Cell[] = [
  markdown(
    "# 91 · Second\n\n**And then?**\n\n## Where to, then?\n\nBack to [the first](90-first.ipynb#The-same-words).",
  ),
  code("const nothing = undefined;"),
];

/** Writes notebooks, and the files that they link to, into a new folder. @returns their paths */
export function writeNotebooks(notebooks: Readonly<Record<string, readonly Cell[]>>): string[] {
  const folder = temporary();
  writeFileSync(join(folder, "data.csv"), "a\n1\n");
  writeFileSync(join(folder, "dot.png"), Buffer.from(png, "base64"));
  return Object.entries(notebooks).map(([name, cells]) => {
    const path = join(folder, `${name}.ipynb`);
    writeFileSync(path, JSON.stringify(notebook(...cells)));
    return path;
  });
}

export function writeFixtures(): string[] {
  const [opening, middle, ...others] = lessonA as [Cell, Cell, ...Cell[]];
  const attachments = { "dot.png": { "image/png": png } };
  return writeNotebooks({
    "90-first": [opening, { ...middle, attachments }, ...others],
    "91-second": lessonB,
    "92-third": lessonC,
  });
}
