/** The blame dz of one example, with cross-entropy and with squared error. */

import { axis } from "../kit/axis.js";
import { numberExpression } from "../kit/number-expression.js";
import { entropyLook, lossLines, squaredLook } from "../kit/two-losses.js";
import { alongZ, zAxis, zSlider } from "../kit/z-axis.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** How far z goes on both sides: at the ends squared error's blame is a 22,000th of cross-entropy's. */
const reach = 10;

/** The axis goes on a little beyond the slider, so that at its ends the points are whole. */
const room = 0.5;

const sigma = (z: string) => `(1 / (1 + exp(-(${z}))))`;

/** The blame with each loss, as an expression of z and of the label y that the reader picks. */
const blames = [
  { look: entropyLook, dz: (z: string) => `(${sigma(z)} - y)` },
  {
    look: squaredLook,
    dz: (z: string) => `((${sigma(z)} - y) * ${sigma(z)} * (1 - ${sigma(z)}))`,
  },
];

const said = blames.map(({ look, dz }) => `${numberExpression(dz("z"))} + ' (${look.name})'`);

/** Each loss with its blame, as columns that are folded into rows. */
const asRows = (z: string) => [
  ...blames.map(({ look, dz }) => ({ calculate: dz(z), as: look.name })),
  { fold: blames.map(({ look }) => look.name), as: ["name", "dz"] },
];

/**
 * The blame dz of one example against z: cross-entropy's a − y, and squared error's (a − y)·a(1 − a). Sliders choose z
 * and the label. Where the neuron is sure and wrong, cross-entropy blames it fully and squared error hardly at all.
 */
export function twoBlamesChart(): ChartSpec {
  return chart(
    {
      expr: `'z = ' + format(z, '.1f') + ', y = ' + y + ': dz = ' + ${said.join(" + ', ' + ")}`,
    },
    "Two curves of dz over z, from −10 to 10, for an example with label 1. Cross-entropy's a − y is nearly −1 where z is far below 0, the wrong side, and rises to 0 where z is far above 0. Squared error's " +
      "(a − y)·a(1 − a) is a dip to −0.148 near z = −0.7, and nearly 0 on both sides: at z = −10 it is −4.5·10⁻⁵. A slider moves z; for label 0 both curves are turned by half a turn.",
    {
      ...panel,
      params: [
        zSlider(-4, reach),
        { name: "y", value: 1, bind: { input: "radio", options: [1, 0], name: "label y " } },
      ],
      encoding: {
        x: zAxis(reach + room),
        y: { ...axis("dz", "blame dz", [-1.25, 1.25]), axis: { tickCount: 5 } },
      },
      layer: [
        {
          data: { values: [{ x: 0 }] },
          mark: { type: "rule", color: colours.quiet, strokeDash: [2, 3] },
          encoding: { y: { value: 0 }, y2: { value: { expr: "height" } } },
        },
        verdicts,
        {
          data: alongZ(reach),
          transform: asRows("datum.x"),
          mark: { type: "line", strokeWidth: 2.5 },
          encoding: lossLines,
        },
        ...blames.map(({ look }) => pointOf(look)),
      ],
    },
  );
}

/** On which side of z = 0 the neuron's verdict is wrong, at the end of the panel where the curves are not. */
const verdicts = {
  data: { values: [{ x: -reach / 2 }, { x: reach / 2 }] },
  transform: [
    { calculate: "y == 1 ? 1.12 : -1.12", as: "dz" },
    { calculate: "(datum.x > 0) == (y == 1) ? 'right verdict' : 'wrong verdict'", as: "verdict" },
  ],
  mark: { type: "text", color: colours.quiet },
  encoding: { text: { field: "verdict" } },
};

/** The point of one loss at the reader's z. */
const pointOf = ({ name, color, shape, size }: typeof entropyLook) => ({
  data: { values: [{}] },
  transform: [
    { calculate: "z", as: "x" },
    ...asRows("z"),
    { filter: `datum.name == '${name}'` },
    { calculate: numberExpression("datum.dz"), as: "words" },
  ],
  mark: { type: "point", shape, filled: true, size, color, opacity: 1 },
  encoding: {
    tooltip: [
      { field: "name", type: "nominal", title: "loss" },
      { field: "x", type: "quantitative", title: "z", format: ".1f" },
      { field: "words", type: "nominal", title: "dz" },
    ],
  },
});
