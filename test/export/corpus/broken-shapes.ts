/** Notebooks that are not as nbformat says: name → the notebook, and words of the sentence that refuses it. */

import { chart, code, markdown, notebook, shown } from "../../notebooks/build.js";

export interface Broken {
  readonly notebook: unknown;
  readonly says: string | RegExp;
}

const title = markdown("# 92 · Broken");
const chartType = "application/vnd.vegalite.v5+json";

/** A notebook with this as its second cell. */
const cell = (broken: unknown, says: string | RegExp): Broken => ({
  notebook: { ...notebook(title), cells: [title, broken] },
  says,
});

/** With a code cell, some of whose properties are others. */
const codeCell = (change: object, says: string | RegExp) =>
  cell({ ...code("const a = 1;"), ...change }, says);

/** With a code cell that has this output. */
const output = (broken: unknown, says: string | RegExp) => codeCell({ outputs: [broken] }, says);

/** With a code cell that shows this. */
const shows = (data: unknown, says: string | RegExp) =>
  output({ output_type: "display_data", metadata: {}, data }, says);

const without = (value: object, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

/** Lists in lists. */
const nested = (depth: number) => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
};

const noFormat = "is not a notebook of format 4";
const second = "92-broken.ipynb, cell 2 (const a = 1;): expected";

export const brokenShapes: Readonly<Record<string, Broken>> = {
  "null in place of the notebook": { notebook: null, says: noFormat },
  "a number in place of the notebook": { notebook: 3, says: noFormat },
  "a text in place of the notebook": { notebook: "a notebook", says: noFormat },
  "a list in place of the notebook": { notebook: [title], says: noFormat },
  "an empty object": { notebook: {}, says: noFormat },
  "a notebook of format 3": {
    notebook: { nbformat: 3, metadata: {}, worksheets: [{ cells: [] }] },
    says: noFormat,
  },
  "the format as a text": { notebook: { ...notebook(title), nbformat: "4" }, says: noFormat },
  "no format": { notebook: without(notebook(title), "nbformat"), says: noFormat },
  "no cells": { notebook: without(notebook(), "cells"), says: noFormat },
  "null for cells": { notebook: { ...notebook(), cells: null }, says: noFormat },
  "cells by name": { notebook: { ...notebook(), cells: { a: title } }, says: noFormat },
  "no metadata of the notebook": {
    notebook: without(notebook(title), "metadata"),
    says: "expected a notebook with metadata, which it lacks",
  },
  "null for the notebook's metadata": {
    notebook: { ...notebook(title), metadata: null },
    says: "92-broken.ipynb: expected metadata to be an object, {} if there is none, got null.",
  },
  "a list for the notebook's metadata": {
    notebook: { ...notebook(title), metadata: [] },
    says: "got a list",
  },
  "a notebook without any cell": { notebook: notebook(), says: "92-broken.ipynb has no title" },

  "null for a cell": cell(null, "92-broken.ipynb, cell 2: expected a cell (markdown, raw, code)"),
  "a number for a cell": cell(7, "cell 2: expected a cell (markdown, raw, code), got 7"),
  "a text for a cell": cell("# words", 'got "# words"'),
  "a list for a cell": cell([title], "got a list"),
  "an empty cell": cell({}, "cell 2: expected a cell (markdown, raw, code) with cell_type"),
  "a cell of an unknown kind": cell(
    { ...title, cell_type: "heading" },
    'of a known cell_type, got "heading"',
  ),
  "a cell whose kind is an object": cell({ ...title, cell_type: {} }, "got an object"),
  "a cell whose kind is that of all objects": cell(
    { ...title, cell_type: "constructor" },
    'got "constructor"',
  ),

  "no source": cell(without(title, "source"), "cell 2: expected a cell with source"),
  "null for a source": codeCell(
    { source: null },
    "cell 2: expected source to be text, or a list of lines, got null.",
  ),
  "an object for a source": codeCell({ source: { 0: "a" } }, "got an object"),
  "a number for a source": codeCell({ source: 5 }, "got 5"),
  "a source with null for a line": codeCell(
    { source: ["a", null] },
    "source → 1 to be a line of text",
  ),
  "a source of lists": codeCell({ source: [["a"]] }, "source → 0 to be a line of text, got a list"),
  "no metadata of a cell": cell(
    without(code("const a = 1;"), "metadata"),
    "a cell with metadata, which it lacks",
  ),
  "null for a cell's metadata": codeCell({ metadata: null }, `${second} metadata to be an object`),
  "a list for a cell's metadata": codeCell({ metadata: [] }, "got a list"),
  "a text for tags": codeCell(
    { metadata: { tags: "timing" } },
    `${second} metadata → tags to be a list of tags, got "timing".`,
  ),
  "null for a tag": codeCell({ metadata: { tags: [null] } }, "tags → 0 to be text, got null"),
  "null for what JupyterLab notes": codeCell(
    { metadata: { jupyter: null } },
    "metadata → jupyter to be what JupyterLab notes, got null",
  ),
  "a word for whether the code is folded": codeCell(
    { metadata: { jupyter: { source_hidden: "yes" } } },
    'source_hidden to be true or false, got "yes"',
  ),
  "null for attachments": cell(
    { ...title, attachments: null },
    "attachments to be pictures by their names, got null",
  ),
  "a text for an attachment": cell(
    { ...title, attachments: { "a.png": "AAAA" } },
    'attachments → a.png to be a picture by its type, got "AAAA"',
  ),
  "a number for an attached picture": cell(
    { ...title, attachments: { "a.png": { "image/png": 5 } } },
    "attachments → a.png → image/png to be text",
  ),

  "no outputs": cell(without(code("const a = 1;"), "outputs"), "with outputs, which it lacks"),
  "null for outputs": codeCell(
    { outputs: null },
    `${second} outputs to be a list of outputs, got null.`,
  ),
  "an object for outputs": codeCell({ outputs: {} }, "got an object"),
  "null for an output": output(null, `${second} outputs → 0 to be an output`),
  "a text for an output": output("42", 'got "42"'),
  "an output without a type": output({ data: {} }, "with output_type, which it lacks"),
  "an output of format 3": output(
    { output_type: "pyout", text: "42" },
    'known output_type, got "pyout"',
  ),
  "a stream whose text is a number": output(
    { output_type: "stream", name: "stdout", text: 42 },
    "outputs → 0 → text to be text, or a list of lines, got 42",
  ),
  "a stream with a number for a line": output(
    { output_type: "stream", name: "stdout", text: ["a", 42] },
    "outputs → 0 → text → 1 to be a line of text, got 42",
  ),
  "a stream without text": output(
    { output_type: "stream", name: "stdout" },
    "with text, which it lacks",
  ),
  "a stream without a name": output(
    { output_type: "stream", text: "a" },
    "with name, which it lacks",
  ),
  "a stream of an unknown name": output(
    { output_type: "stream", name: '"><b>', text: "a" },
    'name to be "stdout" or "stderr"',
  ),
  "an error whose name is an object": output(
    { output_type: "error", ename: {}, evalue: "a", traceback: [] },
    "ename to be text, got an object",
  ),
  "an error without a message": output(
    { output_type: "error", ename: "Error", traceback: [] },
    "with evalue, which it lacks",
  ),
  "an output that shows nothing": output(
    { output_type: "display_data", metadata: {} },
    "with data, which it lacks",
  ),
  "null for what is shown": shows(null, "outputs → 0 → data to be contents by their type"),
  "a list for what is shown": shows(["text/plain"], "got a list"),
  "an object for HTML": shows({ "text/html": {} }, "outputs → 0 → data → text/html to be text"),
  "a number for HTML": shows({ "text/html": 1e9 }, "got 1000000000"),
  "null for plain text": shows({ "text/plain": null }, "text/plain to be text"),
  "an object for a picture": shows({ "image/png": { a: 1 } }, "image/png to be text"),
  "a picture with a list in its lines": shows({ "image/png": [[]] }, "image/png → 0 to be a line"),
  "null for a chart": shows({ [chartType]: null }, "a Vega-Lite specification, which is an object"),
  "a text for a chart": shows({ [chartType]: "{}" }, "a Vega-Lite specification"),
  "a list for a chart": shows({ [chartType]: [] }, "a Vega-Lite specification"),
  "true for a chart": shows({ [chartType]: true }, "got true"),

  "half a character in a heading": cell(
    markdown("## a \ud83d b"),
    "92-broken.ipynb, cell 2 (## a � b): expected whole characters",
  ),
  "half a character in code": cell(code('"\ude00"'), 'cell 2 ("�"): expected whole characters'),
  "half a character in an output": cell(
    code("1", { outputs: [shown({ "text/plain": "\ud83d" })] }),
    "whole characters",
  ),
  "half a character deep in a chart": cell(
    code("1", { outputs: [chart({ data: { values: [{ a: ["\udfff"] }] } })] }),
    "whole characters",
  ),
  "half a character in a property's name": cell(
    code("1", { outputs: [chart({ data: { values: [{ "\ud800": 1 }] } })] }),
    "whole characters",
  ),
  "a chart that is nested 300 deep": cell(
    code("1", { outputs: [chart({ data: nested(300) as object })] }),
    "nested more than 200 deep",
  ),
};
