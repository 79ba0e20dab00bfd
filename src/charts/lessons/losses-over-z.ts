/** Squared error and cross-entropy of one example, as functions of z. */

import { lossExpression } from "../kit/cost-expression.js";
import {
  entropyLook,
  lossLines,
  squaredLook,
  tangentLayers,
  theirSlopes,
} from "../kit/two-losses.js";
import { alongZ, roomForTangents, zAxis, zSlider } from "../kit/z-axis.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

const sigma = (z: string) => `(1 / (1 + exp(-(${z}))))`;

/** Both losses of an example with label 1, and their slopes, as expressions. */
const entropy = {
  look: entropyLook,
  loss: (z: string) => lossExpression(z, 1),
  slope: (z: string) => `(${sigma(z)} - 1)`,
};
const squared = {
  look: squaredLook,
  loss: (z: string) => `(pow(1 - ${sigma(z)}, 2) / 2)`,
  slope: (z: string) => `(-pow(1 - ${sigma(z)}, 2) * ${sigma(z)})`,
};
const losses = [entropy, squared];

/**
 * Both losses of one example with label 1 against z, with a slider for z that carries a tangent along each: where the
 * neuron is sure and wrong, squared error levels off and cross-entropy runs on with slope −1.
 */
export function lossesOverZChart(): ChartSpec {
  return chart(
    {
      expr: `'At z = ' + format(z, '.1f') + ': ' + ${theirSlopes(entropy.slope("z"), squared.slope("z"))}`,
    },
    "The loss of one example with label 1 against z, from −10 to 10. At the right both curves lie near 0. To the left squared error levels off below ½, " +
      "while cross-entropy turns into a straight line that climbs by 1 with every unit of z. A slider moves a tangent along both.",
    {
      ...panel,
      params: [zSlider(-4)],
      encoding: {
        x: zAxis(roomForTangents),
        y: {
          field: "y",
          type: "quantitative",
          title: "loss if y = 1",
          scale: { domain: [0, roomForTangents + 0.5], nice: false },
        },
      },
      layer: [
        {
          data: alongZ(roomForTangents),
          transform: [
            ...losses.map(({ look, loss }) => ({ calculate: loss("datum.x"), as: look.name })),
            { fold: losses.map(({ look }) => look.name), as: ["name", "y"] },
          ],
          mark: { type: "line", strokeWidth: 2.5 },
          encoding: lossLines,
        },
        ...losses.flatMap(({ look, loss, slope }) =>
          tangentLayers(
            look,
            { x: "z", y: loss("z"), slope: slope("z"), reach: 1.5 },
            { x: "z", y: "loss" },
          ),
        ),
      ],
    },
  );
}
