/** How far a measured accuracy can be trusted: its margin shrinks as the test grows. */

import { demand, describe } from "../../input/input-error.js";
import { checkNumber } from "../../input/options.js";
import { axis } from "../kit/axis.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** The sizes of a test that the slider goes through. */
const [fewest, most] = [10, 1000];

/** Either end of the margin p ± 2·√(p(1 − p)/m), as an expression of m. No share lies below 0 or above 1. */
const ends = (p: number, m: string) => {
  const margin = `2 * sqrt(${p * (1 - p)} / (${m}))`;
  return { low: `max(0, ${p} - ${margin})`, high: `min(1, ${p} + ${margin})` };
};

const percent = (share: number) => `${Math.round(100 * share)} %`;
const percentOf = (expression: string) => `format(100 * (${expression}), '.1f')`;

/**
 * The margin of a measured accuracy p over the size m of the test, two standard errors to either side, and the score of a
 * guesser as a level line. A slider sets m; the title says whether the guesser lies within the margin.
 *
 *     p ± 2·√(p(1 − p)/m)
 *
 * @param p - share of right verdicts, between 0 and 1
 * @param m - number of test pictures, where the slider starts, from 10 to 1000
 * @param baseline - share that a guesser gets right, from 0 to 1, and not p itself
 * @throws InputError if a number is not as said
 */
export function marginChart(p: number, m: number, baseline: number): ChartSpec {
  demand(Number.isFinite(p) && p > 0 && p < 1, "p between 0 and 1", describe(p));
  checkNumber("baseline", baseline, 0);
  demand(baseline <= 1, "baseline from 0 to 1", String(baseline), "66 % is written 0.66");
  demand(baseline !== p, "a baseline other than p", String(baseline));
  checkNumber("m", m, fewest, true);
  demand(m <= most, `m from ${fewest} to ${most}`, String(m));

  const { low, high } = ends(p, "m");
  const side = baseline < p ? "below" : "above";
  const isInside = baseline < p ? `${low} <= ${baseline}` : `${high} >= ${baseline}`;
  const margin = 2 * Math.sqrt((p * (1 - p)) / fewest);
  const lowest = Math.min(p - margin, baseline);
  const highest = Math.max(p + margin, baseline);
  const shown = [
    Math.max(0, Math.floor(10 * lowest) / 10),
    Math.min(1, Math.ceil(10 * highest) / 10),
  ] as const;
  const enough = Math.floor((4 * p * (1 - p)) / (p - baseline) ** 2) + 1;
  return chart(
    {
      expr:
        `m + ' test pictures: ' + ${percentOf(low)} + ' to ' + ${percentOf(high)} + ` +
        `' %, and the guesser ' + (${isInside} ? 'inside' : '${side}')`,
    },
    `The margin around a measured accuracy of ${percent(p)} over the number of test pictures, a funnel that narrows to the right. Four times as many pictures halve it. ` +
      `A level line at ${percent(baseline)} is a guesser; from ${enough} pictures on it lies outside the funnel. A slider sets the number of pictures.`,
    {
      ...panel,
      height: 240,
      params: [slider("m", { value: m, min: fewest, max: most, step: 1, label: "test pictures" })],
      encoding: {
        x: {
          ...axis("m", "test pictures (log scale)", [fewest, most]),
          scale: { type: "log", domain: [fewest, most], nice: false },
          axis: { values: [10, 30, 100, 300, 1000] },
        },
        y: { ...axis("share", "accuracy", shown), axis: { format: ".0%", tickCount: 5 } },
      },
      layer: [funnel(p), levels(p, baseline), marginAt(p)],
    },
  );
}

/** The margin of every size of test. */
const funnel = (p: number) => ({
  data: { sequence: { start: 0, stop: 101, as: "k" } },
  transform: [
    { calculate: `${fewest} * pow(${most / fewest}, datum.k / 100)`, as: "m" },
    { calculate: ends(p, "datum.m").low, as: "share" },
    { calculate: ends(p, "datum.m").high, as: "high" },
  ],
  mark: { type: "area", color: colours.shade, opacity: 1 },
  encoding: { y2: { field: "high" } },
});

/** The accuracy and the guesser's score, as level lines. */
function levels(p: number, baseline: number) {
  const names = [`${percent(p)} right`, `guesser ${percent(baseline)}`];
  const look = (range: readonly unknown[]) => ({
    field: "name",
    type: "nominal",
    scale: { domain: names, range },
    legend: { title: null, orient: "top" },
  });
  return {
    data: {
      values: [p, baseline].flatMap((share, k) =>
        [fewest, most].map((m) => ({ name: names[k], m, share })),
      ),
    },
    mark: { type: "line", strokeWidth: 2 },
    encoding: {
      color: look([colours.yes, colours.no]),
      strokeDash: look([
        [1, 0],
        [6, 4],
      ]),
    },
  };
}

/** The margin at the size of the slider: a bar with its ends and its middle. */
const marginAt = (p: number) => ({
  data: { values: [{ p }] },
  transform: [
    { calculate: "m", as: "m" },
    { calculate: ends(p, "m").low, as: "low" },
    { calculate: ends(p, "m").high, as: "high" },
  ],
  layer: [
    {
      mark: { type: "rule", color: colours.curve, strokeWidth: 2.5 },
      encoding: { y: { field: "low" }, y2: { field: "high" } },
    },
    ...["low", "high"].map((end) => ({
      mark: { type: "tick", color: colours.curve, size: 14, thickness: 2.5, orient: "horizontal" },
      encoding: { y: { field: end } },
    })),
    {
      mark: { type: "point", filled: true, size: 90, color: colours.yes, opacity: 1 },
      encoding: {
        y: { field: "p" },
        tooltip: [
          { field: "m", type: "quantitative", title: "test pictures" },
          { field: "low", type: "quantitative", title: "from", format: ".1%" },
          { field: "p", type: "quantitative", title: "measured", format: ".1%" },
          { field: "high", type: "quantitative", title: "to", format: ".1%" },
        ],
      },
    },
  ],
});
