/** Circles, arrows and words on a plane without axes, for drawings that show no data. */

import { colours } from "../theme.js";

/** The plane, in units of one pixel, with y upwards. */
export const plane = (width: number, height: number) => ({
  width,
  height,
  encoding: { x: side("x", width), y: side("y", height) },
});

const side = (field: string, length: number) => ({
  field,
  type: "quantitative",
  axis: null,
  scale: { domain: [0, length], nice: false },
});

/** A point of the plane. */
export type Point = readonly [x: number, y: number];

/** Circles of the same size around points. */
export const circles = (points: readonly Point[], color: string) => ({
  data: { values: points.map(([x, y]) => ({ x, y })) },
  mark: {
    type: "point",
    shape: "circle",
    size: 1900,
    fill: colours.paper,
    stroke: color,
    strokeWidth: 2,
    opacity: 1,
  },
});

/** From where to where an arrow leads. */
export type Way = readonly [from: Point, to: Point];

/** How arrows look: their line, the area of their heads, and how far in pixels these stand back from the point they lead to. */
interface ArrowLook {
  readonly color: string;
  readonly strokeWidth: number;
  readonly size: number;
  readonly back: number;
}

/** Arrows between circles: the head stands at the edge of the circle. */
const betweenCircles: ArrowLook = {
  color: colours.quiet,
  strokeWidth: 1.5,
  size: 90,
  back: 30,
};

/**
 * Arrows from point to point. On a narrow plane the points are nearer together, and circles are as large: place and angle
 * of the head come from pixels.
 */
export const arrows = (
  ways: readonly Way[],
  { color, strokeWidth, size, back }: ArrowLook = betweenCircles,
) => ({
  data: {
    values: ways.map(([from, to]) => ({ x: from[0], y: from[1], x2: to[0], y2: to[1] })),
  },
  layer: [
    {
      mark: { type: "rule", color, strokeWidth },
      encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
    },
    {
      mark: {
        type: "point",
        shape: "triangle-up",
        filled: true,
        color,
        opacity: 1,
        size,
        xOffset: { expr: `-${back} * ${run} / ${distance}` },
        yOffset: { expr: `${back} * ${rise} / ${distance}` },
        angle: { expr: `90 - atan2(${rise}, ${run}) * 180 / PI` },
      },
      encoding: { x: { field: "x2" }, y: { field: "y2" } },
    },
  ],
});

const run = "((datum.x2 - datum.x) * width / domain('x')[1])";
const rise = "((datum.y2 - datum.y) * height / domain('y')[1])";
const distance = `sqrt(${run} * ${run} + ${rise} * ${rise})`;

/**
 * A line of text.
 *
 * @param expr - a Vega expression, so that the words can follow sliders
 */
export const words = ([x, y]: Point, expr: string, style: object = {}) => ({
  data: { values: [{ x, y }] },
  transform: [{ calculate: expr, as: "words" }],
  mark: { type: "text", fontSize: 14, ...style },
  encoding: { text: { field: "words" } },
});

/** A shaded field behind what belongs together. */
export const field = ([x, y]: Point, [x2, y2]: Point) => ({
  data: { values: [{ x, y, x2, y2 }] },
  mark: { type: "rect", color: colours.shade, cornerRadius: 12 },
  encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
});
