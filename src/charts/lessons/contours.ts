/** The cost over w and b, seen from above. */

import { bowlOf } from "../kit/bowl.js";
import { contourLayers, contourNames } from "../kit/contour-layers.js";
import { costExpression } from "../kit/cost-expression.js";
import { ball } from "../kit/landmarks.js";
import { inWords, parameterAxes, type Region, regionFor } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { place, placed, placeTiles } from "../kit/place.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

/** It has the shape of the panel, so that w and b have units of the same length. */
const usual: Region = { w: [-5, 3], b: [-3.9, 1.37] };

/**
 * The bowl seen from above: contours of the cost over w and b, with one point on them that a click or two sliders move.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @throws InputError if a threshold separates the labels, for then there is no bowl
 */
export function contoursChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const bowl = bowlOf(x, y);
  const { rings, bottom } = contourLayers(bowl);
  const region = regionFor([bowl.bottom, { w: 0, b: 0 }], usual);
  const cost = costExpression(x, y, (xi) => `${place.w} * ${xi.toFixed(4)} + ${place.b}`);
  return chart(
    {
      expr: `'At w = ' + format(${place.w}, '.1f') + ', b = ' + format(${place.b}, '.1f') + ' the mean of ${x.length} losses is ' + format(${cost}, '.3f')`,
    },
    `Contours of the cost over w and b: closed rings around one lowest point, at ${inWords(bowl.bottom)} with J = ${fixed(bowl.bottom.J, 3)}. ` +
      "From ring to ring the cost rises by 0.1, so it is steep where they lie close together. A click or two sliders move a point over them, and the title says the cost there.",
    {
      ...panel,
      usermeta: { equalUnits: true },
      encoding: parameterAxes(region),
      layer: [rings, contourNames(bowl, region), placeTiles(region), bottom, placed(ball)],
    },
  );
}
