/** A line that tells two species of penguins apart. */

import type { Penguins } from "../../data/penguins.js";
import { checkPattern } from "../kit/pattern.js";
import {
  lineAt,
  type PenguinPoint,
  penguinPlane,
  pivot,
  pointsOf,
  regionOf,
  ring,
} from "../kit/penguin-plane.js";
import { slider } from "../kit/slider.js";
import { count, fixed, written } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** Whether a penguin is on the side that belongs to the other label, as an expression. */
const isWrong = (length: string | number, depth: string | number, y: string | number) =>
  `((${depth} < ${lineAt(length)}) != (${y} == 1))`;

/**
 * Penguins by the length and the depth of their beaks, with a line that two sliders move. Below the line the verdict is
 * Chinstrap (1), above it Adelie (0); penguins on the wrong side are ringed, and the title counts them.
 *
 * @param penguins - the data
 * @param start - tilt of the line (mm deeper for each mm longer) and its depth at a length of 44 mm (mm)
 */
export function penguinsChart(
  penguins: Penguins,
  start: { tilt: number; middle: number },
): ChartSpec {
  const points = pointsOf(penguins);
  checkPattern("start", start, { tilt: 0, middle: 0 });
  const m = points.length;
  const region = regionOf(points);
  const [low, high] = region.depths;
  const ends = { min: Math.ceil(10 * low) / 10, max: Math.floor(10 * high) / 10 };
  const wrong = points.filter(
    ({ x1, x2, y }) => x2 < start.middle + start.tilt * (x1 - pivot) !== (y === 1),
  ).length;
  const isRinged = { filter: isWrong("datum.x1", "datum.x2", "datum.y") };
  return chart(
    { expr: `wrong + ' of ${m} penguins are on the wrong side'` },
    `${count(m, "penguin")} by the length and the depth of their beaks.${compare(points)} Two sliders turn and lift a line: below it the ` +
      `verdict is Chinstrap, above it Adelie. With tilt ${written(start.tilt)}, at ${written(start.middle)} mm in the middle, it puts ${wrong} on the wrong side.`,
    {
      ...panel,
      params: [
        slider("tilt", { value: start.tilt, min: -1, max: 1, step: 0.05 }),
        slider("middle", { value: start.middle, ...ends, step: 0.1, label: "middle (mm)" }),
        {
          name: "wrong",
          expr: ["0", ...points.map(({ x1, x2, y }) => isWrong(x1, x2, y))].join(" + "),
        },
      ],
      ...penguinPlane(points, region, [
        ring(points, { size: 150, color: colours.curve, strokeWidth: 1.5 }, [isRinged]),
      ]),
    },
  );
}

/** The mean length of the beaks of both species compared, if there are penguins of both. */
function compare(penguins: readonly PenguinPoint[]): string {
  const [adelies, chinstraps] = [0, 1].map((label) => {
    const lengths = penguins.filter(({ y }) => y === label).map(({ x1 }) => x1);
    return fixed(lengths.reduce((sum, length) => sum + length, 0) / lengths.length, 1);
  });
  const both = new Set(penguins.map(({ y }) => y)).size === 2;
  return both
    ? ` Those of Chinstraps are ${chinstraps} mm long on average, those of Adelies ${adelies} mm.`
    : "";
}
