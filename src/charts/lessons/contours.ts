/** The cost over w and b, seen from above. */

import { bowlOf } from "../kit/bowl.js";
import { contourLayers, contourNames } from "../kit/contour-layers.js";
import { costExpression } from "../kit/cost-expression.js";
import { ball } from "../kit/landmarks.js";
import { inWords, parameterAxes, type Region, reachOf, regionFor } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

/** It has the shape of the panel, so that w and b have units of the same length. */
const usual: Region = { w: [-5, 3], b: [-3.9, 1.37] };

/**
 * The bowl seen from above: contours of the cost over w and b, with sliders that move one point over them.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @throws InputError if a threshold separates the labels, for then there is no bowl
 */
export function contoursChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const bowl = bowlOf(x, y);
  const { rings, bottom } = contourLayers(bowl);
  const region = regionFor([bowl.bottom], usual);
  return chart(
    {
      expr: `'At w = ' + format(w, '.1f') + ', b = ' + format(b, '.1f') + ' the mean of ${x.length} losses is ' + format(${costExpression(x, y, (xi) => `w * ${xi.toFixed(4)} + b`)}, '.3f')`,
    },
    `Contours of the cost over w and b: closed rings around one lowest point, at ${inWords(bowl.bottom)} with J = ${fixed(bowl.bottom.J, 3)}. ` +
      "From ring to ring the cost rises by 0.1, so it is steep where they lie close together. Two sliders move a point over them, and the title says the cost there.",
    {
      ...panel,
      usermeta: { equalUnits: true },
      params: [
        slider("w", { value: 0, ...reachOf(region.w), step: 0.1 }),
        slider("b", { value: 0, ...reachOf(region.b), step: 0.1 }),
      ],
      encoding: parameterAxes(region),
      layer: [
        rings,
        contourNames(bowl, region),
        bottom,
        {
          data: { values: [{}] },
          transform: [
            { calculate: "w", as: "w" },
            { calculate: "b", as: "b" },
          ],
          mark: ball,
        },
      ],
    },
  );
}
