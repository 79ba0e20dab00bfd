/** Examples as points along a scale of ŷ, in one row for each class, with the threshold as a line across both. */

import { colours } from "../theme.js";
import type { Domain } from "./axis.js";
import { classLooks, type TwoClasses } from "./two-classes.js";

/** How points of one class are stacked that would cover each other, in heights of their row. */
const stack = { base: 0.1, most: 0.82, step: 0.12 };

export interface Scored {
  readonly A: readonly number[];
  readonly Y: readonly number[];
  readonly names: TwoClasses["names"];
  /** What more is known of an example, to be shown to those who point at it. */
  readonly more?: readonly Readonly<Record<string, unknown>>[];
}

/** Where a probability stands on the axis `x`. */
export interface Placing {
  readonly of: (a: number) => number;
  readonly domain: Domain;
  /** Points that are nearer to each other than this are stacked. */
  readonly apart: number;
}

/**
 * The layers of a panel with `classAxis("row", …)`: the points are full where ŷ is above the parameter `threshold`, and the paper is
 * shaded where that verdict is wrong.
 *
 * @param line - expression of the place where the threshold stands on the axis
 * @param tooltip - what else a point answers, beside ŷ, class and verdict
 */
export const scoredPoints = (
  scored: Scored,
  placing: Placing,
  line: string,
  tooltip: readonly object[] = [],
) => [
  wrongSides(placing.domain, line),
  {
    data: { values: [{ row: 1 }] },
    mark: { type: "rule", color: colours.quiet },
  },
  ...[0, 1].map((label) => pointsOf(scored, label, placing, tooltip)),
  {
    data: { values: [{ row: 0, upper: 2 }] },
    transform: [{ calculate: line, as: "x" }],
    mark: { type: "rule", color: colours.curve, strokeWidth: 2.5 },
    encoding: { x: { field: "x", type: "quantitative" }, y2: { field: "upper" } },
  },
];

/** The positive row left of the threshold, and the negative one right of it. */
const wrongSides = ([low, high]: Domain, line: string) => ({
  data: { values: [{ row: 0 }, { row: 1 }] },
  transform: [
    { calculate: `datum.row == 1 ? ${low} : ${line}`, as: "from" },
    { calculate: `datum.row == 1 ? ${line} : ${high}`, as: "to" },
    { calculate: "datum.row + 1", as: "upper" },
  ],
  mark: { type: "rect", color: colours.shade },
  encoding: {
    x: { field: "from", type: "quantitative" },
    x2: { field: "to" },
    y2: { field: "upper" },
  },
});

/** The examples of one class. */
function pointsOf(
  { A, Y, names, more = [] }: Scored,
  label: number,
  { of, apart }: Placing,
  tooltip: readonly object[],
) {
  const { color, shape } = classLooks[label] as (typeof classLooks)[number];
  const indices = [...Y.keys()].filter((i) => Y[i] === label);
  const places = indices.map((i) => of(A[i] as number));
  const levels = levelsOf(places, apart);
  const step = Math.min(stack.step, stack.most / Math.max(1, ...levels));
  const values = indices.map((i, at) => ({
    ...more[i],
    index: i,
    a: A[i],
    x: places[at],
    row: label + stack.base + step * (levels[at] as number),
    name: names[label],
  }));
  return {
    data: { values },
    transform: [
      { calculate: `${JSON.stringify(names)}[datum.a > threshold ? 1 : 0]`, as: "verdict" },
    ],
    mark: {
      ...{ type: "point", shape, size: 42, opacity: 1 },
      ...{ fill: color, stroke: color, strokeWidth: 1.2 },
    },
    encoding: {
      fillOpacity: { condition: { test: "datum.a > threshold", value: 0.9 }, value: 0.08 },
      tooltip: [
        ...tooltip,
        { field: "a", type: "quantitative", title: "ŷ", format: ".3f" },
        { field: "name", title: "class" },
        { field: "verdict", title: "verdict" },
      ],
    },
  };
}

/**
 * The level of each value, from 0: the lowest on which no smaller value is nearer than `apart`.
 *
 * @example levelsOf([0.1, 0.5, 0.11], 0.05) // [0, 0, 1]
 */
function levelsOf(values: readonly number[], apart: number): number[] {
  const order = [...values.keys()].sort((i, k) => (values[i] as number) - (values[k] as number));
  const lastOn: number[] = [];
  const levels: number[] = [];
  for (const i of order) {
    const value = values[i] as number;
    const free = lastOn.findIndex((last) => value - last >= apart);
    const level = free < 0 ? lastOn.length : free;
    lastOn[level] = value;
    levels[i] = level;
  }
  return levels;
}
