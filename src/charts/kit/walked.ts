/** The way of a descent, drawn up to the stop whose number is the slider `k`. */

import { colours } from "../theme.js";

/**
 * @param stops - stops with their number `k`, in the coordinates of the axes around them
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
