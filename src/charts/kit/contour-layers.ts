/** A bowl seen from above: its contours, and a cross at its bottom. */

import { colours } from "../theme.js";
import type { Bowl } from "./bowl.js";
import type { Parameters } from "./parameters.js";

/** The costs that contours stand for, in nats; those above the bottom are drawn. */
const levels = [0.46, 0.5, 0.6, 0.8, 1.2, 1.8];

/**
 * Contours and the bottom as layers, and the levels to be written on them.
 *
 * @param map - leads from the bowl's parameters to those of the chart, where these differ
 */
export function contourLayers(bowl: Bowl, map = (at: Parameters) => at) {
  const rounded = (at: Parameters) => {
    const { w, b } = map(at);
    return { w: Number(w.toPrecision(5)), b: Number(b.toPrecision(5)) };
  };
  const values = levels
    .filter((level) => level > bowl.bottom.J)
    .flatMap((level) => bowl.contour(level).map((at, order) => ({ ...rounded(at), level, order })));
  const rings = {
    data: { values },
    mark: { type: "line", color: colours.quiet, strokeWidth: 1, clip: true },
    encoding: { detail: { field: "level" }, order: { field: "order" } },
  };
  const bottom = {
    data: { values: [rounded(bowl.bottom)] },
    mark: {
      type: "point",
      shape: "cross",
      filled: true,
      size: 90,
      color: colours.second,
      opacity: 1,
    },
  };
  const names = {
    data: { values: values.filter(({ order }) => order === 0) },
    mark: { type: "text", fontSize: 10, dy: -5, color: colours.quiet, clip: true },
    encoding: { text: { field: "level" } },
  };
  return { rings, bottom, names };
}
