/**
 * Penguins by the length and the depth of their beaks, with a line between them: below it the verdict is Chinstrap (1),
 * above it Adelie (0). The chart around has the signals `tilt` (how many mm the line rises for each mm to the right) and
 * `middle` (its depth where it turns, mm).
 */

import type { Penguins } from "../../data/penguins.js";
import { demand } from "../../input/input-error.js";
import { colours } from "../theme.js";
import { axis, type Domain, domainFor } from "./axis.js";
import { classMarks } from "./class-marks.js";
import { checkExamples, checkPattern } from "./pattern.js";

/** The line turns about this length when its tilt changes: the middle of the beaks, mm. */
export const pivot = 44;

/** A penguin as a point of the plane. */
export interface PenguinPoint {
  /** Length and depth of the beak, mm. */
  readonly x1: number;
  readonly x2: number;
  /** 1 for a Chinstrap, 0 for an Adelie. */
  readonly y: number;
  readonly species: string;
}

const names = ["Adelie (0)", "Chinstrap (1)"];

/** @throws InputError unless these are penguins, as many numbers of each kind as labels */
export function pointsOf(penguins: Penguins): PenguinPoint[] {
  checkPattern("penguins", penguins, {
    species: [""],
    beakLength: [0],
    beakDepth: [0],
    chinstrap: [0],
  });
  const { beakLength, beakDepth, chinstrap } = penguins;
  checkExamples(beakLength, chinstrap, ["penguins.beakLength", "penguins.chinstrap"]);
  const m = beakLength.length;
  demand(beakDepth.length === m, `${m} penguins.beakDepth`, String(beakDepth.length));
  return beakLength.map((x1, i) => ({
    x1,
    x2: beakDepth[i] as number,
    y: chinstrap[i] as number,
    species: names[chinstrap[i] as number] as string,
  }));
}

/** What the axes show, mm. */
export interface PlaneRegion {
  readonly lengths: Domain;
  readonly depths: Domain;
}

export const regionOf = (points: readonly PenguinPoint[]): PlaneRegion => ({
  lengths: domainFor(
    points.map(({ x1 }) => x1),
    [31, 59],
  ),
  depths: domainFor(
    points.map(({ x2 }) => x2),
    [15, 22],
  ),
});

/**
 * Axes, the line with what it says on either side, and the penguins.
 *
 * @param rings - layers below the penguins, where they do not keep the pointer from them
 */
export const penguinPlane = (
  points: readonly PenguinPoint[],
  region: PlaneRegion,
  rings: readonly object[],
) => ({
  encoding: {
    x: axis("x1", "length of the beak, x₁ (mm)", region.lengths),
    y: axis("x2", "depth of the beak, x₂ (mm)", region.depths),
  },
  layer: [
    ...lineLayers(region),
    ...rings,
    penguinMarks(points),
    ...verdictLabels("says Adelie", true, region),
    ...verdictLabels("says Chinstrap", false, region),
  ],
});

/** Depth of the line at a length, as an expression. */
export const lineAt = (length: string | number) => `middle + tilt * (${length} - ${pivot})`;

/** A ring around some of the penguins. */
export const ring = (
  points: readonly object[],
  style: object,
  transform: readonly object[] = [],
) => ({
  data: { values: points },
  transform,
  mark: { type: "point", aria: false, opacity: 1, ...style },
});

const penguinMarks = (points: readonly PenguinPoint[]) => ({
  data: { values: points },
  mark: { type: "point", filled: true, size: 45, opacity: 0.85, aria: false },
  encoding: {
    ...classMarks("species", names),
    tooltip: [
      { field: "species", type: "nominal" },
      { field: "x1", type: "quantitative", title: "length x₁ (mm)" },
      { field: "x2", type: "quantitative", title: "depth x₂ (mm)" },
    ],
  },
});

/** The line from end to end, and the ground below it. */
function lineLayers({ lengths, depths }: PlaneRegion): object[] {
  const ends = {
    data: { values: lengths.map((x1) => ({ x1, floor: depths[0] })) },
    transform: [{ calculate: lineAt("datum.x1"), as: "x2" }],
  };
  return [
    {
      ...ends,
      mark: { type: "area", color: colours.shade, opacity: 0.7, clip: true },
      encoding: { y2: { field: "floor" } },
    },
    { ...ends, mark: { type: "line", color: colours.curve, strokeWidth: 2.5, clip: true } },
  ];
}

/** How far a label must stay from the upper and the lower edge, as a share of the height. */
const room = 0.08;

/**
 * What the line says on one of its sides. The label stands at the line, four fifths of the way to where the line leaves
 * the plane; it begins or ends there, so that the line runs away from it. Without room on that side there is no label.
 */
function verdictLabels(label: string, above: boolean, { lengths, depths }: PlaneRegion): object[] {
  const [low, high] = depths;
  const [enter, leave] = [
    crossing(lengths[0], lengths, depths),
    crossing(lengths[1], lengths, depths),
  ];
  const edge = room * (high - low);
  const rises = "(tilt >= 0)";
  const towardsLeft = above ? rises : `!${rises}`;
  const place = {
    data: { values: [{ label }] },
    transform: [
      { calculate: `${towardsLeft} ? 0.8 : 0.2`, as: "way" },
      { calculate: `${enter} + datum.way * (${leave} - ${enter})`, as: "x1" },
      { calculate: lineAt("datum.x1"), as: "x2" },
      { filter: above ? `datum.x2 < ${high - edge}` : `datum.x2 > ${low + edge}` },
    ],
    encoding: { text: { field: "label" } },
  };
  const text = {
    type: "text",
    align: { expr: `${towardsLeft} ? 'right' : 'left'` },
    dx: { expr: `${towardsLeft} ? -6 : 6` },
    dy: above ? -9 : 9,
    fontStyle: "italic",
  };
  return [
    { ...place, mark: { ...text, stroke: colours.paper, strokeWidth: 4, strokeJoin: "round" } },
    { ...place, mark: text },
  ];
}

/** The length at which the line enters or leaves the plane near one of its sides, as an expression. */
function crossing(side: number, [left, right]: Domain, [low, high]: Domain): string {
  const depth = lineAt(side);
  const at = `clamp(${depth}, ${low}, ${high})`;
  return `(tilt == 0 ? ${side} : clamp(${pivot} + (${at} - middle) / tilt, ${left}, ${right}))`;
}
