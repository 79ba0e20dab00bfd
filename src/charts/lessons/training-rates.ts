/** What learning rates do to the cost over thousands of steps. */

import { demand } from "../../input/input-error.js";
import { domainFor } from "../kit/axis.js";
import { checkPattern } from "../kit/pattern.js";
import { sentenceAt } from "../kit/sentences.js";
import { meaning, slider } from "../kit/slider.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** The costs of one training, before each of its steps. */
interface Training {
  readonly learningRate: number;
  readonly costs: readonly number[];
}

/** How curves are told apart: by colour, by dash, and by the shape of the mark on them. */
const styles = [
  { colour: colours.yes, dash: [1, 0], shape: "circle" },
  { colour: colours.no, dash: [8, 3], shape: "square" },
  { colour: colours.second, dash: [2, 3], shape: "triangle-up" },
];

/**
 * The cost against the number of steps for up to three learning rates in one plot. Both axes go up by factors of ten, so that
 * the first few steps are seen as well as the last thousand. A slider moves a mark along each curve.
 *
 * @param trainings - trainings of equal length, with `recordEvery: 1`, and different learning rates
 * @throws InputError if the trainings differ in length, are shorter than 2 steps, or more than three
 */
export function trainingRatesChart(trainings: readonly Training[]): ChartSpec {
  checkPattern("trainings", trainings, [{ learningRate: 0, costs: [0] }]);
  const { length } = (trainings[0] as Training).costs;
  checkTrainings(trainings, length);
  const last = length - 1;
  const shown = stepsUpTo(last);
  const marked = shown.filter(isMarked);
  const names = trainings.map(({ learningRate }) => `α = ${learningRate}`);
  const all = trainings.flatMap(({ costs }) => shown.map((k) => costs[k] as number));
  const ends = trainings.map(
    ({ learningRate, costs }) => `${fixed(costs[last] as number, 3)} with α = ${learningRate}`,
  );
  return chart(
    sentenceAt(
      marked.map((k) => finding(trainings, k)),
      "at",
    ),
    `The cost against the number of steps for ${count(trainings.length, "learning rate")}, on axes that go up by factors of ten. ` +
      `${trainings.map(waysUp).join(" ")} After ${count(last, "step")} the cost is ${ends.join(", ")}. A slider moves a mark along each curve.`,
    {
      ...panel,
      params: [
        slider("at", {
          value: marked.length - 1,
          min: 0,
          max: marked.length - 1,
          step: 1,
          label: "along the curves",
        }),
        { name: "step", expr: `${JSON.stringify(marked)}[at]` },
        meaning("at", "'step ' + format(step, ',')"),
      ],
      data: {
        values: trainings.flatMap(({ costs }, i) =>
          shown.map((k) => ({ name: names[i], k, J: Number(costs[k]?.toPrecision(5)) })),
        ),
      },
      encoding: {
        x: {
          field: "k",
          type: "quantitative",
          title: "step",
          scale: { type: "log", domain: [1, last], nice: false },
          axis: { values: tens(1, last), format: "d" },
        },
        y: {
          field: "J",
          type: "quantitative",
          title: "cost J",
          scale: { type: "log", domain: domainOf(all), nice: false },
          axis: { values: [0.01, 0.03, 0.1, 0.3, 1, 3, 10], format: "~g" },
        },
        color: { ...styled(names, "colour"), legend: { orient: "top", direction: "horizontal" } },
      },
      layer: [
        {
          mark: { type: "line", strokeWidth: 1.8 },
          encoding: { strokeDash: styled(names, "dash") },
        },
        {
          transform: [{ filter: "datum.k == step" }],
          mark: { type: "point", filled: true, size: 110, opacity: 1 },
          encoding: {
            shape: styled(names, "shape"),
            tooltip: [
              { field: "name", type: "nominal", title: "learning rate" },
              { field: "k", type: "quantitative", title: "step" },
              { field: "J", type: "quantitative", title: "cost J", format: ".4f" },
            ],
          },
        },
      ],
    },
  );
}

function checkTrainings(trainings: readonly Training[], length: number): void {
  const most = styles.length;
  demand(trainings.length <= most, `at most ${most} trainings`, `${trainings.length}`);
  demand(length > 2, "costs of at least 3 steps, with recordEvery: 1", `${length}`);
  for (const [i, { costs }] of trainings.entries()) {
    demand(costs.length === length, `${length} costs in trainings[${i}]`, `${costs.length}`);
    const low = costs.findIndex((J) => J <= 0);
    demand(low < 0, `trainings[${i}].costs above 0`, `${costs[low]} at step ${low}`);
  }
}

/** All steps while a curve may leap from one to the next, and then so many that the eye misses none. */
const stepsUpTo = (last: number) =>
  Array.from({ length: last }, (_, i) => i + 1).filter(
    (k) => k <= 240 || k % 20 === 0 || k === last,
  );

/** The steps that the slider stands at: 1, 2, 3, … 10, 20, 40, … 100, 200, 400, … and the last. */
const isMarked = (k: number, i: number, all: readonly number[]) => {
  const unit = 10 ** Math.floor(Math.log10(k));
  return unit === 1 || k === unit || k % (2 * unit) === 0 || i === all.length - 1;
};

/** Powers of ten between two numbers. */
const tens = (low: number, high: number) =>
  Array.from({ length: Math.floor(Math.log10(high / low)) + 1 }, (_, power) => low * 10 ** power);

/** The usual costs of a neuron on pictures, or more. A logarithm needs an end above 0. */
function domainOf(costs: readonly number[]): readonly number[] {
  const [, high] = domainFor(costs, [0, 1]);
  return [Math.min(0.03, 0.8 * Math.min(...costs)), high];
}

/** A channel that tells the curves apart. */
const styled = (names: readonly string[], style: keyof (typeof styles)[0]) => ({
  field: "name",
  type: "nominal",
  title: null,
  scale: { domain: names, range: styles.slice(0, names.length).map((one) => one[style]) },
});

/** Which curve is lowest after k steps, and which is highest. */
function finding(trainings: readonly Training[], k: number): string {
  const cost = ({ costs }: Training) => costs[k] as number;
  const sorted = [...trainings].sort((one, other) => cost(one) - cost(other));
  const [best, worst] = [sorted[0], sorted.at(-1)] as [Training, Training];
  const low = `${fixed(cost(best), 3)} with α = ${best.learningRate}`;
  return best === worst
    ? `After ${count(k, "step")}: J = ${low}`
    : `After ${count(k, "step")}: from J = ${low} to ${fixed(cost(worst), 3)} with ${worst.learningRate}`;
}

/** How far up a curve goes, in a sentence. */
function waysUp({ learningRate, costs }: Training): string {
  const highest = costs.reduce((top, J) => Math.max(top, J), 0);
  const lastUp = costs.findLastIndex((J, k) => k > 0 && J > (costs[k - 1] as number));
  return lastUp < 0
    ? `With α = ${learningRate} it falls at every step.`
    : `With α = ${learningRate} it leaps up and down, to ${fixed(highest, 2)} at most, for the last time at step ${lastUp}.`;
}
