/** Examples of a negative and a positive class, as two rows of a panel. */

import { colours } from "../theme.js";
import { axis } from "./axis.js";

/** What the classes are called, and how many examples each has; the class of label 0 comes first. */
export interface TwoClasses {
  readonly names: readonly [negative: string, positive: string];
  readonly sizes: readonly [negatives: number, positives: number];
}

/** How the examples of a class look, by its label. */
export const classLooks = [
  { color: colours.no, shape: "circle" },
  { color: colours.yes, shape: "triangle-up" },
] as const;

/** An axis from 0 to 2 that has the name of the negative class below 1, and that of the positive above. */
export const classAxis = (
  field: string,
  title: string | null,
  [negative, positive]: TwoClasses["names"],
) => ({
  ...axis(field, "", [0, 2]),
  title,
  axis: {
    values: [0.5, 1.5],
    labelExpr: `datum.value < 1 ? ${JSON.stringify(negative)} : ${JSON.stringify(positive)}`,
    grid: false,
    ticks: false,
    domain: false,
  },
});
