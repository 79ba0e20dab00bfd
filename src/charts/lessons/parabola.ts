/** Which learning rates come to the bottom of the plainest bowl. */

import { axis } from "../kit/axis.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** How far to each side the parabola is drawn; the descent starts at w = 1. */
const edge = 2.5;
const steps = 12;

/** What a step multiplies w by. */
const factor = "(1 - rate)";

/** A share as the title says it. */
const percent = (share: string) => `format(100 * ${share}, '.0f') + ' %'`;

/**
 * Steps of gradient descent on J = λ/2·w², with a slider for α·λ: below 1 they come down one wall, at 1 the first lands
 * at the bottom, below 2 they leap from wall to wall and still come down, at 2 they stay as high, beyond 2 they climb.
 */
export function parabolaChart(): ChartSpec {
  return chart(
    {
      expr:
        "'αλ = ' + format(rate, '.1f') + ': ' + (" +
        "rate < 0.05 ? 'no step at all' : " +
        `rate < 0.95 ? 'each step leaves ' + ${percent(factor)} + ' of the way' : ` +
        "rate < 1.05 ? 'one step, and it stands at the bottom' : " +
        `rate < 1.95 ? 'it leaps across, ' + ${percent(`-${factor}`)} + ' of the way is left' : ` +
        "rate < 2.05 ? 'from wall to wall for ever, at one height' : " +
        `'it climbs: each leap ends ' + format(-${factor}, '.1f') + ' times as far out')`,
    },
    `The parabola J = λ/2·w² and the first ${steps} steps of a descent from w = 1 on it. A slider sets αλ, from 0 to 2.2. Below 1 the steps come down one wall, the more slowly ` +
      "the smaller αλ is. At 1 the first step lands at the bottom. Between 1 and 2 each step leaps to the other wall, and lower. At 2 it bounces between the walls for ever, and beyond 2 it climbs out of the picture.",
    {
      ...panel,
      params: [slider("rate", { value: 0.3, min: 0, max: 2.2, step: 0.1, label: "αλ" })],
      encoding: {
        x: axis("w", "w", [-edge, edge]),
        y: axis("J", "cost J, divided by λ", [0, edge ** 2 / 2]),
      },
      layer: [
        {
          data: { sequence: { start: -edge, stop: edge + 0.01, step: 0.05, as: "w" } },
          transform: [{ calculate: "datum.w * datum.w / 2", as: "J" }],
          mark: { type: "line", color: colours.curve, strokeWidth: 2 },
        },
        {
          data: { sequence: { start: 0, stop: steps + 1, as: "step" } },
          transform: [
            { calculate: `pow(${factor}, datum.step)`, as: "w" },
            { calculate: "datum.w * datum.w / 2", as: "J" },
          ],
          encoding: { order: { field: "step" } },
          layer: [
            { mark: { type: "line", color: colours.yes, strokeWidth: 1.5, clip: true } },
            {
              transform: [{ filter: `abs(datum.w) <= ${edge}` }],
              mark: { type: "point", filled: true, size: 60, color: colours.yes, opacity: 1 },
              encoding: {
                tooltip: [
                  { field: "step", title: "step" },
                  { field: "w", title: "w", format: ".3f" },
                  { field: "J", title: "J/λ", format: ".3f" },
                ],
              },
            },
          ],
        },
        {
          data: { values: [{ w: 1, J: 0.5, label: "start" }] },
          mark: { type: "text", align: "left", dx: 10, dy: 4 },
          encoding: { text: { field: "label" } },
        },
      ],
    },
  );
}
