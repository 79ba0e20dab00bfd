/** What training does where nothing contradicts: the weights grow without end. */

import { demand } from "../../input/input-error.js";
import { axis, domainFor } from "../kit/axis.js";
import { costOf } from "../kit/bowl.js";
import { outcomeMarks, outcomeOf } from "../kit/flights.js";
import { gapBetweenLabels } from "../kit/labels.js";
import { checkStops, type Stop } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { meaning, slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/**
 * A neuron trained longer and longer on flights that one temperature separates: its curve turns into a step and its
 * weight grows for ever. A slider picks the number of steps.
 *
 * @param x - temperature of each flight, standardised
 * @param y - labels, 0 or 1
 * @param stages - where the descent was after ten times as many steps as at the stage before, from 1 on, with the cost
 *   of x and y there
 * @throws InputError if no threshold separates the labels, a cost is not that of its parameters, or the weight shrinks
 */
export function separableChart(
  x: readonly number[],
  y: readonly number[],
  stages: readonly Stop[],
): ChartSpec {
  checkExamples(x, y);
  const gap = gapBetweenLabels(x, y);
  demand(gap > 0, "labels that a threshold separates", "labels that overlap", "leave some out");
  demand(gap < Infinity, "examples of both labels", `only the label ${y[0]}`);
  checkStops("stages", stages, costOf(x, y));
  for (const [k, { w }] of stages.entries()) {
    const before = Math.abs(stages[k - 1]?.w ?? 0);
    demand(
      Math.abs(w) > before,
      `stages[${k}].w to be farther from 0 than at the stage before, ${before}`,
      String(w),
      "as a descent goes on, the weight grows",
    );
  }
  const last = stages.length - 1;
  const pick = (field: keyof Stop) => `[${stages.map((stage) => stage[field].toPrecision(6))}][k]`;
  const costs = stages.map(({ J }) => J.toPrecision(2)).join(", ");
  const points = x.map((xi, i) => ({ x: xi, a: y[i], outcome: outcomeOf(y[i] as number) }));
  const [from, to] = domainFor(x, [-2.6, 2]);
  const step = (to - from) / 460;
  const weight = (k: number) => fixed(stages[k]?.w as number, 1);
  return chart(
    {
      expr: `'After ' + format(pow(10, k), ',') + (k == 0 ? ' step' : ' steps') + ': w = ' + format(${pick("w")}, '.1f') + ', J = ' + format(${pick("J")}, '.3r')`,
    },
    `The neuron's curve over ${x.length} flights that one temperature separates. With ten times as many steps it is steeper each time, towards a step from one kind to the other; the costs are ${costs} and ` +
      `the weight goes from ${weight(0)} to ${weight(last)}. A slider picks the stage.`,
    {
      ...panel,
      params: [
        slider("k", {
          value: Math.min(2, last),
          min: 0,
          max: last,
          step: 1,
          label: "zeros in the number of steps",
        }),
        meaning("k", "format(pow(10, k), ',') + (k == 0 ? ' step' : ' steps')"),
      ],
      encoding: {
        x: {
          ...axis("x", "x, in standard deviations from the mean", [from, to]),
          axis: { tickCount: 5 },
        },
        y: axis("a", "a", [-0.08, 1.08]),
      },
      layer: [
        {
          data: { sequence: { start: from, stop: to + step / 2, step, as: "x" } },
          transform: [
            { calculate: `1 / (1 + exp(-(${pick("w")} * datum.x + ${pick("b")})))`, as: "a" },
          ],
          mark: { type: "line", color: colours.curve, strokeWidth: 2.5 },
        },
        {
          data: { values: points },
          mark: { type: "point", filled: true, size: 70, opacity: 0.9 },
          encoding: {
            ...outcomeMarks,
            tooltip: [
              { field: "x", type: "quantitative", title: "x", format: ".2f" },
              { field: "outcome", type: "nominal", title: "O-rings" },
            ],
          },
        },
      ],
    },
  );
}
