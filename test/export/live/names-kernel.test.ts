/** Cells mean in the page what they mean in the notebook: the same cells, run in the real kernel and as the page runs them. */

import { beforeAll, describe, expect, it } from "vitest";
import { drive } from "../../kernel/talk.js";
import { pageWithoutPage, type Said } from "./run-cells.js";

/** Programs of several cells, by what they show. They run one behind the other, so names differ where one must not see the other's. */
const programs: Record<string, readonly string[]> = {
  "a name is declared again": [
    "const again = 1;",
    'const again = "two";\nagain',
    "function again(x: number) { return x + 1; }\nagain(2)",
    "class again { size = 3 }\nnew again().size",
  ],
  "a function keeps the values of its own cell": [
    "const base = 10;\nlet level = 1;\nconst above = (x: number) => x + base + level;",
    "const base = 100;\nlet level = 50;",
    "above(1)",
  ],
  "a function changes a variable of its cell": [
    "let count = 0;\nfunction increase() { count += 1; return count; }",
    "increase();\nincrease();\ncount",
    "increase()",
  ],
  "a variable of an earlier cell is given another value": [
    "let slope = 1, [low, high] = [2, 3];",
    "slope = slope + 10;\nslope++;\n[low, high] = [high, low];",
    "console.log(slope, low, high)",
    "slope -= 2",
    `({ bottom: low, top: high } = { bottom: 7, top: 8 });\n\`\${low} \${high}\``,
    "for (slope of [1, 2, 3]) ;\nslope",
  ],
  "await at the top level": [
    "const later = await Promise.resolve(7);\nlater",
    "await new Promise<void>((resolve) => setTimeout(resolve, 1));\nlater + 1",
    "async function twice(x: number) { return 2 * (await Promise.resolve(x)); }",
    "await twice(later)",
    "const both = await Promise.all([1, 2].map(async (x) => (await twice(x)) + later));\nboth",
  ],
  "the last expression": [
    "1 + 1 // two",
    "1 + 1; // two\n\n// the end",
    "3 /* three */ ;",
    '"text"',
    "({ a: 1, b: [1, 2] })",
    "null",
    "undefined",
    "[1, 2].forEach((x) => x)",
    "4;;",
    "5;\nif (true) { 6; }",
    "7;\nfunction notLast() {}",
    "8;\ninterface Shape { size: number }",
    "9;\ntype Size = number",
    "let given: number;\ngiven = 10",
    "const list = [1, 2, 3]\nlist\n  .map((x) => x * 2)\n  .join()",
    "// nothing but a comment",
    "",
    "  \n\n  ",
    '"use strict"',
    "{ 13 }",
    "true ? 14 : 15",
    "`a\nb`",
    "/x+/g.test('xx')",
    "void 0",
  ],
  destructuring: [
    'const { a: first, b: [second = 5, ...others], ["c"]: third = first, ...rest } = { a: 1, b: [undefined, 3, 4], d: 6 } as any;',
    "console.log(first, second, others, third, rest)",
    "const pick = ({ x, y = x }: { x: number; y?: number }, [z] = [first]) => [x, y, z];",
    "pick({ x: 9 })",
  ],
  shadowing: [
    "const n = 1, xs = [1, 2];",
    "xs.map((n) => n * 10)",
    "for (const n of xs) console.log(n);\nn",
    "{ const n = 5; console.log(n); }\nn",
    "try { throw 3 } catch (n) { console.log(n) }\nn",
    "function own(n = 7) { var xs = 8; return [n, xs]; }\nconsole.log(own(), n, xs)",
    "const inner = function n() { return typeof n; };\nconsole.log(inner(), n)",
    "switch (n) { case 1: let xs = 6; console.log(xs); }\nxs",
    "const labelled = { n: 3, xs: n };\nlabelled",
    "n: for (const x of xs) { for (;;) continue n; }\nn",
    "const outer = () => { if (n > 0) { var n2 = n; } return n2; };\nouter()",
  ],
  loops: [
    "const calls: (() => number)[] = [];\nfor (let i = 0; i < 3; i++) calls.push(() => i);",
    "console.log(calls.map((call) => call()))",
    "for (var j = 0; j < 2; j++) { var fromBlock = j * 2; }\nconsole.log(j, fromBlock)",
  ],
  classes: [
    "class Point { static made = 0; #secret = 1; constructor(readonly x: number, public y = 2) { Point.made++; } get sum() { return this.x + this.y + this.#secret; } }",
    `class Pixel extends Point { colour = \`c\${this.x}\`; static { Point.made += 10; } }`,
    "const pixel = new Pixel(3);\nconsole.log(pixel.sum, pixel.colour, pixel instanceof Point, Point.made)",
    "const Local = class Named { who() { return Named.name; } };\nnew Local().who()",
  ],
  "types and what goes with them": [
    "interface Pair { left: number; right: number }\ntype Many = Pair[];\nenum Side { Left, Right = 5, Both = Left + Right }",
    "const many: Many = [{ left: 1, right: 2 }];\n(many as Pair[])[0]!.left satisfies number",
    "console.log(Side.Both, Side[5])",
    "let size: typeof many;\nfunction isPair(x: unknown): x is Pair { return typeof x === 'object'; }",
    "isPair(many)",
    "const isList = (x: unknown): x is unknown[] => Array.isArray(x);\nisList(many)",
    "function same<T extends Pair>(x: T): T;\nfunction same(x: any) { return x; }\nsame(many[0])",
  ],
  imports: [
    'import {\n  sigmoid,\n  logit as inverse,\n  type Matrix,\n} from "one-neuron"; // two functions\nlet unused: Matrix<"n", "m">;',
    "sigmoid(0)",
    'import * as library from "one-neuron";\nlibrary.sigmoid === sigmoid',
    "inverse(0.5) + 1",
    'import type { MatrixLike } from "one-neuron";\nconst sigmoid = 3;\nsigmoid',
    'const { logit } = await import("one-neuron");\nlogit(0.5) + 2',
    'import "one-neuron";',
  ],
  "code of many kinds": [
    'const tag = (parts: TemplateStringsArray, ...values: unknown[]) => parts.join("|") + values;\nconst word = "w";',
    `tag\`a\${word}b\${\`c\${word}\`}\``,
    "function* numbers() { yield 1; yield* [2, 3]; yield; }\n[...numbers()]",
    "const text = { word: 1, get value() { return word; }, set value(word) {}, [word]: 2, async run() { return word; } };\ntext",
    "text?.value?.length ?? word",
    "typeof word === 'string' && delete (text as any).word",
    "[3, 1, 2].sort((a, b) => a - b)",
    "let exchanged = [1, 2];\n[exchanged[0], exchanged[1]] = [exchanged[1], exchanged[0]];\nexchanged",
    "[exchanged[0], exchanged[1]] = [exchanged[1], exchanged[0]];\nexchanged",
    "const of = 1, from = 2, get = 3, async = 4, type = 5, as = 6;",
    "console.log({ of: of }, [from, get, async, type, as])",
    "var { length } = 'abc'; length",
    "(function (a: number, b: number) { return arguments.length; })(1, 2)",
    "new Function('return 1')()",
    "let ζ = 1, $x = 2, _y = 3;",
    "ζ + $x + _y",
    "Math.max(...[1, 2].map(Number), Infinity) > NaN",
  ],
  "a cell that fails": [
    "console.log('before');\nconst lost = 1;\nthrow new RangeError('stopped');",
    "lost",
    "const stays = 1",
    "stays.missing()",
    "stays",
    "await Promise.reject(new Error('rejected'))",
    "stays + 1",
    "let x = ",
    "stays +",
  ],
};

/** Where the page does something else: the cells, the answer to the last of them in the notebook, and in the page. */
const differences: Record<
  string,
  readonly [cells: readonly string[], notebook: string, page: string]
> = {
  "the notebook does not find a variable in { name }": [
    ["const inBraces = 1;", "({ inBraces })"],
    "ReferenceError: inBraces is not defined",
    "{ inBraces: 1 }",
  ],
  "the notebook forgets a var that a block declares": [
    ["{ var fromBlock = 1; }", "fromBlock"],
    "1:1 - Cannot find name 'fromBlock'.",
    "1",
  ],
  "the notebook keeps what a cell declared again before it failed": [
    [
      'let twice = "old";',
      'twice = "older";',
      'let twice = "new";\nthrow new Error("stopped");',
      "twice",
    ],
    "new",
    "older",
  ],
  "in the notebook a function that changes its variable changes a later one of that name": [
    ["let mine = 1;\nconst change = () => { mine = 2; };", "let mine = 10;", "change();\nmine"],
    "2",
    "10",
  ],
  "in the page a function sees that a later cell changed its variable": [
    ["let seen = 1;\nconst see = () => seen;", "seen = 2;", "see()"],
    "1",
    "2",
  ],
  "the notebook gives a function without a name the name of its last expression": [
    ["() => 1"],
    "[Function: tsLastExpr]",
    "[Function (anonymous)]",
  ],
  "the notebook does not know for await at the top level": [
    ["for await (const one of [1]) console.log(one);"],
    "SyntaxError: Unexpected reserved word",
    "1",
  ],
  "the page does not check types": [
    ['const typed: number = "text";\ntyped'],
    "1:7 - Type 'string' is not assignable to type 'number'.",
    "text",
  ],
};

const bothAnswers = async () => {
  const listed = Object.values(differences).map(([cells]) => cells);
  const cells = [...Object.values(programs), ...listed].flat();
  const notebook = await drive(Object.fromEntries(cells.map((run, i) => [i, { run }])));
  const run = pageWithoutPage();
  const answers: { source: string; notebook: Said; page: Said }[] = [];
  for (const [i, source] of cells.entries()) {
    const { status = "", text = "" } = notebook[i] ?? {};
    answers.push({ source, notebook: { failed: status !== "ok", text }, page: await run(source) });
  }
  return answers;
};

describe("a cell", () => {
  let answers: Awaited<ReturnType<typeof bothAnswers>>;

  beforeAll(async () => {
    answers = await bothAnswers();
  }, 90_000);

  it.each(Object.entries(programs))(
    "prints the same in the page and in the notebook: %s",
    (_what, cells) => {
      for (const { source, notebook, page } of answers.filter(({ source }) =>
        cells.includes(source),
      )) {
        expect(page.failed, source).toBe(notebook.failed);
        if (!page.failed) expect(page.text, source).toBe(notebook.text);
      }
    },
  );

  it.each(Object.entries(differences))(
    "knows a difference: %s",
    (_what, [cells, inNotebook, inPage]) => {
      const { notebook, page } = answers.findLast(({ source }) => source === cells.at(-1)) ?? {};
      expect(notebook?.text).toContain(`${inNotebook}\n`);
      expect(page?.text).toBe(`${inPage}\n`);
    },
  );
});
