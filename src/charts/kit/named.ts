/** Words on a map that lines run under: they stand on a little paper of their own. */

import { colours } from "../theme.js";

/**
 * Layers for rows with a `label`.
 *
 * @param mark - how the text is set
 */
export const named = (mark: object) => ({
  encoding: { text: { field: "label" } },
  layer: [
    {
      mark: {
        type: "text",
        ...mark,
        stroke: colours.paper,
        strokeWidth: 3,
        strokeJoin: "round",
        aria: false,
      },
    },
    { mark: { type: "text", color: colours.curve, ...mark } },
  ],
});
