/** The loss of one example for each of its two labels. */

import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const branches = [
  { name: "y = 1: −log ŷ", loss: (p: string) => `-log(${p})`, color: colours.yes },
  { name: "y = 0: −log(1 − ŷ)", loss: (p: string) => `-log(1 - ${p})`, color: colours.no },
] as const;

const legend = { orient: "top", symbolType: "stroke", symbolSize: 300, labelLimit: 0 };

/** The cross-entropy of one example against ŷ: one curve for each label, and a slider for ŷ that moves along both. */
export function lossBranchesChart(): ChartSpec {
  const names = branches.map(({ name }) => name);
  return chart(
    {
      expr: "'ŷ = ' + format(p, '.2f') + ' costs ' + format(-log(p), '.3f') + ' if y = 1, and ' + format(-log(1 - p), '.3f') + ' if y = 0'",
    },
    "Two mirrored curves over ŷ. For y = 1 the loss −log ŷ falls from far above 4 at ŷ = 0 towards 0 at ŷ = 1; for y = 0 the loss −log(1 − ŷ) rises the same way. They cross at ŷ = 0.5, at 0.693. A slider moves a point along each.",
    {
      ...panel,
      params: [slider("p", { value: 0.3, min: 0.01, max: 0.99, step: 0.01, label: "ŷ" })],
      encoding: {
        x: { field: "p", type: "quantitative", title: "ŷ", scale: { domain: [0, 1] } },
        y: {
          field: "loss",
          type: "quantitative",
          title: "loss L(ŷ, y), in nats",
          scale: { domain: [0, 4.8], nice: false },
        },
        color: {
          field: "branch",
          type: "nominal",
          title: null,
          scale: { domain: names, range: branches.map(({ color }) => color) },
          legend,
        },
      },
      layer: [
        {
          data: { sequence: { start: 0.005, stop: 0.9955, step: 0.005, as: "p" } },
          transform: [
            ...branches.map(({ name, loss }) => ({ calculate: loss("datum.p"), as: name })),
            { fold: names, as: ["branch", "loss"] },
          ],
          mark: { type: "line", strokeWidth: 2.5, clip: true },
          encoding: {
            strokeDash: {
              field: "branch",
              type: "nominal",
              title: null,
              legend,
              scale: {
                domain: names,
                range: [
                  [1, 0],
                  [7, 3],
                ],
              },
            },
          },
        },
        {
          data: { values: [{}] },
          transform: [
            { calculate: "p", as: "p" },
            ...branches.map(({ name, loss }) => ({ calculate: loss("p"), as: name })),
            { fold: names, as: ["branch", "loss"] },
          ],
          layer: [
            {
              mark: { type: "rule", strokeDash: [2, 3] },
              encoding: { y2: { datum: 0 } },
            },
            {
              mark: { type: "point", filled: true, size: 120, opacity: 1 },
              encoding: {
                tooltip: [
                  { field: "p", type: "quantitative", title: "ŷ", format: ".2f" },
                  { field: "branch", type: "nominal", title: "branch" },
                  { field: "loss", type: "quantitative", title: "loss", format: ".3f" },
                ],
              },
            },
          ],
        },
      ],
    },
  );
}
