/** How the slope of a loss and the slope of the sigmoid multiply to dz. */

import { slider } from "../kit/slider.js";
import { alongZ, zAxis } from "../kit/z-axis.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** How far z goes to either side. */
const reach = 10;

const crossEntropy = "cross-entropy";
const squaredError = "squared error";

/** The sizes of the two slopes if y = 1, as expressions that neither overflow nor round to 0. */
const lossSlope = (z: string) =>
  `(loss == '${crossEntropy}' ? 1 + exp(-(${z})) : 1 / (1 + exp(${z})))`; // 1/a, or 1 − a
const sigmoidSlope = (z: string) => `(1 / ((1 + exp(-(${z}))) * (1 + exp(${z}))))`; // a·(1 − a)

/** The sigmoid's dots are wider than the line of the product: where both run along each other, it is a string with beads. */
const curves = [
  {
    name: "dz, their product",
    size: (z: string) => `${lossSlope(z)} * ${sigmoidSlope(z)}`,
    look: { color: colours.curve, dash: [1, 0], shape: "diamond" },
  },
  {
    name: "∂L/∂a, the slope of the loss",
    size: lossSlope,
    look: { color: colours.yes, dash: [7, 3], shape: "circle" },
  },
  {
    name: "∂a/∂z, the slope of the sigmoid",
    size: sigmoidSlope,
    look: { color: colours.no, dash: [3, 6], shape: "square" },
  },
] as const;
const names = curves.map(({ name }) => name);

/** Five digits, so that who multiplies what is shown finds the product, which has three. */
const factor = (value: string) => `format(${value}, ',.5r')`;
const product = (value: string) => `format(${value}, ',.3r')`;

/**
 * The slope of the loss along a, the slope of the sigmoid, and their product dz, for one example with y = 1, on an axis on
 * which each step multiplies. With cross-entropy one factor grows as fast as the other shrinks; with squared error, which
 * a button chooses, nothing makes up for the sigmoid. A slider moves a point along each curve.
 */
export function cancellationChart(): ChartSpec {
  return chart(
    {
      expr: `'At z = ' + format(z, '.1f') + ': ' + ${factor(lossSlope("z"))} + ' × ' + ${factor(sigmoidSlope("z"))} + ' = ' + ${product(`${lossSlope("z")} * ${sigmoidSlope("z")}`)}`,
    },
    "The sizes of two slopes and of their product against z, from −10 to 10, for one example with label 1, on an axis where each step multiplies. To the left the slope " +
      "of the sigmoid falls, soon along a straight line, from 0.25 at z = 0 to 0.000045 at −10. With cross-entropy the slope of the loss rises along a straight line just as steeply, " +
      "and their product stays at 1. With squared error the slope of the loss stays at 1, and the product falls with the sigmoid.",
    {
      ...panel,
      params: [
        slider("z", { value: -4, min: -reach, max: reach, step: 0.1 }),
        {
          name: "loss",
          value: crossEntropy,
          bind: { input: "radio", options: [crossEntropy, squaredError], name: "loss " },
        },
      ],
      encoding: {
        x: zAxis(reach),
        y: {
          field: "size",
          type: "quantitative",
          title: "size of the slope, if y = 1",
          scale: { type: "log", domain: [1e-9, 1e5], nice: false },
          axis: {
            values: [1e-8, 1e-4, 1, 1e4],
            labelExpr: "datum.value < 0.0001 ? '10⁻⁸' : format(datum.value, ',~r')",
          },
        },
        color: {
          field: "name",
          type: "nominal",
          title: null,
          scale: { domain: names, range: curves.map(({ look }) => look.color) },
          legend: {
            orient: "top",
            columns: 1,
            symbolType: "stroke",
            symbolSize: 300,
            labelLimit: 0,
          },
        },
      },
      layer: [
        {
          data: alongZ(reach),
          transform: [
            ...curves.map(({ name, size }) => ({ calculate: size("datum.x"), as: name })),
            { fold: names, as: ["name", "size"] },
          ],
          mark: { type: "line" },
          encoding: {
            strokeDash: {
              field: "name",
              type: "nominal",
              title: null,
              scale: { domain: names, range: curves.map(({ look }) => look.dash) },
            },
            strokeWidth: {
              condition: { test: `datum.name == '${curves[2].name}'`, value: 6 },
              value: 2.5,
            },
          },
        },
        ...curves.map(({ name, size, look }) => ({
          data: { values: [{ name }] },
          transform: [
            { calculate: "z", as: "x" },
            { calculate: size("z"), as: "size" },
          ],
          mark: { type: "point", shape: look.shape, filled: true, size: 110, opacity: 1 },
          encoding: {
            tooltip: [
              { field: "x", type: "quantitative", title: "z", format: ".1f" },
              { field: "name", type: "nominal", title: "slope" },
              { field: "size", type: "quantitative", title: "size", format: ",.3r" },
            ],
          },
        })),
      ],
    },
  );
}
