/** How many flights it takes until their cost has a lowest point. */

import { demand } from "../../input/input-error.js";
import { costOf } from "../kit/bowl.js";
import { lossExpression } from "../kit/cost-expression.js";
import { gapBetweenLabels } from "../kit/labels.js";
import { cornersOf, type Region } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { surface, viewpoint } from "../kit/surface.js";
import type { ChartSpec } from "../spec.js";
import { chart, panel } from "../theme.js";

const region: Region = { w: [-5, 5], b: [-5, 5] };

/**
 * The cost of the first n flights as a surface over w and b: a ramp as long as all have the same label, then a valley
 * that falls for ever as long as a threshold separates the labels, then a bowl. A slider adds one flight after another.
 *
 * @param x - temperature of each flight, standardised, in the order in which they are added
 * @param y - labels, 0 or 1
 * @throws InputError if all flights up to the first with another label have the same x: their valley falls nowhere
 */
export function addingFlightsChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const m = x.length;
  const counts = Array.from({ length: m }, (_, i) => i + 1);
  /** The first count for which something holds; m + 1 if it never does. */
  const first = (holds: (x: readonly number[], y: readonly number[]) => boolean) =>
    counts.find((n) => holds(x.slice(0, n), y.slice(0, n))) ?? m + 1;
  const valley = first((_, y) => new Set(y).size === 2);
  const bowl = first((x, y) => gapBetweenLabels(x, y) < 0);
  const level = valley <= m && new Set(x.slice(0, valley)).size === 1;
  demand(!level, `different x among the first ${valley} flights`, `${x[0]} for all of them`);

  const terms = x.map(
    (xi, i) =>
      `(n > ${i} ? ${lossExpression(`datum.w * ${xi.toFixed(4)} + datum.b`, y[i] as number)} : 0)`,
  );
  const height = `(${terms.join(" + ")}) / n`;
  const costs = counts.map((n) => costOf(x.slice(0, n), y.slice(0, n)));
  const highest = Math.max(...costs.flatMap((cost) => cornersOf(region).map(cost)));
  const { encoding, grid, floor, names } = surface(region, height, highest, 0.2);
  return chart(
    {
      expr:
        "n == 1 ? 'One flight alone is a ramp: down, and down for ever' : " +
        `n < ${valley} ? n + ' flights of one kind are a ramp: down, and down for ever' : ` +
        `n < ${bowl} ? n + ' flights are a valley that goes on falling' : ` +
        "n + ' flights are a bowl: every way out is uphill'",
    },
    `The cost of the first n flights as a surface over w and b. ${stages(valley, bowl, m).join("; ")}. ` +
      "Sliders add flights, turn the surface and tilt it.",
    {
      ...panel,
      params: [slider("n", { value: 1, min: 1, max: m, step: 1, label: "flights" }), ...viewpoint],
      encoding,
      layer: [floor, names, grid],
    },
  );
}

/** What the surface is like from its first flight to its last; a stage that never comes is left out. */
function stages(valley: number, bowl: number, m: number): string[] {
  const ramp = valley === 2 ? "One flight makes a ramp" : `Up to ${valley - 1} flights make a ramp`;
  const last = bowl - 1;
  const range = valley === last ? `with ${last} flights` : `from ${valley} flights to ${last}`;
  return [
    ramp,
    ...(valley < bowl ? [`${range} it is a valley that falls away at one end`] : []),
    ...(bowl <= m ? [`from flight ${bowl} on it is a bowl, closed on all sides`] : []),
  ];
}
