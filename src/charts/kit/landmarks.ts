/** What marks a place on a map of the cost, and on its surface. */

import { colours } from "../theme.js";

/** The bottom of a bowl. */
export const cross = {
  type: "point",
  shape: "cross",
  filled: true,
  size: 90,
  color: colours.second,
  opacity: 1,
};

/** What is seen of a mark through a wall that hides it. */
export const outline = (mark: object) => ({ ...mark, filled: false, strokeWidth: 1.2 });

/** Where the reader is. */
export const ball = { type: "point", filled: true, size: 130, color: colours.yes, opacity: 1 };
