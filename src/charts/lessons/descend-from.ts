/** Gradient descent from any place on the map, with any learning rate. */

import { bowlOf } from "../kit/bowl.js";
import { contourLayers, contourNames } from "../kit/contour-layers.js";
import { costExpression } from "../kit/cost-expression.js";
import { descentParams } from "../kit/descent-params.js";
import { inWords, parameterAxes, type Region, regionFor } from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { place, placed, placeTiles } from "../kit/place.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** It has the shape of the panel, so that w and b have units of the same length. */
const usual: Region = { w: [-5, 3], b: [-3.9, 1.37] };

const most = 30;

/** A cost this near to the lowest is called by the same three digits. */
const near = 0.0005;

/**
 * The map of the bowl, on which a click starts a descent; sliders move the start too, and set the learning rate and how
 * many steps are drawn. The title says the cost after the last of them, and whether the descent arrived.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @throws InputError if a threshold separates the labels, for then there is no bowl
 */
export function descendFromChart(x: readonly number[], y: readonly number[]): ChartSpec {
  checkExamples(x, y);
  const bowl = bowlOf(x, y);
  const { rings, bottom } = contourLayers(bowl);
  const region = regionFor([bowl.bottom, { w: 0, b: 0 }], usual);
  const costAfter = (steps: string) =>
    costExpression(x, y, (xi) => `ws[${steps}] * ${xi.toFixed(4)} + bs[${steps}]`);
  const path = {
    data: { sequence: { start: 0, stop: most + 1, as: "k" } },
    transform: [
      { filter: "datum.k <= steps" },
      { calculate: "ws[datum.k]", as: "w" },
      { calculate: "bs[datum.k]", as: "b" },
    ],
    encoding: { order: { field: "k" } },
    layer: [
      { mark: { type: "line", color: colours.yes, strokeWidth: 2, clip: true } },
      {
        transform: [
          { filter: isInside("datum.w", "datum.b", region) },
          { calculate: costAfter("datum.k"), as: "J" },
        ],
        mark: { type: "point", filled: true, size: 45, color: colours.yes, opacity: 1 },
        encoding: {
          tooltip: [
            { field: "k", title: "step" },
            { field: "w", title: "w", format: ".3f" },
            { field: "b", title: "b", format: ".3f" },
            { field: "J", title: "J", format: ".4f" },
          ],
        },
      },
    ],
  };
  const leaves = "extent(slice(ws, 0, steps + 1))";
  const leavesB = "extent(slice(bs, 0, steps + 1))";
  return chart(
    {
      expr:
        "'α = ' + format(alpha, '.1f') + ', ' + steps + (steps == 1 ? ' step' : ' steps') + ': J = ' + format(J, '.3f') + ', ' + (" +
        `J < ${bowl.bottom.J + near} ? 'at the bottom' : ` +
        "J >= Jstart ? 'lost' : " +
        "J > Jbefore || Jbefore > Jbefore2 ? 'bouncing' : 'on its way down')" +
        ` + (${isInside(`${leaves}[0]`, `${leavesB}[0]`, region)} && ${isInside(`${leaves}[1]`, `${leavesB}[1]`, region)} ? '' : ', leaving the map')`,
    },
    `A map of the cost over w and b, with its bottom at ${inWords(bowl.bottom)}, J = ${fixed(bowl.bottom.J, 3)}. A click on the map, or two sliders, put the start of a descent; the path of up to ${most} steps is drawn ` +
      "over the contours. A third slider sets the learning rate α: a small one creeps, a good one comes straight to the bottom, a large one bounces across it, and one too large leaps off the map.",
    {
      ...panel,
      usermeta: { equalUnits: true },
      params: [
        slider("alpha", { value: 1, min: 0.2, max: 40, step: 0.2, label: "α" }),
        slider("steps", { value: 12, min: 1, max: most, step: 1 }),
        ...descentParams(x, y, { ...place, learningRate: "alpha", steps: most }),
        { name: "Jstart", expr: costAfter("0") },
        { name: "Jbefore2", expr: costAfter("max(0, steps - 2)") },
        { name: "Jbefore", expr: costAfter("steps - 1") },
        { name: "J", expr: costAfter("steps") },
      ],
      encoding: parameterAxes(region),
      layer: [
        rings,
        contourNames(bowl, region),
        placeTiles(region),
        bottom,
        path,
        placed({ filled: false, size: 190, color: colours.yes, strokeWidth: 2 }),
      ],
    },
  );
}

/** Whether a place lies on the map, as a Vega expression. */
const isInside = (w: string, b: string, region: Region) =>
  `(inrange(${w}, [${region.w}]) && inrange(${b}, [${region.b}]))`;
