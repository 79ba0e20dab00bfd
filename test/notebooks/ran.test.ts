/** Every cell ran, and failed only where it should. */

import { expect, test } from "vitest";
import { faultsOfRun } from "../../tools/notebooks/ran.js";
import { code, markdown, notebook, stderr, stdout } from "./build.js";

const failed = { output_type: "error", ename: "Error", evalue: "no", traceback: [] };

test("a notebook whose code all ran has no faults, empty cells and warnings included", () => {
  const run = notebook(
    markdown("text"),
    code("1", { outputs: [stdout("1")] }),
    code("", { count: null }),
    code("console.error()", { outputs: [stderr("a warning")] }),
  );
  expect(faultsOfRun(run)).toEqual([]);
});

test("a code cell without an execution count did not run", () => {
  expect(faultsOfRun(notebook(code("1"), code("const a = 1;", { count: null })))).toEqual([
    "cell 2 (const a = 1;) did not run: it has no execution count. Run: npm run notebooks",
  ]);
});

test("several cells that did not run are one fault", () => {
  const idle = ["a", "b", "c"].map((source) => code(source, { count: null }));
  expect(faultsOfRun(notebook(...idle))).toEqual([
    "cell 1 (a) did not run (nor did 2 after it): it has no execution count. Run: npm run notebooks",
  ]);
});

test("an error is a fault, unless the cell is tagged raises-exception", () => {
  expect(faultsOfRun(notebook(code("x", { outputs: [failed] })))).toEqual([
    "cell 1 (x) shows an error: mend it, or tag it raises-exception if it is meant to fail.",
  ]);
  expect(
    faultsOfRun(notebook(code("x", { outputs: [failed], tags: ["raises-exception"] }))),
  ).toEqual([]);
});

test("a cell tagged raises-exception must fail", () => {
  const tagged = (outputs = [stdout("fine")]) =>
    notebook(code("x", { outputs, tags: ["raises-exception"] }));
  expect(faultsOfRun(tagged())).toEqual([
    "cell 1 (x) is tagged raises-exception but shows no error: take the tag away, or make it fail.",
  ]);
  expect(faultsOfRun(tagged([stderr("1:7 - Type 'string' is not assignable")]))).toEqual([]);
});
