/** A surface over w and b as a grid of lines that two sliders turn and tilt. */

import { colours } from "../theme.js";
import type { Domain } from "./axis.js";
import type { Region } from "./parameters.js";
import { slider } from "./slider.js";
import { written } from "./wording.js";

const [lines, points] = [17, 41];
const perFamily = lines * points;

/** Sliders for the directions from which a surface is seen: turn around it, tilt from level to straight above. */
export const viewpoint = [
  slider("turn", { value: 30, min: -180, max: 180, step: 1, label: "turn (degrees)" }),
  slider("tilt", { value: 25, min: 0, max: 90, step: 1, label: "tilt (degrees)" }),
];

/** What is seen of the plane that the surface is projected on: room for a floor 2 wide, and for the surface above it. */
const seen: { x: Domain; y: Domain } = { x: [-1.5, 1.5], y: [-1.45, 1.9] };

/**
 * How high a surface may be drawn. A corner of the floor is √2 from its middle, so a point at this height above it is
 * √(2 + 1.26²) = 1.9 away at most, and is seen however the surface is turned and tilted.
 */
const room = 1.26;

/**
 * @param region - the part of the plane below the surface
 * @param height - Vega expression of the height over a datum's w and b
 * @param highest - the greatest height
 * @param unit - how high one unit of height is drawn, where the floor is 2 wide; less if the surface is too high for it
 */
export function surface({ w, b }: Region, height: string, highest: number, unit: number) {
  const scale = Math.min(unit, room / highest);
  const project = [
    { calculate: `2 * (datum.w - ${w[0]}) / ${w[1] - w[0]} - 1`, as: "u" },
    { calculate: `2 * (datum.b - ${b[0]}) / ${b[1] - b[0]} - 1`, as: "v" },
    { calculate: "datum.u * cos(turn * PI / 180) - datum.v * sin(turn * PI / 180)", as: "px" },
    { calculate: "datum.u * sin(turn * PI / 180) + datum.v * cos(turn * PI / 180)", as: "depth" },
    {
      calculate: `datum.depth * sin(tilt * PI / 180) + datum.h * ${scale} * cos(tilt * PI / 180)`,
      as: "py",
    },
  ];
  const along = (range: Domain, share: string) =>
    `${range[0]} + (${range[1] - range[0]}) * ${share}`;
  const s = `floor(datum.i % ${perFamily} / ${points}) / ${lines - 1}`;
  const t = `(datum.i % ${points}) / ${points - 1}`;
  const grid = {
    data: { sequence: { start: 0, stop: 2 * perFamily, as: "i" } },
    transform: [
      { calculate: `datum.i < ${perFamily}`, as: "first" },
      { calculate: `floor(datum.i / ${points})`, as: "line" },
      { calculate: along(w, `(datum.first ? ${s} : ${t})`), as: "w" },
      { calculate: along(b, `(datum.first ? ${t} : ${s})`), as: "b" },
      { calculate: height, as: "h" },
      ...project,
    ],
    mark: { type: "line", color: colours.no, strokeWidth: 1, opacity: 0.75, clip: true },
    encoding: { detail: { field: "line" }, order: { field: "i" } },
  };
  const corners: [number, number][] = [
    [w[0], b[0]],
    [w[1], b[0]],
    [w[1], b[1]],
    [w[0], b[1]],
    [w[0], b[0]],
  ];
  const floor = {
    data: { values: corners.map(([w, b], i) => ({ w, b, i, h: 0 })) },
    transform: project,
    mark: { type: "line", color: colours.quiet, strokeDash: [4, 4], strokeWidth: 1 },
    encoding: { order: { field: "i" } },
  };
  const middle = (range: Domain) => (range[0] + range[1]) / 2;
  const outside = (range: Domain, side: number) =>
    middle(range) + side * 0.62 * (range[1] - range[0]);
  const ends = (range: Domain) => range.map((end) => written(Number(end.toFixed(1)))).join(" to ");
  const names = {
    data: {
      values: [
        { w: middle(w), b: outside(b, -1), h: 0, label: `w, ${ends(w)}` },
        { w: outside(w, -1), b: middle(b), h: 0, label: `b, ${ends(b)}` },
      ],
    },
    transform: project,
    mark: { type: "text", color: colours.quiet, fontSize: 11 },
    encoding: { text: { field: "label" } },
  };
  const ball = (at: { w: number; b: number; h: number }) => ({
    data: { values: [at] },
    transform: project,
    mark: { type: "point", filled: true, size: 130, color: colours.yes, opacity: 1 },
  });
  const hidden = (field: string, domain: Domain) => ({
    field,
    type: "quantitative",
    axis: null,
    scale: { domain, nice: false, zero: false },
  });
  const encoding = { x: hidden("px", seen.x), y: hidden("py", seen.y) };
  return { encoding, grid, floor, names, ball };
}
