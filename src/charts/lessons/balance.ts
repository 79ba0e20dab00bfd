/** The errors of both labels side by side: they balance where as much is expected as was seen. */

import { axis } from "../kit/axis.js";
import { alike, residualExpression } from "../kit/cost-expression.js";
import { outcomeOf, outcomes } from "../kit/flights.js";
import { checkExamples } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { count } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

type Numbers = readonly number[];

/** What the output of a flight is, by its label. */
const sides = ["too high", "too low"] as const;

/**
 * Two rows of pieces, one piece a flight: the output of a safe flight is too high by a, that of a flight with distress too
 * low by 1 − a. The rows are equally long where the outputs add up to the number of flights with distress. Two sliders move
 * w and b.
 *
 * @param x - one feature, standardised, one number a flight
 * @param y - labels: 1 for distress, 0 for a safe flight
 */
export function balanceChart(x: Numbers, y: Numbers): ChartSpec {
  checkExamples(x, y);
  const seen = y.filter((label) => label === 1).length;
  const safe = y.length - seen;
  return chart(
    {
      expr:
        `'Expected ' + format(${seen} + tooHigh - tooLow, '.2f') + ', seen ${seen}: ' + ` +
        "(abs(tooHigh - tooLow) < 0.03 ? 'the errors balance' : tooHigh > tooLow ? 'lower b' : 'raise b')",
    },
    `Two rows of pieces for a weight w and a bias b: the outputs of ${count(safe, "safe flight")} are too high, each by a, and those of ${count(seen, "flight")} with distress too low, each by 1 − a. ` +
      `Sliders move w and b. The rows are equally long where all outputs add up to ${seen}, the number of flights with distress: a larger b makes the upper row longer and the lower one shorter.`,
    {
      ...panel,
      height: 130,
      params: [
        slider("w", { value: 0, min: -3, max: 3, step: 0.1 }),
        slider("b", { value: 0, min: -4, max: 4, step: 0.01 }),
        { name: "tooHigh", expr: errorOf(x, y, 0) },
        { name: "tooLow", expr: errorOf(x, y, 1) },
      ],
      layer: [
        {
          data: {
            values: x.map((xi, i) => ({
              x: Number(xi.toFixed(3)),
              y: y[i],
              outcome: outcomeOf(y[i] as number),
              side: sides[y[i] as 0 | 1],
            })),
          },
          transform: [
            { calculate: "1 / (1 + exp(-(w * datum.x + b)))", as: "a" },
            { calculate: "abs(datum.a - datum.y)", as: "error" },
            {
              stack: "error",
              groupby: ["side"],
              sort: [{ field: "x", order: "ascending" }],
              as: ["from", "to"],
            },
          ],
          mark: { type: "bar", height: 34, stroke: colours.paper, strokeWidth: 0.7 },
          encoding: {
            ...places,
            // room for the number behind the longest row, on a narrow page too
            x: axis("from", "size of a − y, added up", [0, 1.25 * Math.max(safe, seen)]),
            x2: { field: "to" },
            color: {
              field: "outcome",
              type: "nominal",
              title: null,
              scale: { domain: outcomes, range: [colours.no, colours.yes] },
              legend: { orient: "top", direction: "horizontal" },
            },
            tooltip: [
              { field: "x", type: "quantitative", title: "x" },
              { field: "outcome", type: "nominal", title: "O-rings" },
              { field: "a", type: "quantitative", title: "a", format: ".3f" },
              { field: "error", type: "quantitative", title: "size of a − y", format: ".3f" },
            ],
          },
        },
        {
          data: { values: sides.map((side) => ({ side })) },
          transform: [{ calculate: `datum.side == '${sides[0]}' ? tooHigh : tooLow`, as: "to" }],
          mark: { type: "text", align: "left", dx: 6 },
          encoding: {
            ...places,
            x: { field: "to", type: "quantitative" },
            text: { field: "to", format: ".2f" },
          },
        },
      ],
    },
  );
}

/** The row that a piece lies in. */
const places = {
  y: {
    field: "side",
    type: "nominal",
    sort: null,
    title: "output",
    scale: { domain: sides },
    axis: { ticks: false, domain: false, grid: false },
  },
};

/** Expression: the sizes of a − y, added up over the flights with one label. */
function errorOf(x: Numbers, y: Numbers, label: 0 | 1): string {
  const own = x.filter((_, i) => y[i] === label).map((xi) => Number(xi.toFixed(3)));
  const sums = alike(
    own,
    own.map(() => label),
  ).map((group) => residualExpression(group, `w * ${group.x} + b`));
  return `abs(${sums.join(" + ") || "0"})`;
}
