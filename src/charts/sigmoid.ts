import type { ChartSpec } from "./spec.js";
import { chart, colours, panel } from "./theme.js";

/** The sigmoid with a slider for z: the point on the curve and its value follow. */
export function sigmoidChart(): ChartSpec {
  return chart(
    {
      expr: "'σ(' + format(z, '.1f') + ') = ' + format(1 / (1 + exp(-z)), '.4f') + ': any z becomes a number between 0 and 1'",
    },
    "The sigmoid is an S-shaped curve: close to 0 for z below −5, exactly 0.5 at z = 0, close to 1 for z above 5. A slider moves a point along it.",
    {
      ...panel,
      params: [
        { name: "z", value: 2, bind: { input: "range", min: -8, max: 8, step: 0.1, name: "z " } },
      ],
      layer: [
        {
          data: { values: [{ a: 0 }, { a: 0.5 }, { a: 1 }] },
          mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
          encoding: { y: { field: "a", type: "quantitative" } },
        },
        {
          data: { sequence: { start: -8, stop: 8.05, step: 0.1, as: "x" } },
          transform: [{ calculate: "1 / (1 + exp(-datum.x))", as: "a" }],
          mark: { type: "line", color: colours.curve, strokeWidth: 2.5 },
          encoding: {
            x: {
              field: "x",
              type: "quantitative",
              title: "z",
              scale: { domain: [-8, 8] },
              axis: { tickCount: 9 },
            },
            y: {
              field: "a",
              type: "quantitative",
              title: "a = σ(z)",
              scale: { domain: [-0.05, 1.05], nice: false },
            },
          },
        },
        {
          data: { values: [{}] },
          transform: [
            { calculate: "z", as: "x" },
            { calculate: "1 / (1 + exp(-z))", as: "a" },
          ],
          layer: [
            {
              mark: { type: "rule", color: colours.yes, strokeDash: [2, 3] },
              encoding: { y: { field: "a", type: "quantitative" }, y2: { datum: -0.05 } },
            },
            {
              mark: { type: "rule", color: colours.yes, strokeDash: [2, 3] },
              encoding: { y: { field: "a", type: "quantitative" }, x2: { datum: -8 } },
            },
            {
              mark: { type: "point", filled: true, size: 140, color: colours.yes, opacity: 1 },
              encoding: { y: { field: "a", type: "quantitative" } },
            },
          ],
          encoding: { x: { field: "x", type: "quantitative" } },
        },
      ],
    },
  );
}
