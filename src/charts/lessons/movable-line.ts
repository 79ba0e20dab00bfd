/** How many labelled points a straight line can put on their sides. */

import {
  type Labelled,
  middleOf,
  planeAxes,
  pointMarks,
  pointsOf,
  squareAround,
  verdictMarks,
} from "../kit/labelled-plane.js";
import { checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { count } from "../kit/wording.js";
import { zeroLine } from "../kit/zero-line.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

/** Where the line begins. */
interface Start {
  /** Which way the side of label 1 lies, in degrees: 0 is to the right, 90 is up. */
  readonly turn: number;
  /** How far the line is from the middle of the points, in that direction. */
  readonly shift: number;
}

/**
 * Labelled points and a line that two sliders turn and shift. On one side of it the verdict is 1, on the other 0; points
 * on the wrong side are ringed, and the title counts the others.
 *
 * @param points - two inputs and a label, by columns
 * @param start - where the line begins: `turn` in degrees, `shift` in the unit of the inputs
 */
export function movableLineChart(points: Labelled, start: Start): ChartSpec {
  const rows = pointsOf(points);
  checkPattern("start", start, { turn: 0, shift: 0 });
  const square = squareAround(rows);
  const middle = middleOf(square);
  const step = Number((middle.reach / 30).toPrecision(1)); // one digit, so that the slider meets 0 exactly
  const far = Number((20 * step).toPrecision(1));
  const z = (x1: string | number, x2: string | number) =>
    `(cos(turn * PI / 180) * (${x1} - ${middle.x1}) + sin(turn * PI / 180) * (${x2} - ${middle.x2}) - shift)`;
  const isRight = ({ x1, x2, y }: (typeof rows)[number]) => `((${z(x1, x2)} > 0) == (${y} == 1))`;
  const angle = (start.turn * Math.PI) / 180;
  const right = rows.filter(({ x1, x2, y }) => {
    const across = Math.cos(angle) * (x1 - middle.x1) + Math.sin(angle) * (x2 - middle.x2);
    return across > start.shift === (y === 1);
  }).length;
  const wrong = {
    data: { values: rows },
    transform: [{ filter: `(${z("datum.x1", "datum.x2")} > 0) != (datum.y == 1)` }],
    mark: { type: "point", size: 190, color: colours.curve, strokeWidth: 1.5, aria: false },
  };
  return chart(
    { expr: `right + ' of ${rows.length} points are on the side of their label'` },
    `${count(rows.length, "point")} with the label 0 or 1 over two inputs, and a straight line. On one side of it small triangles say 1, on the other small circles say 0. ` +
      `Two sliders turn and shift the line. Turned to ${start.turn} degrees it has ${right} of them on the side of their label.`,
    {
      width: 300,
      height: 300,
      usermeta: { equalUnits: true },
      params: [
        slider("turn", { value: start.turn, min: 0, max: 355, step: 5, label: "turn (°)" }),
        slider("shift", { value: start.shift, min: -far, max: far, step }),
        { name: "right", expr: rows.map(isRight).join(" + ") },
      ],
      encoding: planeAxes(square),
      layer: [
        verdictMarks(square, z("datum.at1", "datum.at2")),
        zeroLine(square, `[cos(turn * PI / 180), sin(turn * PI / 180), ${z(0, 0)}]`),
        wrong,
        pointMarks(rows),
      ],
    },
  );
}
