/** What stands around a surface: the floor with its contours, and the axes of w, b and J. */

import { colours } from "../theme.js";
import type { Domain } from "./axis.js";
import { type Bands, bandColour, meshPoint, meshRows } from "./bands.js";
import { onPlane, project, projected, projectParameters, type Space } from "./projection.js";
import { written } from "./wording.js";

/** The contours on the floor, and its edge. */
export function floor(space: Space, bands: Bands) {
  const { data, transform } = meshRows(bands);
  const { w, b } = meshPoint(bands, "datum.k", "datum.ray");
  const line = { type: "line", interpolate: "linear-closed", aria: false };
  const contours = {
    data,
    transform: [
      ...transform,
      { calculate: w, as: "w" },
      { calculate: b, as: "b" },
      { calculate: String(space.floor), as: "h" },
      ...projectParameters(space),
    ],
    mark: { ...line, strokeWidth: 1.2 },
    encoding: {
      ...onPlane,
      stroke: bandColour(bands),
      detail: { field: "k" },
      order: { field: "i" },
    },
  };
  const corners = [
    { u: -1, v: -1 },
    { u: 1, v: -1 },
    { u: 1, v: 1 },
    { u: -1, v: 1 },
  ];
  const edge = {
    data: { values: corners.map((corner, i) => ({ ...corner, h: space.floor, i })) },
    transform: project(space),
    mark: { ...line, color: colours.quiet, strokeWidth: 1 },
    encoding: { ...onPlane, order: { field: "i" } },
  };
  return [contours, edge];
}

/** How far out the words of the floor stand, whose edge is 1 from the middle. */
const outside = 1.2;

/** What an axis says: its ends, and its name between them. */
const wordsAlong = (name: string, [low, high]: Domain) => [
  { axis: name, at: -1, label: written(Number(low.toFixed(1))) },
  { axis: name, at: 0, label: name },
  { axis: name, at: 1, label: written(Number(high.toFixed(1))) },
];

/** The words of w and b, each on the side that is nearer to the viewer. A side that is seen from its end has none. */
export function floorWords(space: Space) {
  const { w, b } = space.region;
  const ofW = "datum.axis === 'w'";
  const rightwards = `(${ofW} ? cosTurn : sinTurn)`;
  const upwards = `(${ofW} ? sinTurn : cosTurn) * sinTilt`;
  return {
    data: {
      values: [...wordsAlong("w", w), ...wordsAlong("b", b)].map((word) => ({
        ...word,
        h: space.floor,
      })),
    },
    transform: [
      { filter: `pow(${rightwards}, 2) + pow(${upwards}, 2) > 0.12` },
      { calculate: `${ofW} ? datum.at : ${outside} * nearU`, as: "u" },
      { calculate: `${ofW} ? ${outside} * nearV : datum.at`, as: "v" },
      ...project(space),
    ],
    mark: { type: "text", fontSize: 12, dy: 10, color: colours.curve },
    encoding: { ...onPlane, text: { field: "label" } },
  };
}

/** The axis of J at the leftmost corner, in the colours of the bands. From nearly above it is too short to be read. */
export function heightAxis(space: Space, bands: Bands) {
  const isLongEnough = { filter: "cosTilt > 0.3" };
  const leftmost = [
    { calculate: "nearV", as: "u" },
    { calculate: "-nearU", as: "v" },
  ];
  const start = projected(space, "datum.u", "datum.v", "datum.start");
  const end = projected(space, "datum.u", "datum.v", "datum.end");
  const bar = {
    data: {
      values: bands.levels.map((end, k) => ({ k, start: k === 0 ? 0 : bands.levels[k - 1], end })),
    },
    transform: [
      isLongEnough,
      ...leftmost,
      { calculate: start.x, as: "px" },
      { calculate: start.y, as: "py" },
      { calculate: end.y, as: "py2" },
    ],
    mark: { type: "rule", strokeWidth: 5, aria: false },
    encoding: { ...onPlane, y2: { field: "py2" }, stroke: bandColour(bands) },
  };
  const minor = bands.named.map(({ level }) => level).filter((level) => level < space.top);
  const ticks = [
    { h: 0, label: "0" },
    ...minor.map((h) => ({ h, label: written(h), minor: true })),
    { h: space.top, label: `J = ${written(space.top)}` },
  ];
  const words = {
    data: { values: ticks },
    transform: [
      isLongEnough,
      { filter: "!datum.minor || cosTilt > 0.6" },
      ...leftmost,
      ...project(space),
    ],
    mark: { type: "text", fontSize: 11, dx: -7, align: "right", color: colours.curve },
    encoding: { ...onPlane, text: { field: "label" } },
  };
  return [bar, words];
}
