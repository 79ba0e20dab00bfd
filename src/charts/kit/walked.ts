/** The way that a descent has walked, up to the stop that the slider `k` is at. */

import { colours } from "../theme.js";

/**
 * @param stops - places with their number `k`, named as the axes around them say
 * @param size - area of a point, in square pixels
 */
export const walked = (stops: readonly object[], size: number) => ({
  data: { values: stops },
  transform: [{ filter: "datum.k <= k" }],
  encoding: { order: { field: "k" } },
  layer: [
    { mark: { type: "line", color: colours.yes, strokeWidth: 2, clip: true } },
    { mark: { type: "point", filled: true, size, color: colours.yes, opacity: 1, clip: true } },
  ],
});
