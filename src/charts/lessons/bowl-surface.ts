/** The cost over w and b, seen from the side. */

import { bowlOf } from "../kit/bowl.js";
import { costExpression } from "../kit/cost-expression.js";
import { checkExamples } from "../kit/pattern.js";
import { surface, viewpoint } from "../kit/surface.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

/**
 * The bowl as a surface: the cost as height over w and b, to be turned and tilted with two sliders.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 */
export function bowlSurfaceChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const { w, b, J } = bowlOf(x, y).bottom;
  const height = costExpression(x, y, (xi) => `datum.w * ${xi.toFixed(4)} + datum.b`);
  const { encoding, grid, floor, names, ball } = surface([-5, 3], [-5, 3], height, 0.36);
  return chart(
    `J(w, b) of all ${x.length} flights is a bowl with one bottom`,
    `A net of lines over the plane of w and b, its height the cost: it hangs like a bowl, with its one bottom at w = ${w.toFixed(2)}, b = ${b.toFixed(2)}, J = ${J.toFixed(3)}, ` +
      "and walls that rise on every side. Two sliders turn it around and tilt it, from the side to straight above.",
    { ...panel, params: viewpoint, encoding, layer: [floor, names, grid, ball({ w, b, h: J })] },
  );
}
