/** The cost over w and b, seen from above. */

import { bowlOf } from "../kit/bowl.js";
import { contourLayers } from "../kit/contour-layers.js";
import { costExpression } from "../kit/cost-expression.js";
import { parameterAxes } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/**
 * The bowl seen from above: contours of the cost over w and b, with sliders that move one point over them.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 */
export function contoursChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const bowl = bowlOf(x, y);
  const { w, b, J } = bowl.bottom;
  const { rings, names, bottom } = contourLayers(bowl);
  return chart(
    {
      expr: `'At w = ' + format(w, '.1f') + ', b = ' + format(b, '.1f') + ' the mean of ${x.length} losses is ' + format(${costExpression(x, y, (xi) => `w * ${xi.toFixed(4)} + b`)}, '.3f')`,
    },
    `Contours of the cost over w and b: closed rings around one lowest place, at w = ${w.toFixed(2)} and b = ${b.toFixed(2)} with J = ${J.toFixed(3)}. ` +
      "The rings lie closer where the bowl is steeper. Two sliders move a point over them, and the title says the cost there.",
    {
      ...panel,
      params: [
        slider("w", { value: 0, min: -5, max: 3, step: 0.1 }),
        slider("b", { value: 0, min: -3.9, max: 1.3, step: 0.1 }),
      ],
      encoding: parameterAxes([-5, 3], [-3.9, 1.37]),
      layer: [
        rings,
        names,
        bottom,
        {
          data: { values: [{}] },
          transform: [
            { calculate: "w", as: "w" },
            { calculate: "b", as: "b" },
          ],
          mark: { type: "point", filled: true, size: 130, color: colours.yes, opacity: 1 },
        },
      ],
    },
  );
}
