/** The way of gradient descent to the bottom. */

import { bowlOf } from "../kit/bowl.js";
import { contourLayers } from "../kit/contour-layers.js";
import { parameterAxes, type Stop } from "../kit/parameters.js";
import { checkExamples, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { walked } from "../kit/walked.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/**
 * The way of a descent over the contours of its bowl, with a slider for the number of steps.
 *
 * @param x - one feature, one number an example, standardised
 * @param y - labels, 0 or 1
 * @param path - where the descent was, from its start on
 */
export function descentPathChart(
  x: readonly number[],
  y: readonly number[],
  path: readonly Stop[],
): ChartSpec {
  checkExamples(x, y);
  checkPattern("path", path, [{ w: 0, b: 0, J: 0 }]);
  const stops = path.map(({ w, b, J }, k) => ({ k, w, b, J }));
  const { rings, names, bottom } = contourLayers(bowlOf(x, y));
  const [start, end] = [stops[0], stops.at(-1)] as [Stop, Stop];
  return chart(
    {
      expr: `'After ' + k + (k == 1 ? ' step' : ' steps') + ' the cost is ' + format([${stops.map(({ J }) => J.toFixed(6))}][k], '.4f')`,
    },
    `The way of ${path.length - 1} steps over the contours of the bowl, from w = ${start.w}, b = ${start.b} with cost ${start.J.toFixed(3)} to w = ${end.w.toFixed(2)}, b = ${end.b.toFixed(2)} with ${end.J.toFixed(4)}. ` +
      "It crosses the contours at right angles; its first steps are long, and the nearer the bottom, the shorter they get. A slider says how many are drawn.",
    {
      ...panel,
      params: [
        slider("k", {
          value: Math.min(8, path.length - 1),
          min: 0,
          max: path.length - 1,
          step: 1,
          label: "steps",
        }),
      ],
      encoding: parameterAxes([-3.2, 0.8], [-2.1, 0.536]),
      layer: [
        rings,
        names,
        bottom,
        walked(stops, 45),
        {
          data: { values: stops },
          transform: [{ filter: "datum.k == k" }],
          mark: {
            type: "point",
            size: 190,
            color: colours.yes,
            strokeWidth: 2,
            opacity: 1,
            clip: true,
          },
        },
      ],
    },
  );
}
