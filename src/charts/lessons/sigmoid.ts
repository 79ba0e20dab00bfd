/** The sigmoid. */

import { alongZ, zAxis, zSlider } from "../kit/z-axis.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** The sigmoid with a slider for z: the point on the curve and its value follow. */
export function sigmoidChart(): ChartSpec {
  return chart(
    {
      expr: "'σ(' + format(z, '.1f') + ') = ' + format(1 / (1 + exp(-z)), '.4f') + ': any z becomes a number between 0 and 1'",
    },
    "The sigmoid is an S-shaped curve: close to 0 for z below −5, exactly 0.5 at z = 0, close to 1 for z above 5. A slider moves a point along it.",
    {
      ...panel,
      params: [zSlider(2)],
      layer: [
        {
          data: { values: [{ a: 0 }, { a: 0.5 }, { a: 1 }] },
          mark: { type: "rule", color: colours.quiet, strokeDash: [4, 4] },
          encoding: { y: { field: "a", type: "quantitative" } },
        },
        {
          data: alongZ(),
          transform: [{ calculate: "1 / (1 + exp(-datum.x))", as: "a" }],
          mark: { type: "line", color: colours.curve, strokeWidth: 2.5 },
          encoding: {
            x: zAxis(),
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
