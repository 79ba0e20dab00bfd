/** A fresh run is compared with what is committed. */

import { describe, expect, test } from "vitest";
import { compareNotebooks } from "../../tools/notebooks/compare.js";
import type { Output } from "../../tools/notebooks/notebook.js";
import { chart, code, markdown, notebook, shown, stderr, stdout } from "./build.js";

/** What is said when a cell printed one thing when it was committed and another now. */
const compare = (expected: Output[], got: Output[]) =>
  compareNotebooks(
    notebook(code("show()", { outputs: expected })),
    notebook(code("show()", { outputs: got })),
  );
const differ = (a: Output, b: Output) => compare([a], [b]).length > 0;
const svg = (text: string) => shown({ "image/svg+xml": text, "text/plain": "" });

describe("text", () => {
  test("agrees with itself", () => {
    expect(compare([stdout("J = 0.4416\n")], [stdout("J = 0.4416\n")])).toEqual([]);
  });

  test("with another word differs, and both surroundings are shown", () => {
    expect(compare([stdout("one\ntwo\n")], [stdout("one\ntoo\n")])).toEqual([
      {
        cell: "cell 1 (show())",
        what: "output 1, stdout",
        expected: "one\ntwo\n",
        got: "one\ntoo\n",
      },
    ]);
  });

  test("numbers agree to a millionth, however many digits are printed", () => {
    expect(differ(stdout("J = 0.30000000000000004"), stdout("J = 0.3"))).toBe(false);
    expect(differ(stdout("J = 1.0000005"), stdout("J = 1"))).toBe(false);
    expect(differ(stdout("J = 1.00001"), stdout("J = 1"))).toBe(true);
    expect(differ(stdout("1.5e-17"), stdout("1.5000001e-17"))).toBe(false);
    expect(differ(stdout("1.5e-17"), stdout("1.6e-17"))).toBe(true);
  });

  test("a changed sign differs, with either minus", () => {
    expect(differ(stdout("dw = -1"), stdout("dw = 1"))).toBe(true);
    expect(differ(stdout("dw = −1"), stdout("dw = −2"))).toBe(true);
    expect(differ(stdout("dw = −1.0000001"), stdout("dw = −1"))).toBe(false);
  });

  test("the width of a gap does not count, a line break does", () => {
    expect(differ(stdout("a   1"), stdout("a 1"))).toBe(false);
    expect(differ(stdout("a\n1"), stdout("a 1"))).toBe(true);
  });

  test("that goes on or stops early differs", () => {
    expect(differ(stdout("1 2"), stdout("1 2 3"))).toBe(true);
    expect(differ(stdout("1 2 3"), stdout("1 2"))).toBe(true);
  });
});

describe("outputs", () => {
  test("that are missing, added or of another kind are named", () => {
    expect(compare([stdout("1")], [])[0]).toMatchObject({ expected: "stdout", got: "none" });
    expect(compare([], [stdout("1")])[0]).toMatchObject({ expected: "none", got: "stdout" });
    expect(compare([stdout("1")], [stderr("1")])[0]).toMatchObject({ got: "stderr" });
  });

  test("a bundle that lost one of its forms differs", () => {
    const both = shown({ "text/plain": "1", "text/html": "<b>1</b>" });
    expect(compare([both], [shown({ "text/plain": "1" })])[0]).toMatchObject({
      what: "output 1, its MIME types",
      expected: "text/html, text/plain",
      got: "text/plain",
    });
  });

  test("chart specs are compared through and through, numbers to a millionth", () => {
    const spec = (y: number) => chart({ layer: [{ data: { values: [{ y }] } }] });
    expect(differ(spec(1), spec(1 + 1e-9))).toBe(false);
    expect(compare([spec(1)], [spec(2)])[0]).toMatchObject({
      what: "output 1, application/vnd.vegalite.v5+json › layer › 0 › data › values › 0 › y",
      expected: "1",
      got: "2",
    });
    expect(differ(chart({ mark: "bar" }), chart({ mark: "bar", width: 1 }))).toBe(true);
    expect(differ(chart({ mark: "bar" }), chart({ mark: "line" }))).toBe(true);
    expect(differ(chart({ x: [] }), chart({ x: {} }))).toBe(true);
    expect(differ(chart({ x: null }), chart({ x: 0 }))).toBe(true);
  });

  test("drawings agree to a hundredth of a pixel", () => {
    expect(differ(svg("<path d='M0,1.001'/>"), svg("<path d='M0,1.005'/>"))).toBe(false);
    expect(differ(svg("<path d='M0,1.001'/>"), svg("<path d='M0,1.05'/>"))).toBe(true);
    expect(differ(svg("<path d='M0,1'/>"), svg("<rect d='M0,1'/>"))).toBe(true);
  });

  test("of cells tagged timing may be anything", () => {
    const timed = (text: string) =>
      notebook(code("time()", { tags: ["timing"], outputs: [stdout(text)] }));
    expect(compareNotebooks(timed("12 ms"), timed("17 ms"))).toEqual([]);
  });
});

describe("cells", () => {
  test("whose source changed are named by number and first line", () => {
    const before = notebook(markdown("# Title"), code("const z = 1;\nz"));
    const after = notebook(markdown("# Title"), code("const z = 2;\nz"));
    expect(compareNotebooks(before, after)).toMatchObject([
      { cell: "cell 2 (const z = 1;)", what: "the source" },
    ]);
  });

  test("that ran in another order differ", () => {
    expect(
      compareNotebooks(notebook(code("1", { count: 4 })), notebook(code("1", { count: 1 }))),
    ).toMatchObject([{ what: "the execution count", expected: "4", got: "1" }]);
  });

  test("that are missing are named", () => {
    expect(
      compareNotebooks(notebook(markdown("a"), code("b")), notebook(markdown("a"))),
    ).toMatchObject([{ cell: "cell 2 (b)", got: "none" }]);
  });
});
