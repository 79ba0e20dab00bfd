/** Cross-entropy and squared error in one picture: how the two are told apart, and a tangent along each. */

import { colours } from "../theme.js";

/** How the line and the point of a loss look. */
export interface Look {
  readonly name: string;
  readonly color: string;
  readonly dash: readonly number[];
  readonly shape: string;
  /** The area of the point. Where the two points meet, the smaller one lies on the larger. */
  readonly size: number;
}

export const entropyLook: Look = {
  name: "cross-entropy",
  color: colours.yes,
  dash: [1, 0],
  shape: "circle",
  size: 190,
};

export const squaredLook: Look = {
  name: "squared error",
  color: colours.no,
  dash: [7, 3],
  shape: "square",
  size: 60,
};

const looks = [entropyLook, squaredLook];
const names = looks.map(({ name }) => name);

/** Lines of the two losses, told by colour and by dash; their layer names a loss `name`. */
export const lossLines = {
  color: {
    field: "name",
    type: "nominal",
    title: null,
    scale: { domain: names, range: looks.map(({ color }) => color) },
    legend: { orient: "top", symbolType: "stroke", symbolSize: 300 },
  },
  strokeDash: {
    field: "name",
    type: "nominal",
    title: null,
    scale: { domain: names, range: looks.map(({ dash }) => dash) },
  },
};

/**
 * Expression: both slopes in words, as the title of a chart says them.
 *
 * @param entropy - expression of the slope of cross-entropy
 * @param squared - expression of the slope of squared error
 */
export const theirSlopes = (entropy: string, squared: string) =>
  `'slope ' + ${inDigits(entropy)} + ' (${entropyLook.name}), ' + ${inDigits(squared)} + ' (${squaredLook.name})'`;

/** A slope that would be 0 in three decimals is given by its first digit. */
const inDigits = (slope: string) => `format(${slope}, abs(${slope}) < 0.0005 ? '.1r' : '.3f')`;

/** A point that a slider moves along a curve: expressions of its place and of the slope there. */
export interface Touching {
  readonly x: string;
  readonly y: string;
  readonly slope: string;
  /** How far the tangent reaches to either side. */
  readonly reach: number;
}

/**
 * The point and its tangent as layers, for axes of `x` and `y`.
 *
 * @param titles - what the point's tooltip calls x and y
 */
export const tangentLayers = (
  { color, shape, size }: Look,
  { x, y, slope, reach }: Touching,
  titles: { x: string; y: string },
) => [
  {
    data: { values: [{ run: -reach }, { run: reach }] },
    transform: [
      { calculate: `${x} + datum.run`, as: "x" },
      { calculate: `${y} + datum.run * ${slope}`, as: "y" },
    ],
    mark: { type: "line", color: colours.curve, strokeWidth: 2, clip: true },
  },
  {
    data: { values: [{}] },
    transform: [
      { calculate: x, as: "x" },
      { calculate: y, as: "y" },
      { calculate: slope, as: "slope" },
    ],
    mark: { type: "point", shape, filled: true, size, color, opacity: 1 },
    encoding: {
      tooltip: [
        { field: "x", type: "quantitative", title: titles.x, format: ".2f" },
        { field: "y", type: "quantitative", title: titles.y, format: ".3f" },
        { field: "slope", type: "quantitative", title: "slope", format: ".3r" },
      ],
    },
  },
];
