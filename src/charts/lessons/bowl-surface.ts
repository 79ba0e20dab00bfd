/** The cost over w and b, seen from the side. */

import { bowlOf, costOf } from "../kit/bowl.js";
import { costExpression } from "../kit/cost-expression.js";
import { cornersOf, inWords, type Region, regionFor } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { surface, viewpoint } from "../kit/surface.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

const usual: Region = { w: [-5, 3], b: [-5, 3] };

/**
 * The bowl as a surface: the cost as height over w and b, to be turned and tilted with two sliders.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @throws InputError if a threshold separates the labels, for then there is no bowl
 */
export function bowlSurfaceChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const { w, b, J } = bowlOf(x, y).bottom;
  const region = regionFor([{ w, b }], usual);
  const highest = Math.max(...cornersOf(region).map(costOf(x, y)));
  const height = costExpression(x, y, (xi) => `datum.w * ${xi.toFixed(4)} + datum.b`);
  const { encoding, grid, floor, names, ball } = surface(region, height, highest, 0.36);
  return chart(
    `J(w, b) of ${x.length} examples is a bowl with one bottom`,
    `A net of lines over the plane of w and b, its height the cost: it hangs like a bowl, with its one bottom at ${inWords({ w, b })}, J = ${fixed(J, 3)}, ` +
      "and walls that rise on every side. Two sliders turn it around and tilt it, from the side to straight above.",
    { ...panel, params: viewpoint, encoding, layer: [floor, names, grid, ball({ w, b, h: J })] },
  );
}
