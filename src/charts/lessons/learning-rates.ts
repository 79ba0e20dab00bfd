/** Learning rates that are too small, good, and too large. */

import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** The costs of one descent, step after step, with its learning rate and a word for how it went. */
export interface Run {
  readonly learningRate: number;
  readonly name: string;
  readonly costs: readonly number[];
}

const [low, high] = [0.4, 1.2];

/**
 * The cost against the number of steps for several learning rates side by side, with a slider for how many are drawn.
 *
 * @param runs - the descents, from the smallest learning rate to the largest, of equal length
 */
export function learningRatesChart(runs: readonly Run[]): ChartSpec {
  checkPattern("runs", runs, [{ learningRate: 0, name: "", costs: [0] }]);
  const steps = (runs[0]?.costs.length ?? 1) - 1;
  const bottom = Math.min(...runs.flatMap(({ costs }) => costs));
  const said = runs
    .map(
      ({ learningRate, name, costs }) => `${learningRate} ${name}, at ${costs.at(-1)?.toFixed(3)}`,
    )
    .join("; ");
  const one = ({ learningRate, name, costs }: Run) => ({
    title: {
      text: `α = ${learningRate}: ${name}`,
      fontSize: 12,
      fontWeight: "normal",
      frame: "group",
      offset: 8,
    },
    width: 116,
    height: 120,
    encoding: {
      x: {
        field: "k",
        type: "quantitative",
        title: "step",
        scale: { domain: [0, steps], nice: false },
        axis: { tickCount: 4 },
      },
      y: {
        field: "J",
        type: "quantitative",
        title: "cost J",
        scale: { domain: [low, high], nice: false },
        axis: { tickCount: 4 },
      },
    },
    layer: [
      {
        data: { values: [{ k: 0, k2: steps, J: bottom }] },
        mark: { type: "rule", color: colours.second, strokeDash: [4, 4] },
        encoding: { x2: { field: "k2" } },
      },
      {
        data: { values: costs.map((J, k) => ({ k, J: Number(J.toPrecision(6)) })) },
        transform: [{ filter: "datum.k <= shown" }],
        layer: [
          { mark: { type: "line", color: colours.curve, strokeWidth: 1.5, clip: true } },
          {
            mark: {
              type: "point",
              filled: true,
              size: 14,
              color: colours.yes,
              opacity: 1,
              clip: true,
            },
          },
        ],
      },
    ],
  });
  return chart(
    {
      expr: "'After ' + shown + (shown == 1 ? ' step' : ' steps') + ': too small creeps, too large never settles'",
    },
    `The cost against the number of steps, one small panel for each learning rate, with the bottom as a dashed line. After ${steps} steps: ${said}.`,
    {
      params: [slider("shown", { value: steps, min: 0, max: steps, step: 1, label: "steps" })],
      columns: 3,
      concat: runs.map(one),
      spacing: { row: 76, column: 58 },
      bounds: "flush",
    },
  );
}
