/** From which probability on it is cheaper to act, if one mistake costs more than the other. */

import { demand } from "../../input/input-error.js";
import { type Domain, domainFor } from "../kit/axis.js";
import {
  logOdds,
  logOddsAxis,
  type Neuron,
  temperatureOf,
  temperatureScale,
} from "../kit/log-odds-axis.js";
import { costLayers, lowestAt, type Step, stepsOf } from "../kit/mistake-costs.js";
import { checkPattern, checkProbabilities } from "../kit/pattern.js";
import { scoredPoints } from "../kit/scored-points.js";
import { panelTitle } from "../kit/side-by-side.js";
import { meaning, slider } from "../kit/slider.js";
import { classAxis } from "../kit/two-classes.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

/** How many false alarms a missed danger may cost: from 1 to 1000, in steps of a tenth of a power of ten. */
const factors = Array.from({ length: 31 }, (_, k) => Number((10 ** (k / 10)).toPrecision(2)));
const start = 20;

/** The log-odds that the picture shows: the threshold of theory for the largest factor, −log 1000 = −6.9, is inside. */
const usual: Domain = [-7.5, 4];

/**
 * The cost of mistakes per flight against the threshold above which one acts. A slider says how many false alarms a
 * missed danger costs; theory acts where the expected cost of waiting, ŷ·factor, is more than that of acting, 1 − ŷ:
 *
 *     ŷ > 1/(1 + factor), which is z > −log factor
 *
 * Below the curve stand the flights, on the same scale.
 *
 * @param A - the probability ŷ of danger, label 1, that each flight got; neither 0 nor 1
 * @param Y - what happened, 0 or 1
 * @param neuron - weight w (per °F) and bias b, if ŷ = σ(w·temperature + b): then the flights stand on a scale of temperature
 * @throws InputError if a value is not as said
 */
export function decisionCostChart(
  A: readonly number[],
  Y: readonly number[],
  neuron?: Neuron,
): ChartSpec {
  check(A, Y, neuron);
  const z = A.map(logOdds);
  const domain = domainFor(z, usual);
  const steps = stepsOf(z, Y, domain);
  const m = A.length;
  /** What theory's threshold costs on these flights, for each factor. */
  const theory = factors.map((factor) => {
    const { missed, alarms } = steps.find(({ to }) => -Math.log(factor) < to) as Step;
    return (factor * missed + alarms) / m;
  });
  const costs = steps.map(({ missed, alarms }) => `${missed} * factor + ${alarms}`);
  const factor = factors[start] as number;
  return chart(
    {
      expr: "'A missed danger costs ' + factor + (factor == 1 ? ' false alarm' : ' false alarms') + ': act above ŷ = ' + format(threshold, threshold < 0.1 ? '.4f' : '.3f')",
    },
    `The cost of mistakes per flight, in false alarms, against the threshold above which one acts, a line of steps for ${m} flights. A slider says how many false alarms a missed danger costs, from 1 to 1000. Theory says to act above ŷ = 1/(1 + factor). ` +
      `With a factor of ${factor} that is ${fixed(1 / (1 + factor), 4)}${neuron ? `, ${inDegrees(neuron, -Math.log(factor))}` : ""}, and it costs ${fixed(theory[start] as number, 2)} a flight; the lowest step costs ${fixed(lowestAt(steps, factor, m), 2)}. ` +
      "Below stand the flights, safe ones and those with distress, with the same threshold. The larger the factor, the lower the threshold.",
    {
      params: [
        slider("power", {
          value: start / 10,
          min: 0,
          max: 3,
          step: 0.1,
          label: "factor = 10 to the power of",
        }),
        { name: "position", expr: "round(10 * power)" },
        { name: "factor", expr: `[${factors}][position]` },
        meaning("power", "format(power, '.1f') + ': ' + factor"),
        { name: "threshold", expr: "1 / (1 + factor)" },
        { name: "theory", expr: `[${theory.map((cost) => cost.toFixed(5))}][position]` },
        { name: "lowest", expr: `min(${costs}) / ${m}` },
        { name: "top", expr: "max(1.1, 1.25 * theory)" },
      ],
      spacing: 28,
      vconcat: [
        {
          title: panelTitle({
            expr: "'theory (dot): ' + format(theory, '.2f') + ', lowest steps (thick): ' + format(lowest, '.2f')",
          }),
          width: panel.width,
          height: 200,
          encoding: { x: logOddsAxis(domain) },
          layer: costLayers(steps, m, place),
        },
        {
          ...flightsTitle(neuron),
          width: panel.width,
          height: 130,
          encoding: {
            x: neuron ? temperatureScale(neuron, domain) : logOddsAxis(domain),
            y: classAxis("row", null, ["safe", "distress"]),
          },
          layer: scoredPoints(
            {
              A,
              Y,
              names: ["safe", "distress"],
              more: z.map((z) => (neuron ? { t: temperatureOf(neuron, z) } : {})),
            },
            { of: logOdds, domain, apart: 0.02 * (domain[1] - domain[0]) },
            place,
            neuron ? [{ field: "t", type: "quantitative", title: "°F", format: ".1f" }] : [],
          ),
        },
      ],
    },
  );
}

function check(A: readonly number[], Y: readonly number[], neuron?: Neuron): void {
  checkProbabilities(A, Y);
  const sure = A.find((a) => a === 0 || a === 1);
  demand(sure === undefined, "probabilities A between 0 and 1", `${sure}`, "nothing is certain");
  if (neuron === undefined) return;
  checkPattern("neuron", neuron, { w: 0, b: 0 });
  demand(neuron.w !== 0, "neuron.w other than 0", "0", "else ŷ is the same at all temperatures");
}

/** Expression: where the threshold of theory stands, in log-odds. */
const place = "-log(factor)";

/** @example inDegrees(neuron, -4.6) // "below 84.6 °F" */
const inDegrees = (neuron: Neuron, z: number) =>
  `${neuron.w < 0 ? "below" : "above"} ${fixed(temperatureOf(neuron, z), 1)} °F`;

/** What the threshold means for a launch. */
const flightsTitle = (neuron?: Neuron) => ({
  title: panelTitle(
    neuron === undefined
      ? "shaded is a mistake"
      : {
          expr: `'shaded is a mistake; act ${neuron.w < 0 ? "below" : "above"} ' + format((${place} - ${neuron.b}) / ${neuron.w}, '.1f') + ' °F'`,
        },
  ),
});
