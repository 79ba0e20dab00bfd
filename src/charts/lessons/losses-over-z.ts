/** Squared error and cross-entropy of one example, as functions of z. */

import { slider } from "../kit/slider.js";
import { alongZ, zAxis } from "../kit/z-axis.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

const sigma = (z: string) => `(1 / (1 + exp(-(${z}))))`;

/** Both losses and their slopes, as expressions, of an example with label 1. */
const losses = [
  {
    name: "cross-entropy",
    loss: (z: string) => `log(1 + exp(-(${z})))`,
    slope: (z: string) => `(${sigma(z)} - 1)`,
    color: colours.yes,
    dash: [1, 0],
    shape: "circle",
  },
  {
    name: "squared error",
    loss: (z: string) => `(pow(1 - ${sigma(z)}, 2) / 2)`,
    slope: (z: string) => `(-pow(1 - ${sigma(z)}, 2) * ${sigma(z)})`,
    color: colours.no,
    dash: [7, 3],
    shape: "square",
  },
] as const;

/** How far a tangent reaches to either side, in units of z. */
const reach = 1.5;

/**
 * Both losses of one example with label 1 against z, with a slider for z that carries a tangent along each: where the
 * neuron is sure and wrong, squared error levels off and cross-entropy runs on with slope −1.
 */
export function lossesOverZChart(): ChartSpec {
  const names = losses.map(({ name }) => name);
  const [entropy, squared] = losses;
  const slope = (of: (z: string) => string) => `format(${of("z")}, '.3f')`;
  return chart(
    {
      expr: `'At z = ' + format(z, '.1f') + ' the slopes are ' + ${slope(entropy.slope)} + ' and ' + ${slope(squared.slope)}`,
    },
    "The loss of one example with label 1 against z, from −8 to 8. At the right both curves lie near 0. To the left squared error levels off below ½, " +
      "while cross-entropy turns into a straight line that climbs by 1 with every unit of z. A slider moves a tangent along both.",
    {
      ...panel,
      params: [slider("z", { value: -4, min: -8, max: 8, step: 0.1 })],
      encoding: {
        x: zAxis,
        y: {
          field: "loss",
          type: "quantitative",
          title: "loss if y = 1",
          scale: { domain: [0, 8.5], nice: false },
        },
      },
      layer: [
        {
          data: alongZ,
          transform: [
            ...losses.map(({ name, loss }) => ({ calculate: loss("datum.x"), as: name })),
            { fold: names, as: ["name", "loss"] },
          ],
          mark: { type: "line", strokeWidth: 2.5 },
          encoding: {
            color: {
              field: "name",
              type: "nominal",
              title: null,
              scale: { domain: names, range: losses.map(({ color }) => color) },
              legend: { orient: "top", symbolType: "stroke", symbolSize: 300 },
            },
            strokeDash: {
              field: "name",
              type: "nominal",
              title: null,
              scale: { domain: names, range: losses.map(({ dash }) => dash) },
            },
          },
        },
        ...losses.flatMap(({ loss, slope, color, shape }) => [
          {
            data: { values: [{ run: -reach }, { run: reach }] },
            transform: [
              { calculate: "z + datum.run", as: "x" },
              { calculate: `${loss("z")} + datum.run * ${slope("z")}`, as: "loss" },
            ],
            mark: { type: "line", color: colours.curve, strokeWidth: 2, clip: true },
          },
          {
            data: { values: [{}] },
            transform: [
              { calculate: "z", as: "x" },
              { calculate: loss("z"), as: "loss" },
              { calculate: slope("z"), as: "slope" },
            ],
            mark: { type: "point", shape, filled: true, size: 120, color, opacity: 1 },
            encoding: {
              tooltip: [
                { field: "x", type: "quantitative", title: "z", format: ".1f" },
                { field: "loss", type: "quantitative", title: "loss", format: ".3f" },
                { field: "slope", type: "quantitative", title: "slope", format: ".3f" },
              ],
            },
          },
        ]),
      ],
    },
  );
}
