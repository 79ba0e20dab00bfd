/** Learning rates that are too small, good, and too large. */

import { demand } from "../../input/input-error.js";
import { axis, type Domain, domainFor } from "../kit/axis.js";
import { checkPattern } from "../kit/pattern.js";
import { panelTitle } from "../kit/side-by-side.js";
import { slider } from "../kit/slider.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** The costs that a panel shows, if its own are not higher. */
const usual: Domain = [0.4, 1.2];

/** The costs of one descent, step after step, with its learning rate and a word for how it went. */
export interface Run {
  readonly learningRate: number;
  readonly name: string;
  readonly costs: readonly number[];
}

/**
 * The cost against the number of steps for several learning rates side by side, with a slider for how many are drawn.
 *
 * @param runs - descents of equal length, with different learning rates, from the smallest to the largest
 * @throws InputError if the runs differ in length, or do not come in this order
 */
export function learningRatesChart(runs: readonly Run[]): ChartSpec {
  checkPattern("runs", runs, [{ learningRate: 0, name: "", costs: [0] }]);
  const steps = (runs[0] as Run).costs.length - 1;
  for (const [i, { costs, learningRate }] of runs.entries()) {
    demand(costs.length === steps + 1, `${steps + 1} costs in runs[${i}]`, `${costs.length}`);
    const before = runs[i - 1]?.learningRate ?? -Infinity;
    demand(
      learningRate > before,
      `runs[${i}].learningRate to be larger than the one before, ${before}`,
      `${learningRate}`,
    );
  }
  const lowest = Math.min(...runs.flatMap(({ costs }) => costs));
  const ends = runs
    .map(
      ({ learningRate, name, costs }) =>
        `${learningRate} ${name}, at ${fixed(costs[steps] as number, 3)}`,
    )
    .join("; ");
  const one = ({ learningRate, name, costs }: Run) => {
    const domain = domainFor(costs, usual);
    const said = `[${costs.map((J) => J.toFixed(4))}][shown]`;
    const title = `'α = ${learningRate}: ' + (shown == ${steps} ? ${JSON.stringify(name)} : 'J = ' + format(${said}, '.3f'))`;
    return {
      title: { ...panelTitle({ expr: title }), offset: 8 },
      width: 116,
      height: 120,
      encoding: {
        x: { ...axis("k", "step", [0, Math.max(1, steps)]), axis: { tickCount: 4 } },
        y: {
          ...axis("J", domain[1] === usual[1] ? "cost J" : "J, other scale", domain),
          axis: { tickCount: 4 },
        },
      },
      layer: [
        {
          data: { values: [{ k: 0, k2: steps, J: lowest }] },
          mark: { type: "rule", color: colours.second, strokeDash: [4, 4] },
          encoding: { x2: { field: "k2" } },
        },
        {
          data: { values: costs.map((J, k) => ({ k, J: Number(J.toPrecision(6)) })) },
          transform: [{ filter: "datum.k <= shown" }],
          layer: [
            { mark: { type: "line", color: colours.curve, strokeWidth: 1.5 } },
            {
              mark: { type: "point", filled: true, size: 14, color: colours.yes, opacity: 1 },
              encoding: {
                tooltip: [
                  { field: "k", type: "quantitative", title: "step" },
                  { field: "J", type: "quantitative", title: "J", format: ".4f" },
                ],
              },
            },
          ],
        },
      ],
    };
  };
  const titles = Array.from({ length: steps + 1 }, (_, k) => JSON.stringify(finding(runs, k)));
  return chart(
    { expr: `[${titles}][shown]` },
    "The cost against the number of steps, one small panel for each learning rate, with the lowest cost of all as a dashed line. " +
      `After ${count(steps, "step")}: ${ends}.`,
    {
      params: [slider("shown", { value: steps, min: 0, max: steps, step: 1, label: "steps" })],
      columns: 3,
      concat: runs.map(one),
      spacing: { row: 76, column: 58 },
      bounds: "flush",
    },
  );
}

/** What the runs show after k steps: which is ahead and which is last, and at the end what that means. */
function finding(runs: readonly Run[], k: number): string {
  const sorted = [...runs].sort(
    (one, other) => (one.costs[k] as number) - (other.costs[k] as number),
  );
  const [best, worst] = [sorted[0], sorted.at(-1)] as [Run, Run];
  const after = `After ${count(k, "step")}`;
  const [smallest, largest] = [runs[0], runs.at(-1)] as [Run, Run];
  if (k === smallest.costs.length - 1 && creeps(smallest, best) && isUnsettled(largest))
    return `${after}: too small creeps, too large never settles`;
  return best.costs[k] === worst.costs[k]
    ? `${after} all costs are ${fixed(best.costs[k] as number, 3)}`
    : `${after} α = ${best.learningRate} is lowest, and α = ${worst.learningRate} is highest`;
}

/** Whether a run has only gone down, and is still on its way: more than a hundredth above the best. */
const creeps = ({ costs }: Run, best: Run) =>
  costs.every((J, k) => k === 0 || J < (costs[k - 1] as number)) &&
  (costs.at(-1) as number) > 1.01 * (best.costs.at(-1) as number);

/** Whether a run still goes up in its last quarter. */
const isUnsettled = ({ costs }: Run) =>
  costs.some((J, k) => k > 0.75 * costs.length && J > (costs[k - 1] as number));
