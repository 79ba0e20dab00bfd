/** How two hidden units fold the plane of the inputs until one line parts the points. */

import { folded, foldedPoints, squaredPaper, withHiddenPlane } from "../kit/folded-plane.js";
import {
  type Labelled,
  planeAxes,
  pointMarks,
  pointsOf,
  squareAround,
  verdictMarks,
} from "../kit/labelled-plane.js";
import { panelTitle } from "../kit/side-by-side.js";
import { meaning, slider } from "../kit/slider.js";
import { checkFrames, costOfNet, type Frame, logitExpression, rightOf } from "../kit/small-net.js";
import { count, fixed } from "../kit/wording.js";
import { lineName, zeroLine } from "../kit/zero-line.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const size = { width: 205, height: 205 };

/**
 * Left, the plane of the inputs with a line for each of two hidden units. Right, the same plane on its way to the plane
 * of what they say, h₁ and h₂: a slider folds it, and at its end the output of the network is one straight line. Another
 * slider walks through the training.
 *
 * @param points - two inputs and a label, by columns
 * @param frames - the network after some steps of its training: rows [w₁, w₂, b] for each hidden unit and [v₁, v₂, c]
 */
export function foldChart(points: Labelled, frames: readonly Frame[]): ChartSpec {
  const rows = pointsOf(points);
  checkFrames("frames", frames);
  const square = squareAround(rows);
  const both = withHiddenPlane(square);
  const m = rows.length;
  const costs = frames.map(({ net }) => fixed(costOfNet(net, rows), 3));
  const rights = frames.map(({ net }) => rightOf(net, rows));
  const last = frames.length - 1;
  const steps = frames.map(({ step }) => step);
  const z = logitExpression("net", 2, "datum.at1", "datum.at2");
  return chart(
    {
      expr:
        "'Step ' + steps[frame] + ', J = ' + costs[frame] + ': ' + rights[frame] + " +
        `' of ${m} right' + (fold == 1 ? ', by one line in the folded plane' : '')`,
    },
    `Left, ${count(m, "labelled point")} over two inputs, with a line for each of two hidden units and the verdict of the network at every place. Right, the same plane, which a slider folds until each place stands at (h₁, h₂), what the two ` +
      `hidden units say there; then the verdict of the network is a single straight line. Another slider walks from step ${steps[0]}, with ${rights[0]} of ${m} right, to step ${steps[last]}, with ${rights[last]} of ${m}.`,
    {
      usermeta: { equalUnits: true },
      params: [
        slider("frame", {
          value: last,
          min: 0,
          max: last,
          step: 1,
          label: "training",
        }),
        slider("fold", { value: 0.5, min: 0, max: 1, step: 0.05 }),
        { name: "steps", value: steps },
        meaning("frame", "'step ' + format(steps[frame], ',')"),
        { name: "costs", value: costs },
        { name: "rights", value: rights },
        { name: "nets", value: frames.map(({ net }) => net.map((row) => row.map(short))) },
        { name: "net", expr: "nets[frame]" },
      ],
      hconcat: [
        {
          title: panelTitle("inputs, a line for each hidden unit"),
          ...size,
          encoding: planeAxes(square),
          layer: [
            verdictMarks(square, z),
            zeroLine(square, "net[0]"),
            zeroLine(square, "net[1]", { strokeDash: [6, 4] }),
            lineName(square, "net[0]", "h₁ = ½", 0.45),
            lineName(square, "net[1]", "h₂ = ½", -0.45),
            pointMarks(rows, 90),
          ],
        },
        {
          title: panelTitle({
            expr: "fold == 0 ? 'the same plane, not folded' : fold < 1 ? 'the plane, folding' : 'hidden plane, h₁ across and h₂ up'",
          }),
          ...size,
          encoding: planeAxes(both, ["x₁, on its way to h₁", "x₂, on its way to h₂"]),
          layer: [
            squaredPaper(square),
            verdictMarks(square, z, folded("datum.at1", "datum.at2")),
            zeroLine(both, "(fold == 1 ? net[2] : [0, 0, 0])", { color: colours.second }),
            foldedPoints(rows, square),
          ],
        },
      ],
      spacing: 70,
      bounds: "flush",
    },
  );
}

/** Six digits are more than the eye tells apart. */
const short = (value: number) => Number(value.toPrecision(6));
