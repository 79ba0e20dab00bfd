/** The slope dz of both losses, as a function of z. */

import { axis } from "../kit/axis.js";
import { slider } from "../kit/slider.js";
import { entropyLook, lossLines, squaredLook, theirSlopes } from "../kit/two-losses.js";
import { alongZ, zAxis } from "../kit/z-axis.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

/** How far z goes to either side. */
const reach = 10;

/** 1 − a, with no difference that could round to 0. */
const missing = (z: string) => `(1 / (1 + exp(${z})))`;

const entropy = { look: entropyLook, slope: (z: string) => `(-${missing(z)})` };
const squared = {
  look: squaredLook,
  slope: (z: string) => `(-${missing(z)} * ${missing(z)} / (1 + exp(-(${z}))))`,
};
const losses = [entropy, squared];

/**
 * dz of cross-entropy, a − y, and of squared error, (a − y)·a·(1 − a), for one example with y = 1 against z, with a slider
 * that moves a point along both: far to the left, where the neuron is sure and wrong, the one is −1 and the other 0.
 */
export function dzOverZChart(): ChartSpec {
  return chart(
    {
      expr: `'At z = ' + format(z, '.1f') + ': ' + ${theirSlopes(entropy.slope("z"), squared.slope("z"))}`,
    },
    "The slope dz of both losses for one example with label 1 against z, from −10 to 10. At the right, where the neuron is sure and right, both are near 0. To the left the " +
      "slope of cross-entropy goes down to −1 and stays there; that of squared error has a dip of −0.148 near z = −0.7 and comes back to 0, where the neuron is most wrong. " +
      "A slider moves a point along both.",
    {
      ...panel,
      params: [slider("z", { value: -1, min: -reach, max: reach, step: 0.1 })],
      encoding: { x: zAxis(reach), y: axis("dz", "dz, if y = 1", [-1.1, 0.1]) },
      layer: [
        {
          data: alongZ(reach),
          transform: [
            ...losses.map(({ look, slope }) => ({ calculate: slope("datum.x"), as: look.name })),
            { fold: losses.map(({ look }) => look.name), as: ["name", "dz"] },
          ],
          mark: { type: "line", strokeWidth: 2.5 },
          encoding: lossLines,
        },
        ...losses.map(({ look, slope }) => ({
          data: { values: [{ name: look.name }] },
          transform: [
            { calculate: "z", as: "x" },
            { calculate: slope("z"), as: "dz" },
          ],
          mark: {
            type: "point",
            shape: look.shape,
            filled: true,
            size: look.size,
            color: look.color,
            opacity: 1,
          },
          encoding: {
            tooltip: [
              { field: "name", type: "nominal", title: "loss" },
              { field: "x", type: "quantitative", title: "z", format: ".1f" },
              { field: "dz", type: "quantitative", title: "dz", format: ".3r" },
            ],
          },
        })),
      ],
    },
  );
}
