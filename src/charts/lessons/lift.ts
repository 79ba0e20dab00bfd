/** A feature that lifts points until a level line parts them. */

import { demand } from "../../input/input-error.js";
import { axis } from "../kit/axis.js";
import { bestLevel } from "../kit/best-level.js";
import { type Labelled, pointMarks, pointsOf } from "../kit/labelled-plane.js";
import { checkPattern } from "../kit/pattern.js";
import { sentenceAt } from "../kit/sentences.js";
import { meaning, slider } from "../kit/slider.js";
import { count } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** A feature that somebody thought of: its formula, and its value for each point. */
interface Feature {
  readonly formula: string;
  readonly values: readonly number[];
}

/** The slider has so many positions above 0. */
const positions = 10;

/**
 * Labelled points whose height a slider changes from the second input to a feature made of both, with the level line
 * that has the most points on the side of their label. The title counts them.
 *
 * @param points - two inputs and a label, by columns
 * @param feature - `formula` in words or signs, and `values`, one for each point
 */
export function liftChart(points: Labelled, feature: Feature): ChartSpec {
  const rows = pointsOf(points);
  checkPattern("feature", feature, { formula: "", values: [0] });
  const m = rows.length;
  const { formula, values } = feature;
  demand(values.length === m, `${m} feature.values`, `${values.length}`);
  const best = Array.from({ length: positions + 1 }, (_, k) => {
    const lift = k / positions;
    const heights = rows.map(({ x2 }, i) => (1 - lift) * x2 + lift * (values[i] as number));
    return bestLevel(
      heights,
      rows.map(({ y }) => y),
    );
  });
  const heights = [...rows.map(({ x2 }) => x2), ...values, ...best.map(({ level }) => level)];
  const room = (Math.max(...heights) - Math.min(...heights)) / 20;
  const across = rows.map(({ x1 }) => x1);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const margin = (right - left || 1) / 20;
  const lifted = rows.map((row, i) => ({ ...row, feature: values[i] }));
  const { mark, encoding, data } = pointMarks(lifted, 60, [
    { field: "feature", type: "quantitative", title: formula, format: ".2f" },
  ]);
  const end = (k: number) => `${best[k]?.right} of ${m}`;
  return chart(
    sentenceAt(
      best.map(({ right }, k) => `${stage(k)}: the best level line has ${right} of ${m} right`),
      "lift",
    ),
    `${count(m, "labelled point")}, with the first input across. A slider moves their height from the second input to ${formula}. The best level line has ${end(0)} on the side of their label at first, and ${end(positions)} when their height is ${formula}.`,
    {
      ...panel,
      params: [
        slider("lift", { value: 0, min: 0, max: positions, step: 1 }),
        meaning("lift", `${100 / positions} * lift + ' %'`),
        { name: "levels", value: best.map(({ level }) => Number(level.toFixed(3))) },
      ],
      encoding: {
        x: axis("x1", "input x₁", [left - margin, right + margin]),
        y: axis("height", `height: from x₂ to ${formula}`, [
          Math.min(...heights) - room,
          Math.max(...heights) + room,
        ]),
      },
      layer: [
        {
          data: { values: [{ x1: left - margin, end: right + margin }] },
          transform: [{ calculate: "levels[lift]", as: "height" }],
          mark: { type: "rule", color: colours.curve, strokeWidth: 2.5 },
          encoding: { x2: { field: "end" } },
        },
        {
          data,
          transform: [
            {
              calculate: `(1 - lift / ${positions}) * datum.x2 + lift / ${positions} * datum.feature`,
              as: "height",
            },
          ],
          mark,
          encoding,
        },
      ],
    },
  );
}

function stage(k: number): string {
  if (k === 0) return "Not lifted";
  return k === positions ? "Lifted" : `Lifted by ${(100 * k) / positions} %`;
}
