/** How examples with different labels settle on a probability between 0 and 1. */

import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const n = 10;

/**
 * The curves are drawn over ŷ = σ(z) with z from −30 to 30: so near to 0 and to 1 that even a tenth of the loss lies
 * above the frame, and no curve ends inside it.
 */
const farthest = 30;

/** The mean comes first, below the others, and is wider: where it is the same as one of them, both are seen. */
const curves = [
  { name: "mean of all ten", dash: [1, 0], color: colours.curve },
  { name: "pull towards 1", dash: [2, 3], color: colours.yes },
  { name: "pull towards 0", dash: [7, 3], color: colours.no },
] as const;

/**
 * Ten examples that look alike, some with label 1: the mean of their losses against the one ŷ that they share. A
 * slider says how many; the bottom stands at their fraction, and there is none when all are of one kind.
 */
export function oppositePullsChart(): ChartSpec {
  const names = curves.map(({ name }) => name);
  const towards1 = (p: string) => `(-k / ${n} * log(${p}))`;
  const towards0 = (p: string) => `(-(${n} - k) / ${n} * log(1 - ${p}))`;
  return chart(
    {
      expr:
        `k == 0 ? 'All safe: the cost falls towards ŷ = 0 and has no lowest point' : k == ${n} ? ` +
        "'All distress: the cost falls towards ŷ = 1, with no lowest point' : " +
        `k + ' of ${n} with distress: the cost is lowest at ŷ = ' + format(k / ${n}, '.1f')`,
    },
    "Mean loss of ten alike examples against ŷ. The examples with label 1 make a curve that falls to the right, those with label 0 one that rises; their sum has its bottom at the fraction of ones, ŷ = 0.3 for three of ten. With none or all of one kind only one curve is left, and it has no bottom.",
    {
      ...panel,
      params: [slider("k", { value: 3, min: 0, max: n, step: 1, label: `k, of ${n}` })],
      encoding: {
        x: { field: "p", type: "quantitative", title: "ŷ", scale: { domain: [0, 1] } },
        y: {
          field: "loss",
          type: "quantitative",
          title: "share of the cost, in nats",
          scale: { domain: [0, 2.4], nice: false },
        },
      },
      layer: [
        {
          data: { sequence: { start: -farthest, stop: farthest + 0.1, step: 0.2, as: "z" } },
          transform: [
            { calculate: "1 / (1 + exp(-datum.z))", as: "p" },
            { calculate: `${towards1("datum.p")} + ${towards0("datum.p")}`, as: names[0] },
            { calculate: towards1("datum.p"), as: names[1] },
            { calculate: towards0("datum.p"), as: names[2] },
            { fold: names, as: ["curve", "loss"] },
          ],
          mark: { type: "line", clip: true },
          encoding: {
            color: {
              field: "curve",
              type: "nominal",
              title: null,
              scale: { domain: names, range: curves.map(({ color }) => color) },
              legend: { orient: "top", columns: 2, symbolType: "stroke", symbolSize: 300 },
            },
            strokeDash: {
              field: "curve",
              type: "nominal",
              title: null,
              scale: { domain: names, range: curves.map(({ dash }) => dash) },
            },
            strokeWidth: {
              condition: { test: `datum.curve == '${names[0]}'`, value: 5 },
              value: 2.5,
            },
          },
        },
        {
          data: { values: [{}] },
          transform: [
            { filter: `k > 0 && k < ${n}` },
            { calculate: `k / ${n}`, as: "p" },
            { calculate: `${towards1("datum.p")} + ${towards0("datum.p")}`, as: "loss" },
          ],
          mark: { type: "point", filled: true, size: 130, color: colours.second, opacity: 1 },
          encoding: {
            tooltip: [
              { field: "p", type: "quantitative", title: "cheapest ŷ", format: ".1f" },
              { field: "loss", type: "quantitative", title: "mean loss", format: ".3f" },
            ],
          },
        },
      ],
    },
  );
}
