/** The compiler of tools/lab/typescript.cjs makes of each cell exactly what tslab's own compiler makes of it. */

import { createRequire } from "node:module";
import { afterAll, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const typescript = require.resolve("@tslab/typescript-for-tslab");
const converter = require.resolve("tslab/dist/converter.js");

/** tslab's converter with the given compiler in place of its own. */
function converterWith(compiler: unknown) {
  require(typescript);
  (require.cache[typescript] as NodeModule).exports = compiler;
  delete require.cache[converter];
  return require(converter).createConverter();
}

const plain = converterWith(require(typescript));
const lean = converterWith(require("../../tools/lab/typescript.cjs"));
afterAll(() => {
  plain.close();
  lean.close();
});

const declared = { plain: "", lean: "" };

const cells = [
  'import { matMul, matrix, optimize, standardizer, tf, transpose } from "one-neuron";',
  'const w = matrix("n_x", "1", [[1], [2]]), X = matrix("n_x", "m", [[1, 2, -1], [3, 4, -3.2]]);',
  "matMul(w, X)",
  "matMul(transpose(w), X)",
  "const { costs, ...rest } = await optimize(w, 2, X, [[1, 0, 1]], { iterations: 5 });",
  "costs.map((cost) => cost.toFixed(2)).length",
  "function double(a: number) { return { a: 2 * a } }\nclass Box<T> { constructor(readonly held: T) {} }",
  "let [p, q] = [double(1), new Box(tf.scalar(3))]; const x: number = q.held;",
  "interface Named { name: string }; enum Side { Left, Right }; type Both = Named & Box<Side>;",
  "const both: Both = { name: String(Side.Left), held: Side.Right }; both",
  'import { readFileSync } from "node:fs"; import path from "path";',
  'path.join(process.cwd(), readFileSync("package.json", "utf8"), Buffer.from("é").toString("hex"))',
  "const timer = setTimeout(() => {}, 1); clearTimeout(timer); new AbortController().signal.aborted",
  'import http2 from "node:http2"; import { test } from "node:test"; [typeof http2.connect, typeof test].length',
  'const page = await fetch("/", { headers: new Headers() }), form = new FormData(), socket = new WebSocket("ws:x");',
  "page.body?.getReader(); const id = crypto.randomUUID(), clock = performance.now(), out = process.stdout.write;",
  'const sum = tf.tensor([1]).sum(), layer = tf.layers.dense({ units: 1 }); layer.apply(sum, "x")',
  "const double = 3; double.toFixed(); nothing;",
  "const double = 3; for (let i = 0; i < double; i++) console.log(i)",
  'import { root } from "./tools/setup/paths"; root.length',
  "class",
];

it.each(cells)("makes of `%s` what tslab makes of it", (cell) => {
  const [expected, result] = [
    plain.convert(declared.plain, cell),
    lean.convert(declared.lean, cell),
  ];
  expect(result).toEqual(expected);
  declared.plain = expected.declOutput ?? declared.plain;
  declared.lean = result.declOutput ?? declared.lean;
});
