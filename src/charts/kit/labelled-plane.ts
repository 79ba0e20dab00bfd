/** A plane of two inputs with labelled points on it, and what a classifier says at each place of the plane. */

import { demand, describe } from "../../input/input-error.js";
import { axis, type Domain } from "./axis.js";
import { classMarks } from "./class-marks.js";
import { checkExamples } from "./pattern.js";

/** Labelled points by columns: the i-th entries of all belong to the i-th point. */
export interface Labelled {
  readonly x1: readonly number[];
  readonly x2: readonly number[];
  /** Labels, 0 or 1. */
  readonly y: readonly number[];
}

export interface PlanePoint {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** The label, as the legend writes it. */
  readonly label: string;
}

/** A square of the plane. */
export interface Square {
  readonly x1: Domain;
  readonly x2: Domain;
}

const labels = ["label 0", "label 1"];

/** @throws InputError unless these are labelled points, at least two of them apart */
export function pointsOf(points: Labelled): PlanePoint[] {
  demand(typeof points === "object" && points !== null, "points to be an object", describe(points));
  const { x1, x2, y } = points;
  checkExamples(x1, y, ["points.x1", "points.y"]);
  checkExamples(x2, y, ["points.x2", "points.y"]);
  const rows = x1.map((value, i) => ({
    x1: value,
    x2: x2[i] as number,
    y: y[i] as number,
    label: labels[y[i] as number] as string,
  }));
  const first = rows[0] as PlanePoint;
  const areApart = rows.some((row) => row.x1 !== first.x1 || row.x2 !== first.x2);
  demand(areApart, "points of which two lie apart", "the same point again and again");
  return rows;
}

/** A square around points, with room for a line that passes beside them all. */
export function squareAround(points: readonly PlanePoint[]): Square {
  const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [across, up] = [ends(points.map(({ x1 }) => x1)), ends(points.map(({ x2 }) => x2))];
  const reach = 0.75 * Math.max(across[1] - across[0], up[1] - up[0]);
  const around = ([low, high]: Domain): Domain => [
    Number(((low + high) / 2 - reach).toFixed(3)),
    Number(((low + high) / 2 + reach).toFixed(3)),
  ];
  return { x1: around(across), x2: around(up) };
}

/** The middle of a square, and half the length of its sides. */
export const middleOf = ({ x1, x2 }: Square) => ({
  x1: (x1[0] + x1[1]) / 2,
  x2: (x2[0] + x2[1]) / 2,
  reach: (x1[1] - x1[0]) / 2,
});

/** Axes for layers whose fields are `x1` and `x2`. */
export const planeAxes = ({ x1, x2 }: Square, [across, up] = ["input x₁", "input x₂"]) => ({
  x: { ...axis("x1", across as string, x1), axis: { tickCount: 5 } },
  y: { ...axis("x2", up as string, x2), axis: { tickCount: 5 } },
});

/** The points, told apart by colour and shape. Further fields of a point are added to what it says. */
export const pointMarks = (points: readonly object[], size = 60, told: readonly object[] = []) => ({
  data: { values: points },
  mark: { type: "point", filled: true, size, opacity: 0.9, aria: false },
  encoding: {
    ...classMarks("label", labels),
    tooltip: [
      { field: "label", type: "nominal" },
      { field: "x1", type: "quantitative", title: "x₁" },
      { field: "x2", type: "quantitative", title: "x₂" },
      ...told,
    ],
  },
});

/** How many places of the plane are asked along each side. */
const places = 25;

/**
 * A raster of small marks: triangles where the verdict is 1, circles where it is 0, as the points themselves.
 *
 * @param z - expression of the logit at `datum.at1`, `datum.at2`
 * @param place - expressions of where the mark stands; there itself unless told
 */
export function verdictMarks(
  { x1, x2 }: Square,
  z: string,
  place = { x1: "datum.at1", x2: "datum.at2" },
) {
  const step = (x1[1] - x1[0]) / places;
  return {
    data: { sequence: { start: 0, stop: places * places, as: "place" } },
    transform: [
      { calculate: `${x1[0] + step / 2} + ${step} * (datum.place % ${places})`, as: "at1" },
      { calculate: `${x2[0] + step / 2} + ${step} * floor(datum.place / ${places})`, as: "at2" },
      { calculate: `${z} > 0 ? '${labels[1]}' : '${labels[0]}'`, as: "label" },
      { calculate: place.x1, as: "x1" },
      { calculate: place.x2, as: "x2" },
    ],
    mark: { type: "point", filled: true, size: 10, opacity: 0.9, aria: false },
    encoding: classMarks("label", labels),
  };
}
