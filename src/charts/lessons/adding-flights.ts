/** How many flights it takes until their cost has a lowest point. */

import { lossExpression } from "../kit/cost-expression.js";
import { checkExamples } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { surface, viewpoint } from "../kit/surface.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

/**
 * The cost of the first n examples as a surface over w and b: a ramp, then a valley without a bottom as long as a
 * threshold separates the labels, then a bowl. A slider adds one example after another.
 *
 * @param x - one feature, one number an example, standardised, in the order in which they are added
 * @param y - labels, 0 or 1
 */
export function addingFlightsChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const m = x.length;
  const first = Array.from({ length: m }, (_, i) => i + 1).find(
    (n) => !separable(x.slice(0, n), y.slice(0, n)),
  );
  const terms = x.map(
    (xi, i) =>
      `(n > ${i} ? ${lossExpression(`datum.w * ${xi.toFixed(4)} + datum.b`, y[i] as number)} : 0)`,
  );
  const height = `(${terms.join(" + ")}) / n`;
  const { encoding, grid, floor, names } = surface([-5, 5], [-5, 5], height, 0.2);
  return chart(
    {
      expr: `n == 1 ? 'One flight alone is a ramp: down, and down for ever' : n < ${first} ? n + ' flights are a valley that goes on falling' : n + ' flights are a bowl: every way out is uphill'`,
    },
    `The cost of the first n flights as a surface over w and b. One flight makes a ramp; from 2 flights to ${(first ?? m) - 1} it is a valley that falls away at one end; ` +
      `from flight ${first} on it is a bowl, closed on all sides. Sliders add flights, turn the surface and tilt it.`,
    {
      ...panel,
      params: [slider("n", { value: 1, min: 1, max: m, step: 1, label: "flights" }), ...viewpoint],
      encoding,
      layer: [floor, names, grid],
    },
  );
}

/** Whether some threshold has all examples of one label on one side, and all of the other on the other. */
function separable(x: readonly number[], y: readonly number[]): boolean {
  const ends = (label: number) => {
    const own = x.filter((_, i) => y[i] === label);
    return { low: Math.min(...own), high: Math.max(...own) };
  };
  const [zeros, ones] = [ends(0), ends(1)];
  return zeros.high < ones.low || ones.high < zeros.low;
}
