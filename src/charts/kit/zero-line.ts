/** The line on which a unit is undecided: w₁·x₁ + w₂·x₂ + b = 0. */

import { colours } from "../theme.js";
import { middleOf, type Square } from "./labelled-plane.js";
import { named } from "./named.js";

/**
 * The line through a whole square. Where both weights are 0 there is no line.
 *
 * @param row - expression of a list [w₁, w₂, b]
 */
export function zeroLine(square: Square, row: string, mark: object = {}) {
  const far = 3 * middleOf(square).reach;
  return {
    data: { values: [{}] },
    transform: [
      ...footOfLine(row, square),
      ...[1, 2].flatMap((k) => [
        { calculate: `datum.foot${k} - ${far} * datum.along${k}`, as: `x${k}` },
        { calculate: `datum.foot${k} + ${far} * datum.along${k}`, as: `end${k}` },
      ]),
    ],
    mark: { type: "rule", color: colours.curve, strokeWidth: 2.5, clip: true, ...mark },
    encoding: { x2: { field: "end1" }, y2: { field: "end2" } },
  };
}

/**
 * The name of a line at its nearest to the middle of a square, moved along the line; a line that passes far away has none.
 *
 * @param row - expression of a list [w₁, w₂, b]
 * @param along - how far the name is moved along the line, as a share of half the square's side
 */
export function lineName(square: Square, row: string, label: string, along: number) {
  const { x1, x2, reach } = middleOf(square);
  const isSeen = [1, 2].map((k) => `abs(datum.x${k} - ${k === 1 ? x1 : x2}) < ${0.8 * reach}`);
  return {
    data: { values: [{ label }] },
    transform: [
      ...footOfLine(row, square),
      ...[1, 2].map((k) => ({
        calculate: `datum.foot${k} + ${along * reach} * datum.along${k}`,
        as: `x${k}`,
      })),
      { filter: isSeen.join(" && ") },
    ],
    ...named({ fontSize: 11 }),
  };
}

/** The point of the line that is nearest to the middle of a square, and the direction in which the line runs. */
function footOfLine(row: string, square: Square) {
  const { x1, x2 } = middleOf(square);
  return [
    { calculate: row, as: "row" },
    { calculate: "sqrt(pow(datum.row[0], 2) + pow(datum.row[1], 2))", as: "length" },
    { filter: "datum.length > 0" },
    {
      calculate: `(datum.row[0] * ${x1} + datum.row[1] * ${x2} + datum.row[2]) / datum.length`,
      as: "distance",
    },
    { calculate: `${x1} - datum.distance * datum.row[0] / datum.length`, as: "foot1" },
    { calculate: `${x2} - datum.distance * datum.row[1] / datum.length`, as: "foot2" },
    { calculate: "-datum.row[1] / datum.length", as: "along1" },
    { calculate: "datum.row[0] / datum.length", as: "along2" },
  ];
}
