/** A bowl seen from above: its contours, and a cross at its bottom. */

import { colours } from "../theme.js";
import type { Bowl } from "./bowl.js";
import { cross } from "./landmarks.js";
import { distance } from "./level-mesh.js";
import { named } from "./named.js";
import type { Parameters, Region } from "./parameters.js";

/** From one contour to the next, in nats: equal steps, so that contours are close where the ground is steep. */
const usual = 0.1;

/** No contour is higher. */
const highest = 2;

/** The point of each contour that bears its name: to the right and a little down, where on the flights' map most contours are. */
const towardsSteep = 32;

/** How far names are at least from one another, as a share of the map's width: on a phone they do not touch either. */
const apart = 0.08;

/** The costs that contours stand for: the multiples of the step above a bowl's bottom. */
function levelsOf(bowl: Bowl, step = usual): number[] {
  const first = Math.floor(bowl.bottom.J / step) + 1;
  const last = Math.round(highest / step);
  return Array.from({ length: last - first + 1 }, (_, k) =>
    Number(((first + k) * step).toFixed(1)),
  );
}

/**
 * Contours and the bottom as layers.
 *
 * @param map - leads from the bowl's parameters to those of the chart, where these differ
 * @param small - for a map below 200 pixels: every second contour, of straight pieces, which there stay within half a pixel of
 * the curve. A page with such a map is 18 kB lighter, compressed.
 */
export function contourLayers(bowl: Bowl, map = (at: Parameters) => at, small = false) {
  const rounded = (at: Parameters) => {
    const { w, b } = map(at);
    return { w: Number(w.toPrecision(5)), b: Number(b.toPrecision(5)) };
  };
  const levels = levelsOf(bowl, small ? 2 * usual : usual);
  const values = levels.flatMap((level) =>
    bowl.contour(level).map((at, order) => ({ ...rounded(at), level, order })),
  );
  const rings = {
    data: { values },
    mark: {
      type: "line",
      interpolate: small ? "linear" : "cardinal",
      color: colours.quiet,
      strokeWidth: 1,
      clip: true,
    },
    encoding: { detail: { field: "level" }, order: { field: "order" } },
  };
  const bottom = { data: { values: [rounded(bowl.bottom)] }, mark: cross };
  return { rings, bottom };
}

/**
 * The layer that writes levels on every second contour. Those that would come too near to one another, to the bottom or to the edge of
 * the map have no name.
 */
export function contourNames(bowl: Bowl, { w: [left, right], b: [low, high] }: Region) {
  const room = apart * (right - left);
  const isInside = ({ w, b }: Parameters) =>
    Math.min(w - left, right - w, b - low, high - b) > room / 2;
  let last: Parameters = bowl.bottom;
  const everySecond = levelsOf(bowl).filter((_, k) => k % 2 === 0);
  const values = everySecond.flatMap((level) => {
    const at = bowl.contour(level)[towardsSteep] as Parameters;
    if (distance(last, at) < room || !isInside(at)) return [];
    last = at;
    return [
      { w: Number(at.w.toPrecision(5)), b: Number(at.b.toPrecision(5)), label: level.toFixed(1) },
    ];
  });
  return { data: { values }, ...named({ fontSize: 10 }) };
}
