/** How a space over w and b, with costs upwards, is projected on a plane: seen from far away, so that parallels stay parallel. */

import type { Domain } from "./axis.js";
import type { Region } from "./parameters.js";

/** What is drawn of the space. Its floor is 2 wide: w is there u, and b is v, both from −1 to 1. */
export interface Space {
  readonly region: Region;
  /** The cost at whose height the floor is drawn: below 0, so that the surface does not hide all of it. */
  readonly floor: number;
  /** The highest cost that is drawn. */
  readonly top: number;
}

/** From the floor to the top, where the floor is 2 wide. */
const height = 1.6;

/**
 * The part of the plane that is seen. A corner of the floor is √2 from its middle, so nothing in the space is more than
 * √(2 + (height / 2)²) = 1.62 from the middle of the space, from wherever it is seen. The rest is room for words.
 */
export const plane: { x: Domain; y: Domain } = { x: [-1.6, 1.6], y: [-1.75, 1.65] };

/** A parameter as an expression from −1, at the lower end of its domain, to 1. */
export const across = ([low, high]: Domain, value: string) =>
  `(2 * (${value} - ${low}) / ${high - low} - 1)`;

/** Where a point is seen that is so high over u and v: expressions of its place on the plane. */
export function projected({ floor, top }: Space, u: string, v: string, cost: string) {
  const z = `((${cost} - ${floor}) * ${height / (top - floor)} - ${height / 2})`;
  return {
    x: `(${u} * cosTurn - ${v} * sinTurn)`,
    y: `((${u} * sinTurn + ${v} * cosTurn) * sinTilt + ${z} * cosTilt)`,
  };
}

/** Transforms of rows with u, v and a cost h. */
export function project(space: Space) {
  const { x, y } = projected(space, "datum.u", "datum.v", "datum.h");
  return [
    { calculate: x, as: "px" },
    { calculate: y, as: "py" },
  ];
}

/** Transforms of rows with w, b and a cost h. */
export const projectParameters = (space: Space) => [
  { calculate: across(space.region.w, "datum.w"), as: "u" },
  { calculate: across(space.region.b, "datum.b"), as: "v" },
  ...project(space),
];

const side = (field: string, domain: Domain) => ({
  field,
  type: "quantitative",
  axis: null,
  scale: { domain, nice: false, zero: false },
});

/** The place of projected rows in the panel. */
export const onPlane = { x: side("px", plane.x), y: side("py", plane.y) };
