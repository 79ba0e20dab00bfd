/** What more steps do for the examples that a neuron learns from, and for those that it never saw. */

import { demand } from "../../input/input-error.js";
import { type LogAxis, logAxis } from "../kit/log-axis.js";
import { named } from "../kit/named.js";
import { checkPattern } from "../kit/pattern.js";
import { sentenceAt } from "../kit/sentences.js";
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
import { count } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** What was measured after a number of steps. */
interface Measured {
  readonly steps: number;
  readonly train: number;
  readonly test: number;
}

/**
 * Cost or accuracy on training and on test examples against the number of steps, with a mark where the test examples
 * fare best, and a slider that stops earlier.
 *
 * @param points - measured after rising numbers of steps, two or more
 * @param quantity - what was measured
 * @throws InputError if the steps do not rise, or a value is no cost or no accuracy
 */
export function trainTestChart(points: readonly Measured[], quantity: Quantity): ChartSpec {
  checkPoints(points, quantity);
  const steps = points.map((point) => point.steps);
  const last = points.length - 1;
  const best = points[bestTest(points, quantity)] as Measured;
  const log = logAxis("x", "steps of descent", steps);
  const titles = points.map((_, k) =>
    k === last ? finding(points, quantity) : reading(points, quantity, k),
  );
  const ends = (split: "train" | "test") =>
    `from ${saidAs(quantity, points[0]?.[split] as number)} to ${saidAs(quantity, points[last]?.[split] as number)}`;
  return chart(
    sentenceAt(titles, "k"),
    `Two curves over the steps of a descent, up to ${inSteps(steps[last] as number)}: the ${quantity} on the training examples goes ${ends("train")}, on the test examples ${ends("test")}. ` +
      `On the test examples it is ${superlative[quantity]} after ${inSteps(best.steps)}, ${saidAs(quantity, best.test)}. A slider stops the descent earlier and reads both off.`,
    {
      ...panel,
      params: [
        slider("k", { value: last, min: 0, max: last, step: 1, label: "stop at milestone" }),
        meaning("k", `'step ' + format([${steps}][k], ',')`),
      ],
      data: {
        values: points.flatMap(({ steps, train, test }, k) => [
          { k, steps, x: log.place(steps), split: "train", value: train },
          { k, steps, x: log.place(steps), split: "test", value: test },
        ]),
      },
      encoding: { x: log.encoding },
      layer: [
        stopLine,
        {
          encoding: {
            y: splitAxis(
              quantity,
              points.flatMap(({ train, test }) => [train, test]),
            ),
          },
          layer: [curves, bestMark(points, quantity, log), milestones(quantity)],
        },
      ],
    },
  );
}

function checkPoints(points: readonly Measured[], quantity: Quantity): void {
  checkPattern("points", points, [{ steps: 0, train: 0, test: 0 }]);
  demand(points.length > 1, "at least two points", `${points.length}`);
  checkValues(points, quantity);
  for (const [k, { steps }] of points.entries()) {
    const before = points[k - 1]?.steps ?? -1;
    const rises = Number.isInteger(steps) && steps > before;
    demand(rises, `points[${k}].steps to be a whole number above ${before}`, `${steps}`);
  }
}

const bestTest = (points: readonly Measured[], quantity: Quantity) =>
  bestAt(
    quantity,
    points.map(({ test }) => test),
  );

const inSteps = (steps: number) =>
  count(steps, "step").replace(/^\d+/, steps.toLocaleString("en-US"));

/** What the curves show: how the training examples fare, and when the test examples fare best. */
function finding(points: readonly Measured[], quantity: Quantity): string {
  const best = bestTest(points, quantity);
  const when =
    best === points.length - 1 ? "at the end" : `after ${inSteps(points[best]?.steps as number)}`;
  return `Train ${quantity} ${wayOfTrain(points, quantity)}; test ${quantity} is ${superlative[quantity]} ${when}`;
}

function wayOfTrain(points: readonly Measured[], quantity: Quantity): string {
  const gains = points.slice(1).map(({ train }, k) => {
    const rise = train - (points[k]?.train as number);
    return quantity === "cost" ? -rise : rise;
  });
  const [better, worse] = quantity === "cost" ? ["falling", "rises"] : ["rising", "falls"];
  if (gains.every((gain) => gain > 0)) return `keeps ${better}`;
  if (gains.every((gain) => gain >= 0)) return `never ${worse}`;
  return `ends at ${saidAs(quantity, points.at(-1)?.train as number)}`;
}

/** What both are after the steps of a milestone. */
function reading(points: readonly Measured[], quantity: Quantity, k: number): string {
  const { steps, train, test } = points[k] as Measured;
  const best = bestTest(points, quantity);
  const rank = k === best ? `, the ${superlative[quantity]}` : "";
  return `After ${inSteps(steps)}: train ${quantity} ${saidAs(quantity, train)}, test ${quantity} ${saidAs(quantity, test)}${rank}`;
}

/** Where the slider stops the descent. */
const stopLine = {
  transform: [{ filter: "datum.k == k && datum.split == 'test'" }],
  mark: { type: "rule", color: colours.quiet, strokeDash: [2, 3], strokeWidth: 1.5 },
};

const curves = { mark: { type: "line", strokeWidth: 2.5 }, encoding: splitLooks };

/** Where the test examples fare best, with a word beside it that stays inside the panel. */
const bestMark = (points: readonly Measured[], quantity: Quantity, { place }: LogAxis) => {
  const best = bestTest(points, quantity);
  const { steps, test } = points[best] as Measured;
  const align = best === 0 ? "left" : best === points.length - 1 ? "right" : "center";
  return {
    data: { values: [{ x: place(steps), value: test, label: superlative[quantity] }] },
    layer: [
      {
        mark: {
          type: "point",
          shape: "diamond",
          size: 330,
          color: colours.yes,
          strokeWidth: 2.5,
          opacity: 1,
        },
      },
      named({ dy: -20, align }),
    ],
  };
};

/** A point for each milestone; those that the slider is at are larger. */
const milestones = (quantity: Quantity) => ({
  mark: { type: "point", filled: true, opacity: 1 },
  encoding: {
    color: splitLooks.color,
    size: { condition: { test: "datum.k == k", value: 110 }, value: 28 },
    tooltip: [
      { field: "steps", type: "quantitative", title: "steps", format: "," },
      ...splitTooltip(quantity),
    ],
  },
});
