/** Training and test examples: how the curves of the two are told apart, and what is said of them. */

import { demand } from "../../input/input-error.js";
import { colours } from "../theme.js";
import { axis, domainFor } from "./axis.js";
import { fixed, written } from "./wording.js";

/** What is measured on both. */
export type Quantity = "cost" | "accuracy";

/** What the best value of a quantity is called. */
export const superlative: Record<Quantity, string> = { cost: "lowest", accuracy: "highest" };

/** @throws InputError unless the values are costs, or accuracies */
export function checkValues(
  points: readonly { readonly train: number; readonly test: number }[],
  quantity: Quantity,
): void {
  const isQuantity = Object.hasOwn(superlative, quantity);
  demand(isQuantity, 'quantity to be "cost" or "accuracy"', `${quantity}`);
  const most = quantity === "cost" ? Infinity : 1;
  const wrong = points.flatMap(({ train, test }) => [train, test]).find((v) => v < 0 || v > most);
  const range = quantity === "cost" ? "costs, 0 or more" : "accuracies from 0 to 1";
  demand(wrong === undefined, range, `${wrong}`);
}

/** The position of the best value; the first, if there are several. */
export const bestAt = (quantity: Quantity, values: readonly number[]) =>
  values.indexOf(quantity === "cost" ? Math.min(...values) : Math.max(...values));

/** @example saidAs("accuracy", 0.7) // "70 %" */
export const saidAs = (quantity: Quantity, value: number) =>
  quantity === "cost" ? fixed(value, 3) : `${written(Number((100 * value).toFixed(1)))} %`;

const splits = ["train", "test"];
const legend = { orient: "top", symbolType: "stroke", symbolSize: 300 };

/** Lines of the two, by colour and by dash; their layers name one of them `split`. */
export const splitLooks = {
  color: {
    field: "split",
    type: "nominal",
    title: null,
    scale: { domain: splits, range: [colours.curve, colours.second] },
    legend,
  },
  strokeDash: {
    field: "split",
    type: "nominal",
    title: null,
    scale: {
      domain: splits,
      range: [
        [1, 0],
        [7, 3],
      ],
    },
    legend,
  },
};

/** An axis for the values of both, in the field `value`. */
export const splitAxis = (quantity: Quantity, values: readonly number[]) =>
  quantity === "cost"
    ? axis("value", "cost J, in nats", [0, 1.08 * Math.max(...values)])
    : { ...axis("value", "accuracy", domainFor(values, [0.5, 1])), axis: { format: ".0%" } };

/** What a point of one of them answers. */
export const splitTooltip = (quantity: Quantity) => [
  { field: "split", title: "examples" },
  {
    field: "value",
    type: "quantitative",
    title: quantity,
    format: quantity === "cost" ? ".4f" : ".1%",
  },
];
