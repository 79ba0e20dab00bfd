/** The slope of the sigmoid. */

import { alongZ, roomForTangents, zAxis, zSlider } from "../kit/z-axis.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** The sigmoid and its slope, with a slider for z that carries a tangent along the curve. */
export function sigmoidSlopeChart(): ChartSpec {
  const value = (z: string) => `(1 / (1 + exp(-${z})))`;
  const slope = (z: string) => `(${value(z)} * (1 - ${value(z)}))`;
  const names = ["σ(z)", "its slope σ′(z)"];
  return chart(
    {
      expr:
        `'At z = ' + format(z, '.1f') + ' the slope is ' + format(${slope("z")}, '.4f') + ` +
        "(abs(z) < 0.05 ? ': the greatest there is' : abs(z) >= 4 ? ': the curve hardly moves' : '')",
    },
    "The sigmoid and, below it, its slope: a bell that reaches 0.25 at z = 0 and is below 0.02 beyond z = ±4. A slider moves a tangent along the curve, steepest in the middle and flat at both ends.",
    {
      ...panel,
      params: [zSlider(0)],
      layer: [
        {
          data: alongZ(roomForTangents),
          transform: [
            { calculate: value("datum.x"), as: names[0] },
            { calculate: slope("datum.x"), as: names[1] },
            { fold: names, as: ["curve", "y"] },
          ],
          mark: { type: "line", strokeWidth: 2.5 },
          encoding: {
            x: zAxis(roomForTangents),
            y: {
              field: "y",
              type: "quantitative",
              title: "value",
              scale: { domain: [-0.05, 1.05], nice: false },
            },
            color: {
              field: "curve",
              type: "nominal",
              title: null,
              scale: { domain: names, range: [colours.curve, colours.no] },
              legend: { orient: "top", symbolType: "stroke" },
            },
            strokeDash: {
              field: "curve",
              type: "nominal",
              title: null,
              scale: {
                domain: names,
                range: [
                  [1, 0],
                  [6, 3],
                ],
              },
            },
          },
        },
        {
          data: { values: [{ step: -1.6 }, { step: 1.6 }] },
          transform: [
            { calculate: "z + datum.step", as: "x" },
            { calculate: `${value("z")} + datum.step * ${slope("z")}`, as: "y" },
          ],
          mark: { type: "line", color: colours.yes, strokeWidth: 3, clip: true },
          encoding: {
            x: { field: "x", type: "quantitative" },
            y: { field: "y", type: "quantitative" },
          },
        },
        point(value("z"), { filled: true, size: 120, color: colours.yes }),
        // a ring around the other point, where both are nearly 0
        point(slope("z"), { filled: false, size: 260, strokeWidth: 2.5, color: colours.no }),
      ],
    },
  );
}

const point = (height: string, look: object) => ({
  data: { values: [{}] },
  transform: [
    { calculate: "z", as: "x" },
    { calculate: height, as: "y" },
  ],
  mark: { type: "point", ...look, opacity: 1 },
  encoding: { x: { field: "x", type: "quantitative" }, y: { field: "y", type: "quantitative" } },
});
