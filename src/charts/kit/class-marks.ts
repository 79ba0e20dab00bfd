/** Examples of two classes, told apart by colour and by shape. */

import { colours } from "../theme.js";

/**
 * Colour and shape of points, with a legend above the chart.
 *
 * @param field - the field that holds the name of an example's class
 * @param names - the name of class 0 and that of class 1
 */
export const classMarks = (field: string, names: readonly string[]) => ({
  color: {
    field,
    type: "nominal",
    title: null,
    scale: { domain: names, range: [colours.no, colours.yes] },
    legend: { orient: "top", direction: "horizontal" },
  },
  shape: {
    field,
    type: "nominal",
    title: null,
    scale: { domain: names, range: ["circle", "triangle-up"] },
  },
});
