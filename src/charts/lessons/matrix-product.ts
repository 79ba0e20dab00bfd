/** How a row of weights is multiplied with a matrix, column by column. */

import { demand } from "../../input/input-error.js";
import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** One neuron and a few examples. */
interface Parts {
  /** The weights, one for each row of X. */
  readonly w: readonly number[];
  readonly b: number;
  /** The rows of X, one for each feature. */
  readonly X: readonly (readonly number[])[];
}

/** So many can be read on a narrow page. */
const most = { features: 4, examples: 6 };

/** A cell, in pixels: it holds three lines of text where wᵀ lies across it. */
const cell = { width: 58, height: 58 };

/** What stands around the cells, in cells: the names of the rows to their left; above them wᵀ, then the numbers of the columns. */
const margin = 0.8;
const weights = { top: 0.05, bottom: 0.6 };
const header = 1.15;

/** Where a line of text stands in its cell, from 0 at the top to 1 at the bottom. */
const [above, middle, below] = [0.2, 0.5, 0.8];

/**
 * Z = wᵀX + b, one column after the other: a slider lays wᵀ across a column of X. The products appear in its cells, below them
 * their sum and z, and Z grows up to that column.
 *
 * @param parts - weights, bias and the rows of X, at most 4 features and 6 examples: whole numbers of one or two digits, that a
 *   reader can follow in the head
 * @throws InputError if a number is none of those, w has not one weight for each row of X, or the rows differ in length
 */
export function matrixProductChart(parts: Parts): ChartSpec {
  check(parts);
  const { w, b, X } = parts;
  const [n, m] = [X.length, (X[0] as readonly number[]).length];
  const columns = Math.max(m, n); // wᵀ has one for each feature
  const rows = n + 2; // below those of X stand the sums and Z
  const products = X.map((row, j) => row.map((x) => (w[j] as number) * x));
  const sums = Array.from({ length: m }, (_, k) =>
    products.reduce((sum, row) => sum + (row[k] as number), 0),
  );
  const findings = sums.map((sum, k) => {
    const pairs = X.map((row, j) => `${written(w[j] as number)} · ${factor(row[k] as number)}`);
    return `'Column ${k + 1}: ${pairs.join(" + ")} = ${written(sum)}, and z = ${written(sum)} ${bias(b)} = ${written(sum + b)}'`;
  });
  const [sum1, z1] = [written(sums[0] as number), written((sums[0] as number) + b)];
  return chart(
    { expr: `[${findings}][i - 1]` },
    `The ${n} rows of X, with ${m} columns. Above them lies the row wᵀ, ${w.map(written).join(" and ")}. A slider lays it across one column: each weight meets its ` +
      "feature, the products are added up, and b is added to their sum. So there is one z below each column, and Z is as wide as X. " +
      `Below column 1 the sum is ${sum1}; with b = ${written(b)}, z is ${z1}.`,
    {
      width: cell.width * (margin + columns),
      height: cell.height * (header + rows),
      params: [slider("i", { value: 1, min: 1, max: m, step: 1 })],
      encoding: { x: side("x", [-margin, columns]), y: side("y", [header + rows, 0]) },
      layer: [
        rowOfWeights(n),
        texts(
          w.map((wj, j) => ({ ...amongWeights, x: j + 0.5, text: written(wj) })),
          "true",
          {
            fontWeight: "bold",
          },
        ),
        texts([{ ...amongWeights, x: -margin / 2, text: "wᵀ" }]),
        cells(rows, m, "true", { color: colours.paper, stroke: colours.shade }),
        cells(rows, m, "datum.i == i", { color: colours.shade, stroke: colours.yes }),
        texts(X.flatMap((row, j) => row.map((x, k) => textIn(j, k, middle, written(x))))),
        texts(
          sums.flatMap((sum, k) => [
            textIn(n, k, middle, written(sum)),
            textIn(n + 1, k, middle, written(sum + b)),
          ]),
          "datum.i <= i",
        ),
        texts(
          sums.flatMap((_, k) => [
            ...w.map((wj, j) => textIn(j, k, above, `${written(wj)} ·`)),
            ...products.map((row, j) => textIn(j, k, below, `= ${written(row[k] as number)}`)),
            textIn(n + 1, k, above, bias(b)),
          ]),
          "datum.i == i",
          { fontWeight: "bold" },
        ),
        texts(sums.map((_, k) => ({ i: k + 1, x: k + 0.5, y: header - 0.2, text: `${k + 1}` }))),
        texts(
          [...X.map((_, j) => `x${"₁₂₃₄"[j]}`), "wᵀx", "z"].map((text, row) => ({
            i: 0,
            x: -margin / 2,
            y: header + row + middle,
            text,
          })),
        ),
      ],
    },
  );
}

function check(parts: Parts): void {
  checkPattern("parts", parts, { w: [0], b: 0, X: [[0]] });
  const { w, b, X } = parts;
  const m = X[0]?.length as number;
  const wrong = [w, b, X].flat(2).find((x) => !Number.isInteger(x) || Math.abs(x) > 99);
  demand(wrong === undefined, "whole numbers from −99 to 99", `${wrong}`);
  demand(w.length === X.length, `${X.length} weights w, one for each row of X`, `${w.length}`);
  for (const row of X) demand(row.length === m, `rows of X of ${m} numbers`, `${row.length}`);
  demand(X.length <= most.features, `X to have at most ${most.features} rows`, `${X.length}`);
  const fits = m >= 2 && m <= most.examples;
  demand(fits, `X to have from 2 to ${most.examples} columns`, `${m}`, "take the first few");
}

/** The second factor of a product: in brackets where it has a sign. */
const factor = (value: number) => (value < 0 ? `(${written(value)})` : written(value));

const bias = (b: number) => (b < 0 ? `− ${-b}` : `+ ${b}`);

/** A text that belongs to column i; its place is in cells, from the upper left corner. */
interface Text {
  readonly i: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const textIn = (row: number, k: number, at: number, text: string): Text => ({
  i: k + 1,
  x: k + 0.5,
  y: header + row + at,
  text,
});

/** @param when - expression: which of the texts are shown */
const texts = (values: readonly Text[], when = "true", style: object = {}) => ({
  data: { values },
  transform: [{ filter: when }],
  mark: { type: "text", ...style },
  encoding: { text: { field: "text" } },
});

const amongWeights = { i: 0, y: (weights.top + weights.bottom) / 2 };

const rowOfWeights = (n: number) => ({
  data: {
    values: Array.from({ length: n }, (_, j) => ({
      ...{ x: j, x2: j + 1 },
      ...{ y: weights.top, y2: weights.bottom },
    })),
  },
  mark: { type: "rect", color: colours.shade, stroke: colours.yes },
  encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
});

const cells = (rows: number, m: number, when: string, style: object) => ({
  data: {
    values: Array.from({ length: rows * m }, (_, at) => {
      const [row, k] = [Math.floor(at / m), at % m];
      return { i: k + 1, x: k, x2: k + 1, y: header + row, y2: header + row + 1 };
    }),
  },
  transform: [{ filter: when }],
  mark: { type: "rect", ...style },
  encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
});

const side = (field: string, domain: readonly [number, number]) => ({
  field,
  type: "quantitative",
  axis: null,
  scale: { domain, nice: false, zero: false },
});
