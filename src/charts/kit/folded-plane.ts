/** The plane of two inputs on its way to the plane of two hidden units: the signal `fold` goes from 0 to 1. */

import { colours } from "../theme.js";
import type { Domain } from "./axis.js";
import { middleOf, type PlanePoint, pointMarks, type Square } from "./labelled-plane.js";
import { hiddenExpression } from "./small-net.js";

/** Where the fold has brought a place of the input plane, as expressions. The rows of the network are in the signal `net`. */
export const folded = (x1: string, x2: string) => ({
  x1: `(1 - fold) * ${x1} + fold * ${hiddenExpression("net", 0, x1, x2)}`,
  x2: `(1 - fold) * ${x2} + fold * ${hiddenExpression("net", 1, x1, x2)}`,
});

/** A square that holds the inputs, and all of the hidden plane: h₁ and h₂ lie between 0 and 1. */
export function withHiddenPlane({ x1, x2 }: Square): Square {
  const side: Domain = [Math.min(x1[0], x2[0], -0.1), Math.max(x1[1], x2[1], 1.1)];
  return { x1: side, x2: side };
}

/** How many lines are ruled in each direction, and how many points make one of them. */
const lines = 10;
const pointsPerLine = 41;

/** The squared paper on which the inputs lie: it is folded with them. */
export function squaredPaper({ x1, x2 }: Square) {
  const isUpright = `datum.i < ${lines * pointsPerLine}`;
  const rank = `(floor(datum.i / ${pointsPerLine}) % ${lines}) / ${lines - 1}`;
  const way = `(datum.i % ${pointsPerLine}) / ${pointsPerLine - 1}`;
  const between = ([low, high]: Domain, share: string) => `${low} + ${high - low} * (${share})`;
  const place = folded("datum.at1", "datum.at2");
  return {
    data: { sequence: { start: 0, stop: 2 * lines * pointsPerLine, as: "i" } },
    transform: [
      { calculate: `floor(datum.i / ${pointsPerLine})`, as: "line" },
      { calculate: between(x1, `${isUpright} ? ${rank} : ${way}`), as: "at1" },
      { calculate: between(x2, `${isUpright} ? ${way} : ${rank}`), as: "at2" },
      { calculate: place.x1, as: "x1" },
      { calculate: place.x2, as: "x2" },
    ],
    mark: { type: "line", color: colours.quiet, strokeWidth: 0.6, opacity: 0.7, aria: false },
    encoding: { detail: { field: "line" }, order: { field: "i" } },
  };
}

/** The points, folded with their plane. Beside each stand its inputs, on the side away from the middle: points may meet. */
export function foldedPoints(points: readonly PlanePoint[], square: Square) {
  const middle = middleOf(square);
  const place = folded("datum.in1", "datum.in2");
  const marks = pointMarks([], 90);
  return {
    data: { values: points.map(({ x1, x2, label }) => ({ in1: x1, in2: x2, label })) },
    transform: [
      { calculate: hiddenExpression("net", 0, "datum.in1", "datum.in2"), as: "h1" },
      { calculate: hiddenExpression("net", 1, "datum.in1", "datum.in2"), as: "h2" },
      { calculate: place.x1, as: "x1" },
      { calculate: place.x2, as: "x2" },
      { calculate: "datum.in1 + ', ' + datum.in2", as: "inputs" },
    ],
    layer: [
      {
        mark: marks.mark,
        encoding: {
          ...marks.encoding,
          tooltip: [
            { field: "label", type: "nominal" },
            { field: "inputs", type: "nominal", title: "x₁, x₂" },
            { field: "h1", type: "quantitative", title: "h₁", format: ".3f" },
            { field: "h2", type: "quantitative", title: "h₂", format: ".3f" },
          ],
        },
      },
      {
        mark: {
          type: "text",
          dx: { expr: `datum.in1 < ${middle.x1} ? -15 : 15` },
          dy: { expr: `datum.in2 < ${middle.x2} ? 13 : -13` },
        },
        encoding: { text: { field: "inputs" } },
      },
    ],
  };
}
