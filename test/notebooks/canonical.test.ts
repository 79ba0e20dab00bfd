/** The canonical form of a notebook. */

import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, toFile } from "../../tools/notebooks/canonical.js";
import type { Cell, Output } from "../../tools/notebooks/notebook.js";
import { inProject, root, venvPython } from "../../tools/setup/paths.js";
import { chart, code, markdown, notebook, shown, stderr, stdout } from "./build.js";

const outputsOf = (...outputs: Output[]) =>
  canonical(notebook(code("1", { outputs }))).cells[0]?.outputs ?? [];
const idsOf = (...cells: Cell[]) => canonical(notebook(...cells)).cells.map(({ id }) => id);

describe("the file", () => {
  test("is JSON with sorted keys, indented by one, with a newline at the end", () => {
    expect(toFile(notebook(markdown("a\nb")))).toMatch(
      /^\{\n "cells": \[\n {2}\{\n {3}"cell_type": "markdown",\n {3}"id": "[0-9a-f]{8}",\n {3}"metadata": \{\},\n {3}"source": \[\n {4}"a\\n",\n {4}"b"\n {3}\]\n {2}\}\n \],\n "metadata": .*\n "nbformat": 4,\n "nbformat_minor": 5\n\}\n$/s,
    );
  });

  test("is valid for nbformat, which would write the same bytes", () => {
    const file = toFile(
      notebook(
        markdown("# Ä\n\nσ"),
        code("f()\n", {
          tags: ["timing"],
          outputs: [stdout("1\n2"), chart({ b: [1.5, {}], a: [] })],
        }),
        code("", { count: null }),
      ),
    );
    const program =
      "import sys, nbformat; sys.stdin.reconfigure(encoding='utf8'); sys.stdout.reconfigure(encoding='utf8', newline='');" +
      "n = nbformat.read(sys.stdin, 4); nbformat.validate(n); nbformat.write(n, sys.stdout)";
    const written = execFileSync(venvPython, ["-c", program], { input: file, encoding: "utf8" });
    expect(written).toBe(file);
  });

  test("has the same bytes when it is made canonical twice, whatever the notebook", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("a\nb\n", `${root}/x`, `${homedir()}/y`, "x\r\n", "    at f (node:vm:1:2)\n"),
    );
    const output = fc.oneof(
      fc.record({
        output_type: fc.constant("stream"),
        name: fc.constantFrom("stdout", "stderr"),
        text: fc.oneof(text, fc.array(text)),
      }),
      fc.record({
        output_type: fc.constant("display_data"),
        metadata: fc.object(),
        data: fc.dictionary(
          fc.constantFrom("text/plain", "image/png", "text/html", "image/svg+xml"),
          text,
        ),
      }),
      fc.jsonValue().map((spec) => chart({ spec })),
    );
    const cell = fc.record({
      cell_type: fc.constantFrom("code" as const, "markdown" as const, "raw" as const),
      id: fc.oneof(fc.string(), fc.constantFrom("a", "b")),
      metadata: fc.record({ tags: fc.array(fc.string()), trusted: fc.boolean() }),
      source: fc.oneof(text, fc.array(text)),
      outputs: fc.array(output),
      execution_count: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const once = toFile(notebook(...(cells as Cell[])));
        expect(toFile(JSON.parse(once))).toBe(once);
      }),
    );
  });
});

describe("ids", () => {
  test("that are valid stay", () => {
    expect(idsOf({ ...markdown("a"), id: "why" })).toEqual(["why"]);
  });

  test("that are missing or invalid come from the source", () => {
    const [first, second] = idsOf(markdown("a"), { ...markdown("b"), id: "not valid!" });
    expect(first).toMatch(/^[0-9a-f]{8}$/);
    expect(second).toMatch(/^[0-9a-f]{8}$/);
    expect(idsOf(markdown("b"))).toEqual([second]);
  });

  test("are unique: the first cell keeps a shared id, equal sources are numbered", () => {
    const ids = idsOf({ ...markdown("a"), id: "x" }, { ...markdown("a"), id: "x" }, markdown("a"));
    expect(ids[0]).toBe("x");
    expect(ids[2]).toBe(`${ids[1]}-2`);
  });
});

describe("metadata", () => {
  test("of a cell is its tags and whether its source is hidden", () => {
    const cell: Cell = {
      ...code("1"),
      metadata: {
        tags: ["timing"],
        jupyter: { source_hidden: true },
        execution: { "iopub.execute_input": "2026-01-01" },
        trusted: true,
      },
    };
    expect(canonical(notebook(cell)).cells[0]?.metadata).toEqual({
      tags: ["timing"],
      jupyter: { source_hidden: true },
    });
  });

  test("of the notebook is the kernel and its language, always the same", () => {
    const made = canonical({
      ...notebook(),
      metadata: { kernelspec: { name: "other" }, widgets: {} },
    });
    expect(Object.keys(made.metadata).sort()).toEqual(["kernelspec", "language_info"]);
    expect(made.metadata.kernelspec).toMatchObject({ name: "tslab" });
  });
});

describe("outputs", () => {
  test("neighbouring streams of one name are merged, others stay apart", () => {
    expect(outputsOf(stdout("a"), stdout("b\n"), stderr("c"), stdout("d"))).toMatchObject([
      { name: "stdout", text: ["ab\n"] },
      { name: "stderr", text: ["c"] },
      { name: "stdout", text: ["d"] },
    ]);
  });

  test("a chart loses the picture that JupyterLab adds, a picture alone stays", () => {
    const png = { "image/png": "iVBORw0KGgo=" };
    const [withChart, alone] = outputsOf(
      { ...chart({}), metadata: png, data: { ...chart({}).data, ...png } },
      shown(png),
    );
    expect(Object.keys(withChart?.data ?? {}).sort()).toEqual([
      "application/vnd.vegalite.v5+json",
      "text/plain",
    ]);
    expect(withChart?.metadata).toEqual({});
    expect(Object.keys(alone?.data ?? {})).toEqual(["image/png"]);
  });

  test("the project's folder is written one-neuron, as a path, a URL and inside a chart", () => {
    const file = inProject("data", "a.csv");
    const [stream, drawn] = outputsOf(
      stdout(`${file} ${pathToFileURL(file).href} (${root})`),
      chart({ data: { url: file } }),
    );
    expect(JSON.stringify([stream, drawn])).not.toContain(JSON.stringify(root).slice(1, -1));
    expect(String(stream?.text).replaceAll("\\", "/")).toBe(
      "one-neuron/data/a.csv one-neuron/data/a.csv (one-neuron)",
    );
  });

  test("the home folder is written ~, and a longer name is left alone", () => {
    const [stream] = outputsOf(stdout(`${homedir()} ${homedir()}less a${homedir()}`));
    expect(stream?.text).toEqual([`~ ${homedir()}less a${homedir()}`]);
  });

  test("an error keeps its message and loses the stack and the place in the library", () => {
    const [stream] = outputsOf(
      stderr(
        `${pathToFileURL(inProject("dist", "sigmoid.js")).href}:71\n        throw new InputError();\n        ^\n\n` +
          "InputError: Expected z to be a number, got string\n    at f (node:vm:317:38)\n    at /x/y.js:208:57\n",
      ),
    );
    expect(stream?.text).toEqual(["InputError: Expected z to be a number, got string\n"]);
  });
});
