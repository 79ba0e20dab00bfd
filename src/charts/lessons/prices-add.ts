/** Why the price of a probability is its logarithm: probabilities multiply, and prices have to add. */

import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours, panel } from "../theme.js";

/** Expression: how many times ½ is a factor of p. That is the price of p, if the price of ½ is 1. */
const halvings = (p: string) => `(log(1 / (${p})) / LN2)`;

/** How many halvings the picture shows. */
const most = 5;

/** The probabilities that the sliders set: one and the other, and their product. Where two are the same, the larger mark is seen around the smaller. */
const points = [
  { name: "p", at: "p", shape: "circle", size: 160, filled: true, color: colours.yes, dy: -7 },
  { name: "q", at: "q", shape: "square", size: 60, filled: true, color: colours.no, dy: -21 },
  {
    name: "p·q",
    at: "(p * q)",
    shape: "diamond",
    size: 420,
    filled: false,
    color: colours.second,
    dy: -35,
  },
];

/** What the prices are made of: the third stem carries the other two, one above the other. */
const stems = [
  { at: "p", from: "0", price: halvings("p"), dash: [1, 0], color: colours.yes },
  { at: "q", from: "0", price: halvings("q"), dash: [4, 3], color: colours.no },
  { at: "(p * q)", from: "0", price: halvings("p"), dash: [1, 0], color: colours.yes },
  { at: "(p * q)", from: halvings("p"), price: halvings("q"), dash: [4, 3], color: colours.no },
];

/**
 * The price of a probability, if certainty costs nothing, ½ costs 1 and the prices of independent events add: one more
 * for each halving. Two sliders set two probabilities; the price of their product is the sum of their prices.
 */
export function pricesAddChart(): ChartSpec {
  return chart(
    {
      expr: `'p·q = ' + format(p * q, '.3f') + ' costs ' + format(${halvings("p * q")}, '.2f') + ': as much as p and q together'`,
    },
    "Price against probability. A stair leads from 1, which costs nothing, to ½, ¼, ⅛ and so on: each step is half as wide as the one before and just as high. A smooth curve joins its corners. " +
      "Two sliders set probabilities p and q; the stem at p·q is as high as the stems at p and q put on top of each other.",
    {
      ...panel,
      params: [
        slider("p", { value: 0.5, min: 0.2, max: 1, step: 0.05 }),
        slider("q", { value: 0.25, min: 0.2, max: 1, step: 0.05 }),
      ],
      encoding: {
        x: {
          field: "x",
          type: "quantitative",
          title: "probability that was given to what happened",
          scale: { domain: [0, 1.15], nice: false },
          axis: {
            values: [0, 0.125, 0.25, 0.5, 1],
            labelExpr: "{'0': '0', '0.125': '⅛', '0.25': '¼', '0.5': '½', '1': '1'}[datum.value]",
          },
        },
        y: {
          field: "price",
          type: "quantitative",
          title: "price, where ½ costs 1",
          scale: { domain: [0, most + 0.5], nice: false },
          axis: { tickMinStep: 1 },
        },
      },
      layer: [
        {
          data: {
            values: Array.from({ length: most + 1 }, (_, n) => ({ x: 0.5 ** n, price: n })),
          },
          layer: [
            {
              mark: {
                type: "line",
                interpolate: "step-before",
                strokeDash: [2, 3],
                strokeWidth: 1,
                color: colours.quiet,
              },
              encoding: { order: { field: "price" } },
            },
            {
              mark: { type: "point", filled: true, size: 40, color: colours.quiet, opacity: 1 },
              encoding: {
                tooltip: [
                  { field: "x", type: "quantitative", title: "probability" },
                  { field: "price", type: "quantitative", title: "price" },
                ],
              },
            },
          ],
        },
        {
          data: { sequence: { start: 0.5 ** most, stop: 1.002, step: 0.005, as: "x" } },
          transform: [{ calculate: halvings("min(datum.x, 1)"), as: "price" }],
          mark: { type: "line", color: colours.curve, strokeWidth: 2 },
        },
        ...stems.map(({ at, from, price, dash, color }) => ({
          data: { values: [{}] },
          transform: [
            { calculate: at, as: "x" },
            { calculate: from, as: "price" },
            { calculate: `datum.price + ${price}`, as: "top" },
          ],
          mark: { type: "rule", color, strokeWidth: 3, strokeDash: dash },
          encoding: { y2: { field: "top" } },
        })),
        ...points.map(({ name, at, dy, color, ...look }) => ({
          data: { values: [{ name }] },
          transform: [
            { calculate: at, as: "x" },
            { calculate: halvings("datum.x"), as: "price" },
          ],
          layer: [
            {
              mark: { type: "point", ...look, color, strokeWidth: 2, opacity: 1 },
              encoding: {
                tooltip: [
                  { field: "x", type: "quantitative", title: name, format: ".3f" },
                  { field: "price", type: "quantitative", title: "price", format: ".2f" },
                ],
              },
            },
            {
              mark: { type: "text", align: "left", dx: 9, dy, color, fontWeight: 600 },
              encoding: { text: { field: "name" } },
            },
          ],
        })),
      ],
    },
  );
}
