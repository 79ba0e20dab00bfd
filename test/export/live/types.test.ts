/** The compiler in the page says what the compiler in the notebook says. */

import { beforeAll, describe, expect, it } from "vitest";
import { typeCheck } from "../../../tools/export/checker/check.js";
import { declarationsFor } from "../../../tools/export/checker/declarations.js";
import { joined, readNotebook } from "../../../tools/notebooks/notebook.js";
import { inProject } from "../../../tools/setup/paths.js";
import { drive } from "../../kernel/talk.js";

const notation = readNotebook(inProject("notebooks", "02-notation.ipynb"));
const cells = notation.cells.filter(({ cell_type }) => cell_type === "code");
const sources = cells.map(({ source }) => joined(source));

/** What the compiler said about each cell when the notebook was run. */
const recorded = cells.map(({ outputs = [] }) => {
  const text = outputs
    .map(({ name, text = "" }) => (name === "stderr" ? joined(text) : ""))
    .join("");
  return /^\d+:\d+ - /.test(text) ? text.trimEnd().split("\n") : [];
});

/** Cells that a reader could write at the end of the lesson. */
const edited = {
  "a type that does not fit": 'const count: number = "three";',
  "a name that no cell has": "console.log(\n  nothing);",
  "a name that the library does not have": 'import { sigmoids } from "one-neuron";',
  "a module that is not there": 'import x from "no-such-module";',
  "a method that is not there": "Z.shap",
  "too few arguments": "matMul(X)",
  "two faults": "const one: string = 1;\nconst two: string = 2;",
  "what cannot be read": "const = 3;\nfoo(",
  "a variable of another cell": "let own = 1;\nown = b;\ntemperature[0] = 3;",
  "a constant of another cell": "b = 3;",
  "a name declared again": "const X = [1, 2];\nX.map((x) => x.length);",
  "await and types of its own":
    "type Pair = [number, number];\nconst pair: Pair = await Promise.resolve([1, 2]);\npair[2];",
  "named dimensions": 'const wide: Matrix<"n_x", "k"> = X;',
  "named dimensions that fit":
    'import type { Matrix } from "one-neuron";\nconst wide: Matrix<"n_x", "m"> = X;\nwide.shape;',
  "timers and printing": "setTimeout(() => console.log(performance.now()), 1);",
};

describe("typeCheck(read)", () => {
  let check: (cells: readonly string[], index: number) => string[];
  beforeAll(() => {
    const declarations = declarationsFor(sources);
    check = typeCheck((path) => declarations[path]);
  }, 60_000);

  it("says of each cell of lesson 02 what the notebook's compiler said, and of most cells nothing", () => {
    expect(recorded.filter((lines) => lines.length > 0)).toHaveLength(4);
    expect(sources.map((_, index) => check(sources, index))).toEqual(recorded);
  }, 60_000);

  it("says of cells that a reader writes what the real kernel says", async () => {
    const well = sources.filter((_, i) => recorded[i]?.length === 0 && i < sources.length - 6);
    const before = Object.fromEntries(well.map((run, i) => [`before ${i}`, { run }]));
    const asked = Object.fromEntries(Object.entries(edited).map(([name, run]) => [name, { run }]));
    const kernel: Record<string, { text: string }> = await drive({ ...before, ...asked });
    const said = Object.entries(edited).map(([name, source]) => [
      name,
      check([...well, source], well.length),
    ]);
    const isMessage = (line: string) => /^\d+:\d+ - /.test(line);
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(
        Object.keys(edited).map((name) => [name, kernel[name]?.text.split("\n").filter(isMessage)]),
      ),
    );
  }, 90_000);

  it("sees what stands in the cells now, not what stood in them before", () => {
    expect(check(["const a = 1;", "a.length"], 1)).toHaveLength(1);
    expect(check(['const a = "1";', "a.length"], 1)).toEqual([]);
  });

  it("lets a cell see those above it only, and the nearest of two that declare a name", () => {
    expect(check(["const a = 1;", 'const a = "1";', "a.length", "const later = 1;"], 2)).toEqual(
      [],
    );
    expect(check(["later", "const later = 1;"], 0)).toEqual(["1:1 - Cannot find name 'later'."]);
  });
});
