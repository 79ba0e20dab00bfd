/** What a library makes of two matrices whose shapes differ: it repeats the smaller until they fit. */

import { demand } from "../../input/input-error.js";
import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** So many columns fit on a narrow page. */
const most = 6;

/** A cell, in pixels. */
const cell = 42;

/** What stands beside the cells, in cells: above them the names of the columns, to their left those of the rows. */
const margin = { top: 0.6, left: 0.6 };

/** The shapes that Y can have. */
const shapes = { row: "(1, m)", column: "(m, 1)", number: "(1, 1)" } as const;

/**
 * A − Y for a row A and a Y of three shapes: a row like A, a column, or one number. A row meets a row number by number. A
 * column is repeated to the right and the row downwards, until both are (m, m): each activation meets every label, and only
 * the diagonal holds pairs that belong together. A slider sets m.
 *
 * @param A - activations, from 2 to 6, each from 0 to 1
 * @param Y - their labels
 * @throws InputError if these are none, or not as many of one as of the other
 */
export function broadcastingChart(A: readonly number[], Y: readonly number[]): ChartSpec {
  check(A, Y);
  return chart(
    {
      expr:
        `shape == '${shapes.row}' ? '(1, ' + m + ') − (1, ' + m + ') is (1, ' + m + '): each a meets its own y' : ` +
        `shape == '${shapes.column}' ? '(1, ' + m + ') − (' + m + ', 1) is (' + m + ', ' + m + '): ' + m * m + ' differences, ' + m + ' of them wanted' : ` +
        `'(1, ' + m + ') − (1, 1) is (1, ' + m + '): the one y meets every a'`,
    },
    `A row A of activations, ${A.map((a) => fixed(a, 1)).join(", ")}, and labels Y. A choice sets the shape of Y. As a row (1, m) each y stands below its a, and A − Y has m numbers. ` +
      "As a column (m, 1) Y stands to the left, and A − Y is a table of m rows and m columns: every a minus every y. Only its diagonal, framed, holds the m differences that were wanted. " +
      "As one number (1, 1) it is taken from every a. A slider sets m.",
    {
      width: cell * (margin.left + 1 + A.length),
      height: cell * (margin.top + 1 + A.length),
      params: [
        slider("m", { value: Math.min(4, A.length), min: 2, max: A.length, step: 1 }),
        {
          name: "shape",
          value: shapes.row,
          bind: { input: "radio", options: Object.values(shapes), name: "shape of Y " },
        },
      ],
      encoding: {
        x: side("x", [-margin.left, A.length + 1]),
        y: side("y", [A.length + 1, -margin.top]),
      },
      layer: [
        cells(inputsA(A), { fill: colours.shade, stroke: colours.no }),
        cells(inputsY(Y), { fill: colours.shade, stroke: colours.yes }),
        cells(
          results(A, Y).filter(({ wanted }) => !wanted),
          { fill: colours.paper, stroke: colours.quiet, strokeDash: [3, 3] },
        ),
        cells(
          results(A, Y).filter(({ wanted }) => wanted),
          { fill: colours.paper, stroke: colours.second, strokeWidth: 2.5 },
        ),
        names,
      ],
    },
  );
}

function check(A: readonly number[], Y: readonly number[]): void {
  checkPattern("A", A, [0]);
  checkPattern("Y", Y, [0]);
  const fits = A.length >= 2 && A.length <= most;
  demand(fits, `from 2 to ${most} activations`, `${A.length}`, "take the first few");
  demand(Y.length === A.length, `${A.length} labels Y, one for each activation`, `${Y.length}`);
  const outside = A.find((a) => a < 0 || a > 1);
  demand(outside === undefined, "activations A from 0 to 1", `${outside}`);
  const wrong = Y.find((y) => y !== 0 && y !== 1);
  demand(wrong === undefined, "labels Y to be 0 or 1", `${wrong}`);
}

/** A number in the drawing: where its cell stands, with which m, and with which shapes of Y. */
interface Entry {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly is: string;
  /** It is there from this m on. */
  readonly from: number;
  readonly shapes: readonly string[];
  readonly wanted?: boolean;
}

const inputsA = (A: readonly number[]): Entry[] =>
  A.map((a, i) => ({
    x: i + 1,
    y: 0,
    text: fixed(a, 1),
    is: `a of example ${i + 1}`,
    from: i + 1,
    shapes: Object.values(shapes),
  }));

const inputsY = (Y: readonly number[]): Entry[] =>
  Y.flatMap((y, i) => {
    const entry = { text: `${y}`, is: `y of example ${i + 1}`, from: i + 1 };
    return [
      { ...entry, x: i + 1, y: 1, shapes: [shapes.row] },
      {
        ...entry,
        x: 0,
        y: i + 1,
        shapes: i === 0 ? [shapes.column, shapes.number] : [shapes.column],
      },
    ];
  });

function results(A: readonly number[], Y: readonly number[]): Entry[] {
  const difference = (i: number, k: number) => ({
    text: fixed((A[i] as number) - (Y[k] as number), 1),
    is: `a of example ${i + 1} minus y of example ${k + 1}`,
    from: Math.max(i, k) + 1,
    wanted: i === k,
  });
  return A.flatMap((_, i) => [
    { ...difference(i, i), x: i + 1, y: 2, shapes: [shapes.row] },
    { ...difference(i, 0), x: i + 1, y: 1, shapes: [shapes.number] },
    ...Y.map((_, k) => ({ ...difference(i, k), x: i + 1, y: k + 1, shapes: [shapes.column] })),
  ]);
}

const side = (field: string, domain: readonly [number, number]) => ({
  field,
  type: "quantitative",
  axis: null,
  scale: { domain, nice: false, zero: false },
});

/** Cells with the numbers in them. */
const cells = (entries: readonly Entry[], style: object) => ({
  data: { values: entries.map((entry) => ({ ...entry, x2: entry.x + 0.92, y2: entry.y + 0.86 })) },
  transform: [{ filter: "datum.from <= m && indexof(datum.shapes, shape) >= 0" }],
  layer: [
    {
      mark: { type: "rect", ...style },
      encoding: {
        x2: { field: "x2" },
        y2: { field: "y2" },
        tooltip: [
          { field: "is", title: "this is" },
          { field: "text", title: "number" },
        ],
      },
    },
    {
      transform: [
        { calculate: "datum.x + 0.46", as: "middle" },
        { calculate: "datum.y + 0.43", as: "centre" },
      ],
      mark: { type: "text", aria: false },
      encoding: {
        x: { field: "middle", type: "quantitative", axis: null },
        y: { field: "centre", type: "quantitative", axis: null },
        text: { field: "text" },
      },
    },
  ],
});

/** What the rows are: written to their left. */
const names = {
  data: {
    values: [
      { x: -0.3, y: 0.43, text: "A", shapes: Object.values(shapes) },
      { x: -0.3, y: 1.43, text: "Y", shapes: Object.values(shapes) },
      { x: 0.46, y: 2.43, text: "A − Y", shapes: [shapes.row] },
    ],
  },
  transform: [{ filter: "indexof(datum.shapes, shape) >= 0" }],
  mark: { type: "text", fontWeight: "bold" },
  encoding: { text: { field: "text" } },
};
