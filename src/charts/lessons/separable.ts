/** What training does where nothing contradicts: the weights grow without end. */

import { outcomeMarks } from "../kit/flights.js";
import type { Stop } from "../kit/parameters.js";
import { checkExamples, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/**
 * A neuron trained longer and longer on examples that a threshold separates: its curve turns into a step and its
 * weight grows for ever. A slider picks the number of steps.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @param stages - where the descent was after ten times as many steps as at the stage before, from 1 on
 */
export function separableChart(
  x: readonly number[],
  y: readonly number[],
  stages: readonly Stop[],
): ChartSpec {
  checkExamples(x, y);
  checkPattern("stages", stages, [{ w: 0, b: 0, J: 0 }]);
  const last = stages.length - 1;
  const pick = (field: keyof Stop) => `[${stages.map((stage) => stage[field].toPrecision(6))}][k]`;
  const costs = stages.map(({ J }) => J.toPrecision(2)).join(", ");
  const points = x.map((xi, i) => ({
    x: xi,
    a: y[i],
    outcome: y[i] === 1 ? "distress (1)" : "safe (0)",
  }));
  return chart(
    {
      expr: `'After ' + format(pow(10, k), ',') + (k == 0 ? ' step' : ' steps') + ': w = ' + format(${pick("w")}, '.1f') + ', J = ' + format(${pick("J")}, '.5f')`,
    },
    `The neuron's curve over ${x.length} flights that one temperature separates. With every tenfold of steps it gets steeper, towards a sudden drop between the two kinds; the costs are ${costs} and ` +
      `the weight goes from ${stages[0]?.w.toFixed(1)} to ${stages[last]?.w.toFixed(1)}. A slider picks the stage.`,
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
      ],
      encoding: {
        x: {
          field: "x",
          type: "quantitative",
          title: "x, temperature in standard deviations from the mean",
          scale: { domain: [-2.6, 2], nice: false },
        },
        y: {
          field: "a",
          type: "quantitative",
          title: "a",
          scale: { domain: [-0.08, 1.08], nice: false },
        },
      },
      layer: [
        {
          data: { sequence: { start: -2.6, stop: 2.005, step: 0.01, as: "x" } },
          transform: [
            { calculate: `1 / (1 + exp(-(${pick("w")} * datum.x + ${pick("b")})))`, as: "a" },
          ],
          mark: { type: "line", color: colours.curve, strokeWidth: 2.5 },
        },
        {
          data: { values: points },
          mark: { type: "point", filled: true, size: 70, opacity: 0.9 },
          encoding: outcomeMarks,
        },
      ],
    },
  );
}
