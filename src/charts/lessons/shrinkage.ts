/** What a penalty on the weights does: to the examples that a neuron learns from, to those that it never saw, and to the weights. */

import { demand } from "../../input/input-error.js";
import { axis } from "../kit/axis.js";
import { type LogAxis, logAxis } from "../kit/log-axis.js";
import { checkPattern } from "../kit/pattern.js";
import { sentenceAt } from "../kit/sentences.js";
import { panelTitle } from "../kit/side-by-side.js";
import { meaning, slider } from "../kit/slider.js";
import {
  bestAt,
  checkValues,
  type Quantity,
  saidAs,
  splitAxis,
  splitLooks,
  splitTooltip,
  superlative,
} from "../kit/two-splits.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** What a descent with one strength of penalty ended with. */
interface Shrunk {
  /** The strength λ. */
  readonly l2: number;
  readonly train: number;
  readonly test: number;
  /** The length ‖w‖ of the weights. */
  readonly size: number;
}

/**
 * Train and test against the strength λ of the penalty, above the length of the weights; a slider for λ reads all of them off.
 *
 * @param points - of rising λ, two or more, not all of them 0; λ = 0 has a place of its own on the logarithmic axis
 * @param quantity - what `train` and `test` are
 * @throws InputError if λ does not rise, or a value is no cost, no accuracy or no length
 */
export function shrinkageChart(points: readonly Shrunk[], quantity: Quantity = "cost"): ChartSpec {
  checkPoints(points, quantity);
  const [first, last] = [points[0], points.at(-1)] as [Shrunk, Shrunk];
  const bestK = bestAt(
    quantity,
    points.map(({ test }) => test),
  );
  const best = points[bestK] as Shrunk;
  const log = logAxis(
    "x",
    "penalty λ",
    points.map(({ l2 }) => l2),
  );
  const sides = [first, last].map(
    ({ l2, train, size }) =>
      `With λ = ${l2} the ${quantity} on the training examples is ${saidAs(quantity, train)} and ‖w‖ = ${fixed(size, 3)}. `,
  );
  return chart(
    sentenceAt(
      points.map(
        ({ l2, train, test }, k) =>
          `λ = ${l2}: train ${quantity} ${saidAs(quantity, train)}, test ${quantity} ${saidAs(quantity, test)}${k === bestK ? `, the ${superlative[quantity]}` : ""}`,
      ),
      "k",
    ),
    `Two panels over the strength λ of the penalty: the ${quantity} on training and on test examples, and the length ‖w‖ of the weights. ${sides.join("")}` +
      `On the test examples the ${quantity} is ${superlative[quantity]} with λ = ${best.l2}: ${saidAs(quantity, best.test)}. A slider for λ reads all three off.`,
    {
      params: [
        slider("k", { value: bestK, min: 0, max: points.length - 1, step: 1, label: "which λ" }),
        meaning("k", `'λ = ' + [${points.map(({ l2 }) => l2)}][k]`),
      ],
      data: { values: rowsOf(points, log) },
      spacing: 24,
      vconcat: [
        {
          width: panel.width,
          height: 190,
          encoding: { x: { ...log.encoding, title: null } },
          layer: [
            chosen,
            {
              encoding: {
                y: splitAxis(
                  quantity,
                  points.flatMap(({ train, test }) => [train, test]),
                ),
              },
              layer: [
                { mark: { type: "line", strokeWidth: 2.5 }, encoding: splitLooks },
                dots(splitLooks.color, splitTooltip(quantity)),
              ],
            },
          ],
        },
        sizePanel(points, log),
      ],
    },
  );
}

function checkPoints(points: readonly Shrunk[], quantity: Quantity): void {
  checkPattern("points", points, [{ l2: 0, train: 0, test: 0, size: 0 }]);
  demand(points.length > 1, "at least two points", `${points.length}`);
  checkValues(points, quantity);
  for (const [k, { l2, size }] of points.entries()) {
    const before = points[k - 1]?.l2 ?? -1;
    const least = before < 0 ? "0 or more" : `above ${before}`;
    demand(l2 >= 0 && l2 > before, `points[${k}].l2 to be ${least}`, `${l2}`);
    demand(size >= 0, `points[${k}].size to be 0 or more`, `${size}`);
  }
}

const rowsOf = (points: readonly Shrunk[], { place }: LogAxis) =>
  points.flatMap(({ l2, train, test, size }, k) =>
    Object.entries({ train, test }).map(([split, value]) => ({
      ...{ k, l2, size, split, value },
      x: place(l2),
    })),
  );

/** A line through both panels at the λ of the slider. */
const chosen = {
  transform: [{ filter: "datum.k == k && datum.split == 'test'" }],
  mark: { type: "rule", color: colours.quiet, strokeDash: [2, 3], strokeWidth: 1.5 },
};

/** A point for each λ; those of the slider's are larger. */
const dots = (color: object, tooltip: readonly object[]) => ({
  mark: { type: "point", filled: true, opacity: 1 },
  encoding: {
    color,
    size: { condition: { test: "datum.k == k", value: 110 }, value: 28 },
    tooltip: [{ field: "l2", type: "quantitative", title: "λ" }, ...tooltip],
  },
});

function sizePanel(points: readonly Shrunk[], log: LogAxis) {
  const sizes = points.map(({ size }) => size);
  const highest = Math.max(...sizes);
  return {
    title: panelTitle({
      expr: `'the length of the weights: ‖w‖ = ' + format([${sizes}][k], '.3f')`,
    }),
    width: panel.width,
    height: 100,
    encoding: { x: log.encoding },
    layer: [
      chosen,
      {
        transform: [{ filter: "datum.split == 'test'" }],
        encoding: { y: axis("size", "‖w‖", [0, highest > 0 ? 1.1 * highest : 1]) },
        layer: [
          { mark: { type: "line", strokeWidth: 2.5, color: colours.no } },
          dots({ value: colours.no }, [
            { field: "size", type: "quantitative", title: "‖w‖", format: ".3f" },
          ]),
        ],
      },
    ],
  };
}
