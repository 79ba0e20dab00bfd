/** Cells and notebooks that have the right shape and cannot be shown: name → the cells, and words of the sentence that refuses them. */

import type { Cell, Output } from "../../../tools/notebooks/notebook.js";
import { code, markdown, shown, stdout } from "../../notebooks/build.js";
import { bars } from "../fixtures.js";

export interface Refused {
  readonly cells: readonly Cell[];
  readonly says: string | RegExp;
}

const title = markdown("# 92 · Broken");

const text = (source: string, says: string): Refused => ({
  cells: [title, markdown(source)],
  says,
});

const shows = (output: Output, says: string): Refused => ({
  cells: [title, code("a", { outputs: [output] })],
  says,
});

const formula = (tex: string, says = "cannot be set") => text(`$${tex}$`, says);

export const refusedCells: Readonly<Record<string, Refused>> = {
  "no title": { cells: [markdown("words")], says: "92-broken.ipynb has no title" },
  "a title without words": { cells: [markdown("#\n\nwords")], says: "has no title" },
  "a title of the second level": { cells: [markdown("## 92 · Broken")], says: "has no title" },
  "a title in code alone": { cells: [code("# Title")], says: "has no title" },

  "a formula a million pixels wide": formula("\\rule{1000000px}{1em}", "em fit a page"),
  "a formula a million pixels high": formula("\\rule{1em}{1000000px}", "em fit a page"),
  "a space as wide as a street": formula("a \\hspace{1e6em} b"),
  "a kern that leaves the page": formula("a \\kern-5000em b", "em fit a page"),
  "a formula that is raised to the moon": formula("\\raisebox{9999em}{a}", "em fit a page"),
  "a length of more digits than a number has": formula(`\\kern${"9".repeat(400)}em`),
  "a formula that names itself": formula("\\def\\a{\\a\\a}\\a"),
  "a formula that grows": formula(`\\def\\a{xx}${doublings(20)}\\u`),
  "ten thousand brackets in a formula": formula("{".repeat(1e4)),
  "ten thousand fractions, one in the other": formula("\\frac{1}{".repeat(1e4) + "}".repeat(1e4)),
  "an address in a formula": formula("\\url{https://harm.example}"),
  "a class in a formula": formula("\\htmlClass{harm}{x}"),
  "a style in a formula": formula("\\htmlStyle{background:url(//harm.example)}{x}"),
  "a picture in a formula": formula("\\includegraphics{https://harm.example/a.png}"),
  "an unknown command": formula("\\harm"),

  "a page of 20 MB": {
    cells: [title, code("long()", { outputs: [stdout("x".repeat(20e6))] })],
    says: "cell 2 (long()): with it the page has 20 MB, 20 of them from this cell; a page may have 16.",
  },
  "a page of 20 MB in small pieces": {
    cells: [title, ...Array(20).fill(code("1", { outputs: [stdout("x".repeat(1e6))] }))],
    says: "a page may have 16",
  },

  "a link with a line break in its kind": text('<a href="java\nscript:harm()">x</a>', "links to"),
  "a link to a program of another kind": text("[x](vbscript:harm())", "links to"),
  "a link to a blob": text("[x](blob:https://harm.example/1)", "links to"),
  "a link to the source of a page": text("[x](view-source:https://harm.example)", "links to"),
  "a link to a folder": text("[x](.)", "there is no such file"),
  "a link to a share of Windows": text("[x](\\\\harm.example\\share)", "links to"),
  "a link with a zero in its name": text("[x](data%00.csv)", "there is no such file"),
  "a picture from another host": text("![x](https://harm.example/a.png)", "shows https://harm"),
  "a picture without a protocol": text("![x](//harm.example/a.png)", "shows //harm"),
  "a picture of a file that is none": text("![x](data.csv)", "there is no such picture"),
  "a picture that is HTML": text("![x](data:text/html;base64,AAAA)", "no picture in base64"),
  "a picture with a handler and no address": text("<img alt=x onerror=harm()>", "shows"),
  "a picture that nobody attached": text("![x](attachment:a.png)", "no such picture attached"),
  "a picture attached under a name of all objects": text(
    "![x](attachment:constructor)",
    "no such picture attached",
  ),

  "a chart of Vega": shows(shown({ "application/vnd.vega.v5+json": {} }), "a page cannot show"),
  "a chart of an old Vega-Lite": shows(
    shown({ "application/vnd.vegalite.v4+json": bars }),
    "a page cannot show",
  ),
  "a picture that is not in base64": shows(
    shown({ "image/png": "<svg onload=harm()>", "text/plain": "words" }),
    "a picture cannot be read",
  ),
  "a picture without words in HTML": shows(
    shown({ "text/html": '<img src="data:image/png;base64,AAAA">' }),
    "has no alt text",
  ),
};

/** Commands of which each stands for twice the one before it; the last is \u. */
function doublings(n: number): string {
  const name = (i: number) => `\\${String.fromCharCode(97 + i)}`;
  return Array.from({ length: n }, (_, i) => `\\def${name(i + 1)}{${name(i)}${name(i)}}`).join("");
}
