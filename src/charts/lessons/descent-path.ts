/** The way of gradient descent to the bottom. */

import { demand } from "../../input/input-error.js";
import { bowlOf, costOf, slopesOf } from "../kit/bowl.js";
import { contourLayers, contourNames } from "../kit/contour-layers.js";
import {
  checkStops,
  inWords,
  parameterAxes,
  type Region,
  regionFor,
  type Stop,
} from "../kit/parameters.js";
import { checkExamples } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { count, fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** It has the shape of the panel, so that w and b have units of the same length, and right angles look right. */
const usual: Region = { w: [-4.4, 1.2], b: [-1.2, 2.491] };

/**
 * The way of a descent over the contours of its bowl, with a slider for the number of steps.
 *
 * @param x - one feature, one number an example
 * @param y - labels, 0 or 1
 * @param path - where the descent was, from its start on, with the cost of x and y there
 * @throws InputError if a threshold separates the labels, or a cost is not that of its parameters
 */
export function descentPathChart(
  x: readonly number[],
  y: readonly number[],
  path: readonly Stop[],
): ChartSpec {
  checkExamples(x, y);
  const bowl = bowlOf(x, y);
  checkStops("path", path, costOf(x, y));
  demand(path.length > 1, "path to have a start and at least one step", "a start alone");
  const stops = path.map(({ w, b, J }, k) => ({ k, w, b, J }));
  const { rings, bottom } = contourLayers(bowl);
  const region = regionFor([...path, bowl.bottom], usual);
  const [start, end] = [path[0], path.at(-1)] as [Stop, Stop];
  const lengths = path.slice(1).map((to, k) => distance(path[k] as Stop, to));
  const steps = path.length - 1;
  return chart(
    {
      expr: `'After ' + k + (k == 1 ? ' step' : ' steps') + ' the cost is ' + format([${stops.map(({ J }) => J.toFixed(6))}][k], '.4f')`,
    },
    `The way of ${count(steps, "step")} over the contours of the bowl, from ${inWords(start)} with cost ${fixed(start.J, 3)} to ${inWords(end)} with ${fixed(end.J, 4)}. ` +
      (isSteepest(x, y, path) ? "Each step leaves its contour at a right angle. " : "") +
      `The first step is ${fixed(lengths[0] as number, 3)} long, the last ${fixed(lengths.at(-1) as number, 3)}. A slider says how many are drawn.`,
    {
      ...panel,
      usermeta: { equalUnits: true },
      params: [
        slider("k", { value: Math.min(8, steps), min: 0, max: steps, step: 1, label: "steps" }),
      ],
      encoding: parameterAxes(region),
      layer: [
        rings,
        contourNames(bowl, region),
        bottom,
        {
          data: { values: stops },
          transform: [{ filter: "datum.k <= k" }],
          encoding: { order: { field: "k" } },
          layer: [
            { mark: { type: "line", color: colours.yes, strokeWidth: 2, clip: true } },
            {
              mark: { type: "point", filled: true, size: 45, color: colours.yes, opacity: 1 },
              encoding: { tooltip },
            },
          ],
        },
        {
          data: { values: stops },
          transform: [{ filter: "datum.k == k" }],
          mark: { type: "point", size: 190, color: colours.yes, strokeWidth: 2, opacity: 1 },
        },
      ],
    },
  );
}

const tooltip = [
  { field: "k", type: "quantitative", title: "step" },
  { field: "w", type: "quantitative", title: "w", format: ".3f" },
  { field: "b", type: "quantitative", title: "b", format: ".3f" },
  { field: "J", type: "quantitative", title: "J", format: ".4f" },
];

const distance = (from: Stop, to: Stop) => Math.hypot(to.w - from.w, to.b - from.b);

/** Whether each step leads straight against the slopes where it begins, up to rounding. */
const isSteepest = (x: readonly number[], y: readonly number[], path: readonly Stop[]) =>
  path.slice(1).every((to, k) => {
    const from = path[k] as Stop;
    const { dw, db } = slopesOf(x, y, from);
    const along = -dw * (to.w - from.w) - db * (to.b - from.b);
    return along > 0.999 * Math.hypot(dw, db) * distance(from, to);
  });
