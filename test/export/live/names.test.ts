import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesOf } from "../../../tools/export/client/live/names/names-of.js";
import { runnable } from "../../../tools/export/client/live/names/runnable.js";
import { codeCellsOf, lessonNotebooks } from "./cells.js";
import { asFunction } from "./run-cells.js";

describe("namesOf(source)", () => {
  it.each([
    ["const { a, b: [c = d], ...e } = f;", "a c e", "d f"],
    ["let x = 1; var y; function g() { var h; } class K {} enum E { A }", "x y g K E", ""],
    ["interface I {} type T = number; declare const q: number;", "", ""],
    ["{ let a; var b; function c() {} }", "b", ""],
    ["for (const i of list) use(i);", "", "list use"],
    ["[w, b] = step(w);", "", "w b step"],
    ["const f = (x: T, y = z) => x + y; f(1)", "f", "z"],
    ["x.y.z; ({ key: value, [computed]: 1, method() {}, short })", "", "x value computed short"],
    ["label: for (;;) break label;", "", ""],
    [`let copy: typeof original; \`\${used}\``, "copy", "used"],
    ["// const a = b;", "", ""],
  ])("of %j declares %j and uses %j", (source, declares, uses) => {
    const names = namesOf(source);
    expect(names.declares.join(" ")).toBe(declares);
    expect(names.uses.join(" ")).toBe(uses);
  });

  it("tells what is imported, without what is only a type", () => {
    const { imports, declares } = namesOf(
      'import { a as b, type T, U, tf } from "one-neuron";\nlet x: U | tf.Tensor;',
    );
    expect(imports).toEqual([{ module: "one-neuron", names: ["a", "tf"] }]);
    expect(declares).toEqual(["b", "tf", "x"]);
  });

  it("tells that a source is not valid, and reads what it can", () => {
    expect(namesOf("const a = ;\nconst b = c;")).toMatchObject({ isValid: false });
    expect(namesOf("const a = b")).toMatchObject({ isValid: true, declares: ["a"], uses: ["b"] });
  });
});

describe("runnable(source, shared)", () => {
  const lineOf = (source: string, ...shared: string[]) =>
    runnable(source, new Set(shared)).split("\n;__cell.share")[0];

  it.each([
    ['import { a, b as c } from "m";', 'const { a, b: c } = __cell.from("m");'],
    ['import d from "m";', 'const { default: d } = __cell.from("m");'],
    ['import d, { e } from "m";', 'const { default: d, e } = __cell.from("m");'],
    ['import * as m from "m"', 'const m = __cell.from("m");'],
    ['import "m";', '__cell.from("m");'],
    ['import type { T } from "m";', ""],
    ['import { type T } from "m"; // T', " // T"],
    ['import { T } from "m"; let x: T;', " let x: T;"],
    ['import {\n  a,\n  b,\n} from "m"; // end', 'const { a, b } = __cell.from("m");\n\n\n // end'],
  ])("makes of %j a statement that takes the names from the module", (source, made) => {
    expect(lineOf(source)).toBe(made);
  });

  it.each([
    ["f(x);", "__cell.last = (__cell.shared.f(__cell.shared.x));"],
    ["let y = { x, f: f };", "let y = { x: __cell.shared.x, f: __cell.shared.f };"],
    ["let y = o.x + (x as any);", "let y = o.x + (__cell.shared.x as any);"],
    ["let y = ((x) => x)(x);", "let y = ((x) => x)(__cell.shared.x);"],
    ["[x] = [1];", "__cell.last = ([__cell.shared.x] = [1]);"],
    ["({ x } = o);", "__cell.last = (({ x: __cell.shared.x } = o));"],
    ["({ x = f } = o);", "__cell.last = (({ x: __cell.shared.x = __cell.shared.f } = o));"],
    ["for (x of f) ;", "for (__cell.shared.x of __cell.shared.f) ;"],
    ["const x = 1; f", "const x = 1; __cell.last = (__cell.shared.f)"],
    ["let t: typeof x;", "let t: typeof x;"],
  ])("takes the names x and f of other cells in %j", (source, made) => {
    expect(lineOf(source, "x", "f")).toBe(made);
  });

  it.each([
    ["1 // one", "__cell.last = (1) // one"],
    ["1; // one", "__cell.last = (1); // one"],
    ["1;;", "1;;"],
    ["// only this", "// only this"],
    ["", ""],
  ])("keeps the last expression of %j", (source, made) => {
    expect(lineOf(source)).toBe(made);
  });

  it("shares the values at the end, and lets only variables be set", () => {
    expect(runnable("const a = 1; let b = 2; interface T {}", new Set())).toMatch(
      /\n;__cell\.share\(\{ get a\(\) \{ return a \}, get b\(\) \{ return b \}, set b\(__value\) \{ b = __value \} \}\);$/,
    );
  });

  it.each([
    "const a = ;",
    "foo(",
    "if (x)",
    "let = = 3",
    "a b",
    "/* no end",
    `\`\${x`,
    "const f = (x",
  ])("leaves %j as it is, so that whoever runs it finds the error", (source) => {
    expect(runnable(source, new Set(["x", "a", "b"]))).toBe(source);
  });

  it.each(["[1, 2] =", "let x =", "x +", "new", "const [a] ="])(
    "never makes a program of %j, which has no end",
    (source) => {
      expect(() => new Function(asFunction(runnable(source, new Set())))).toThrow(SyntaxError);
    },
  );

  it("keeps every line on its line", () => {
    const line = fc.constantFrom(
      ...[
        'import {\n a,\n b } from "m"',
        "let c = a",
        "x",
        "f({ x })",
        `\`\n\${x}\n\``,
        "// x",
        "",
      ],
    );
    fc.assert(
      fc.property(fc.uniqueArray(line), (lines) => {
        const source = lines.join("\n");
        const made = runnable(source, new Set(["x", "f"])).split("\n");
        const before = source.split("\n");
        expect(made).toHaveLength(before.length + 1);
        before.forEach((text, i) => {
          if (text === "let c = a" || text === "// x") expect(made[i]).toContain(text);
        });
      }),
    );
  });

  it("makes a program of each cell of each lesson", () => {
    for (const notebook of lessonNotebooks()) {
      const shared = new Set<string>();
      for (const source of codeCellsOf(notebook)) {
        const made = asFunction(runnable(source, shared));
        expect(made, source).toContain("__cell.share");
        expect(() => new Function(`return ${made}`), source).not.toThrow();
        for (const name of namesOf(source).declares) shared.add(name);
      }
    }
  }, 60_000);

  it("finds in each lesson all names that a cell uses, in cells above it or in the language", () => {
    const known = "Array Float64Array Infinity Math Number Object String console performance";
    for (const notebook of lessonNotebooks()) {
      const above = new Set(known.split(" "));
      for (const source of codeCellsOf(notebook)) {
        const { declares, uses } = namesOf(source);
        const onlyInNode = source.includes("process.versions.node") ? ["process"] : [];
        expect(
          uses.filter((name) => !above.has(name)),
          source,
        ).toEqual(onlyInNode);
        for (const name of declares) above.add(name);
      }
    }
  }, 60_000);
});
