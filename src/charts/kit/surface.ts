/** A surface over w and b as a grid of lines that two sliders turn and tilt. */

import { colours } from "../theme.js";
import { slider } from "./slider.js";

const [lines, points] = [17, 41];
const perFamily = lines * points;

/** Sliders for the directions from which a surface is seen: turn around it, tilt from level to straight above. */
export const viewpoint = [
  slider("turn", { value: 30, min: -180, max: 180, step: 1, label: "turn (degrees)" }),
  slider("tilt", { value: 25, min: 0, max: 90, step: 1, label: "tilt (degrees)" }),
];

type Range = readonly [number, number];

/**
 * @param w - range of the weight
 * @param b - range of the bias
 * @param height - Vega expression of the height over a datum's w and b
 * @param unit - how high one unit of height is drawn, where the floor is 2 wide
 */
export function surface(w: Range, b: Range, height: string, unit: number) {
  const project = [
    { calculate: `2 * (datum.w - ${w[0]}) / ${w[1] - w[0]} - 1`, as: "u" },
    { calculate: `2 * (datum.b - ${b[0]}) / ${b[1] - b[0]} - 1`, as: "v" },
    { calculate: "datum.u * cos(turn * PI / 180) - datum.v * sin(turn * PI / 180)", as: "px" },
    { calculate: "datum.u * sin(turn * PI / 180) + datum.v * cos(turn * PI / 180)", as: "depth" },
    {
      calculate: `datum.depth * sin(tilt * PI / 180) + datum.h * ${unit} * cos(tilt * PI / 180)`,
      as: "py",
    },
  ];
  const along = (range: Range, share: string) =>
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
  const middle = (range: Range) => (range[0] + range[1]) / 2;
  const outside = (range: Range, side: number) =>
    middle(range) + side * 0.62 * (range[1] - range[0]);
  const names = {
    data: {
      values: [
        { w: middle(w), b: outside(b, -1), h: 0, label: `w, −${-w[0]} to ${w[1]}` },
        { w: outside(w, -1), b: middle(b), h: 0, label: `b, −${-b[0]} to ${b[1]}` },
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
  const axis = (field: string, domain: Range) => ({
    field,
    type: "quantitative",
    axis: null,
    scale: { domain, nice: false, zero: false },
  });
  const encoding = { x: axis("px", [-1.5, 1.5]), y: axis("py", [-1.3, 1.9]) };
  return { encoding, grid, floor, names, ball };
}
