/** Charts that may not be shown, or cannot be drawn: name → the specification, and words of the sentence that refuses it. */

import { bars } from "../fixtures.js";

export interface RefusedChart {
  readonly spec: object;
  readonly says: string;
}

const away = "url(https://harm.example/a.svg#x)";
/** An address that no search for "url(" finds. */
const computed = "'u' + 'rl(https://harm.example/a.svg#x)'";
const pattern = "an expression in it holds a regular expression";

const leads = (spec: object): RefusedChart => ({
  spec: { ...bars, ...spec },
  says: "the chart loads something or leads away",
});

const fails = (spec: object, why = ""): RefusedChart => ({
  spec: { ...bars, ...spec },
  says: `the chart cannot be drawn: ${why}`,
});

/** With a value that this expression computes. */
const computes = (expression: string, why = "") =>
  fails({ transform: [{ calculate: expression, as: "b" }] }, why);

const { x, y } = bars.encoding;

const sequence = (stop: number | object) => ({ data: { sequence: { start: 0, stop } } });

export const refusedCharts: Readonly<Record<string, RefusedChart>> = {
  "a billion rows": {
    spec: { ...bars, ...sequence(1e9) },
    says: "it counts out more than 10000 rows",
  },
  "a cursor that is an address": leads({ mark: { type: "bar", cursor: away } }),
  "an address in capital letters": leads({ mark: { type: "bar", fill: away.toUpperCase() } }),
  "an address with a space": leads({ mark: { type: "bar", stroke: "url (//harm.example/a)" } }),
  "the panel's colour as an address": leads({ view: { fill: away } }),
  "an address in the configuration": leads({ config: { bar: { cursor: away } } }),
  "an address in a range of colours": leads({
    encoding: { x, y, color: { field: "a", scale: { range: [away, "red"] } } },
  }),
  "an address on a condition": leads({
    encoding: { x, y, fill: { condition: { test: "datum.a > 1", value: away }, value: "red" } },
  }),
  "an address in an axis": leads({ encoding: { x: { ...x, axis: { labelColor: away } }, y } }),
  "an address inside an expression": leads({ mark: { type: "bar", fill: { expr: `"${away}"` } } }),
  "a picture in a style": fails(
    { mark: { type: "bar", fill: 'image-set("//harm.example/a.png" 1x)' } },
    "a colour in it is an address",
  ),
  "an address with a letter behind a backslash": fails(
    { mark: { type: "bar", fill: "\\75rl(https://harm.example/a.svg#x)" } },
    "a colour in it is an address",
  ),
  "a colour that an expression computes": fails(
    { mark: { type: "bar", fill: { expr: computed } } },
    "a colour in it is an address",
  ),
  "an outline that an expression computes": fails(
    { mark: { type: "bar", stroke: { expr: computed } } },
    "a colour in it is an address",
  ),
  "a panel's colour that an expression computes": fails(
    { view: { fill: { expr: computed } } },
    "a colour in it is an address",
  ),
  "a colour that data put together": fails(
    {
      transform: [...bars.transform, { calculate: computed, as: "c" }],
      encoding: { x, y, fill: { field: "c", type: "nominal", scale: null } },
    },
    "a colour in it is an address",
  ),
  "a label's colour that an expression computes": fails(
    { encoding: { x: { ...x, axis: { labelColor: { expr: computed } } }, y } },
    "a colour in it is an address",
  ),
  "a parameter that is the page's pointer": fails(
    { params: [...bars.params, { name: "cursor", expr: computed }] },
    "a parameter called cursor",
  ),
  "a slider that is another element of the page": fails(
    { params: [{ name: "top", value: 3, bind: { element: "#theme", event: "input" } }] },
    "a field outside the chart would steer it",
  ),

  "a pattern": computes("test(/(a+)+$/, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')", pattern),
  "a pattern from a text": computes("test('(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')", pattern),
  "a pattern that is made": computes("replace('a', regexp('(a+)+$'), 'b')", pattern),
  "a pattern that splits": computes("split('aaaaaaaaaaaaaaaaaaaaaaaaaaa!', /(a+)+$/)", pattern),
  "a pattern in a title": fails({ title: { text: { expr: "test(/a/, 'a')" } } }, pattern),
  "a pattern in a label": fails(
    { encoding: { x: { ...x, axis: { labelExpr: "replace(datum.label, /(a+)+$/, '')" } }, y } },
    pattern,
  ),
  "a pattern in a filter": fails({ transform: [{ filter: "test(/a/, 'a')" }] }, pattern),
  "a pattern behind a slider": computes("top > 5 ? test(/(a+)+$/, 'aaaaaaaa!') : 1", pattern),

  "a width of a billion": fails({ width: 1e9 }, "its width is 1000000000 pixels"),
  "a height of a billion": fails({ height: 1e9 }, "its height is 1000000000 pixels"),
  "a step of a million": fails({ width: { step: 1e6 } }, "its width is"),
  "a width of words": fails({ width: "wide" }),
  "a title a million letters wide": fails(
    { encoding: { x: { ...x, title: "w".repeat(1e6) }, y } },
    "its ",
  ),
  "an expression that looks for the page": computes(
    "datum['con' + 'structor']['con' + 'structor']('harm()')",
  ),
  "numbers beyond all": fails(
    { data: { values: [{ a: 1e308 }, { a: -1e308 }, { a: 5e-324 }] } },
    "its height is",
  ),
  "an expression that does not end": computes("1 +"),
  "an expression of a million brackets": computes(`${"(".repeat(1e6)}1${")".repeat(1e6)}`),
  "an expression with a function of its own": computes("(() => 1)()"),
  "an expression that assigns": computes("datum.a = 2"),
  "an expression that makes an object with new": computes("new Date()"),
  "an unknown function": computes("fetch('https://harm.example')"),
  "parameters that need each other": fails({
    params: [
      ...bars.params,
      { name: "one", expr: "other + 1" },
      { name: "other", expr: "one + 1" },
    ],
  }),
  "two parameters of one name": fails({ params: [...bars.params, ...bars.params] }),
  "a parameter without a name": fails({ params: [{ value: 3 }] }),
  "null for a parameter": fails({ params: [null] }),
  "an unknown mark": fails({ mark: "harm" }),
  "no mark": fails({ mark: undefined }),
  "null for the encoding": fails({ encoding: null, mark: null }),
  "a number for layers": fails({ mark: undefined, layer: 7 }),
  "null for a panel": fails({ mark: undefined, encoding: undefined, hconcat: [null] }),
  "an unknown projection": fails({ projection: { type: "harm" }, mark: "geoshape" }),
  "choices that are no list": fails({
    params: [bars.params[0], { ...bars.params[1], bind: { input: "select", options: 7 } }],
  }),
  "a number for a description": { spec: { ...bars, description: 7 }, says: "has no description" },
  "spaces for a description": { spec: { ...bars, description: " \n" }, says: "has no description" },
};

/** Charts that never become ready, or only with more memory than there is. */
export const heavyCharts: Readonly<Record<string, object>> = {
  "a hundred million ticks": {
    ...bars,
    encoding: { x, y: { ...y, axis: { tickCount: 1e8 } } },
  },
  "a billion rows between two": {
    ...bars,
    transform: [{ impute: "b", key: "a", keyvals: { start: 0, stop: 1e9, step: 1 }, value: 0 }],
  },
  "a billion numbers in an expression": {
    ...bars,
    transform: [{ calculate: "length(sequence(1e9))", as: "b" }],
  },
  "a line of a billion points": {
    ...bars,
    transform: [{ density: "a", steps: 1e9 }],
    encoding: {
      x: { field: "value", type: "quantitative" },
      y: { field: "density", type: "quantitative" },
    },
  },
  "a million panels": {
    ...bars,
    mark: undefined,
    encoding: undefined,
    repeat: { row: Array(1000).fill("a"), column: Array(1000).fill("a") },
    spec: { mark: "bar", encoding: { x, y } },
  },
  "a billion rows at the end of a slider": {
    ...bars,
    params: [
      { name: "top", value: 3, bind: { input: "range", min: 1, max: 1e9 } },
      ...bars.params.slice(1),
    ],
    transform: [{ calculate: "length(sequence(top))", as: "b" }],
  },
};
