/** The pulls of all examples laid head to tail: a chain in the plane of dw and db, and the arrow from its start to its end. */

import { colours } from "../theme.js";
import { classMarks } from "./class-marks.js";

/** What a flight's label means for the direction of its arrow: a − y is below 0 with distress, above 0 without. */
const directions = ["safe (0), arrow up", "distress (1), arrow down"];
const marks = classMarks("outcome", directions);

/** Its names stand below one another, as side by side they are wider than a narrow page. */
const color = { ...marks.color, legend: { ...marks.color.legend, columns: 1 } };

type Numbers = readonly number[];

/** How much larger the panel is than the chain. */
const room = 1.12;

/**
 * The parameters of a chart that draws the chain at its parameters `w` and `b`. `outputs` are all a. `pullsW` and `pullsB`
 * are the pulls (a − y)·x and a − y; `chainW` and `chainB` the joints of the chain, from 0 on. `middleW` and `middleB` are
 * the middle of the chain, and `half` is half of what its panel shows, the same in both directions.
 *
 * @param x - one feature, one number an example
 * @param y - labels, 0 or 1
 */
export function chainParams(x: Numbers, y: Numbers): object[] {
  const list = (terms: readonly string[]) => `[${terms.join(", ")}]`;
  /** All running sums are written out, as Vega has none. */
  const joints = (pulls: string) => {
    const terms = x.map((_, i) => `${pulls}[${i}]`);
    return list(["0", ...terms.map((_, k) => terms.slice(0, k + 1).join(" + "))]);
  };
  const middle = (chain: string) => `(extent(${chain})[0] + extent(${chain})[1]) / 2`;
  return [
    { name: "outputs", expr: list(x.map((xi) => `1 / (1 + exp(-(w * ${xi} + b)))`)) },
    { name: "pullsB", expr: list(y.map((yi, i) => `outputs[${i}] - ${yi}`)) },
    { name: "pullsW", expr: list(x.map((xi, i) => `pullsB[${i}] * ${xi}`)) },
    { name: "chainW", expr: joints("pullsW") },
    { name: "chainB", expr: joints("pullsB") },
    { name: "middleW", expr: middle("chainW") },
    { name: "middleB", expr: middle("chainB") },
    {
      name: "half",
      expr: `${room / 2} * max(span(extent(chainW)), span(extent(chainB)))`,
    },
  ];
}

/** Room for numbers such as −0.25 beside an axis: its title stays where it is when they grow longer. */
const numbersRoom = { minExtent: 36, maxExtent: 36 };

/** An axis that fits the chain. */
function axisAround(middle: string, title: string) {
  const domain = [{ expr: `${middle} - half` }, { expr: `${middle} + half` }];
  return {
    type: "quantitative",
    title,
    scale: { domain, nice: false, zero: false },
    axis: { tickCount: 5 },
  };
}

const upwards = axisAround("middleB", "pulls on b, a − y, added up");
const axes = {
  x: { field: "endW", ...axisAround("middleW", "pulls on w, (a − y)·x, added up") },
  y: { field: "endB", ...upwards, axis: { ...upwards.axis, ...numbersRoom } },
};

/**
 * The chain as a square panel whose axes fit it at every place. The parameter `n` says how many pulls are seen; the last of
 * them is thick unless all are. An arrow leads from their start to their end.
 */
export function chainPanel(x: Numbers, y: Numbers) {
  const width = {
    condition: { test: `datum.flight == n && n < ${x.length}`, value: 4.5 },
    value: 1.5,
  };
  return {
    encoding: axes,
    layer: [
      {
        data: {
          values: x.map((xi, i) => ({ i, x: xi, y: y[i], outcome: directions[y[i] as number] })),
        },
        transform: [
          { filter: "datum.i < n" },
          { calculate: "datum.i + 1", as: "flight" },
          { calculate: "outputs[datum.i]", as: "a" },
          { calculate: "pullsW[datum.i]", as: "pullW" },
          { calculate: "pullsB[datum.i]", as: "pullB" },
          { calculate: "chainW[datum.i]", as: "startW" },
          { calculate: "chainB[datum.i]", as: "startB" },
          { calculate: "chainW[datum.i + 1]", as: "endW" },
          { calculate: "chainB[datum.i + 1]", as: "endB" },
        ],
        layer: vectors({ color, tooltip }, width, 60),
      },
      {
        data: { values: [{ startW: 0, startB: 0 }] },
        transform: [
          { calculate: "chainW[n]", as: "pullW" },
          { calculate: "chainB[n]", as: "pullB" },
          { calculate: "chainW[n]", as: "endW" },
          { calculate: "chainB[n]", as: "endB" },
        ],
        layer: vectors({ color: { value: colours.second } }, { value: 4 }, 220),
      },
      {
        data: { values: [{ endW: 0, endB: 0 }] },
        mark: { type: "point", filled: true, size: 70, color: colours.curve, opacity: 1 },
      },
    ],
  };
}

/**
 * Arrows from start to end. Their heads are in proportion to them where they are short.
 *
 * @param look - how lines and heads are encoded
 * @param strokeWidth - how wide the lines are
 * @param largest - the largest area of a head
 */
function vectors(look: object, strokeWidth: object, largest: number) {
  const length = "sqrt(datum.pullW * datum.pullW + datum.pullB * datum.pullB)";
  const size = `min(${largest}, pow(60 * ${length} / half, 2))`;
  /** From the middle of the head to its tip, as a share of the square root of its area. */
  const tip = Math.sqrt(3) / 4;
  const back = `${tip} * sqrt(${size}) / ${length}`;
  return [
    {
      mark: { type: "rule" },
      encoding: { ...look, strokeWidth, x2: { field: "startW" }, y2: { field: "startB" } },
    },
    {
      mark: {
        type: "point",
        shape: "triangle-up",
        filled: true,
        opacity: 1,
        size: { expr: size },
        angle: { expr: "90 - atan2(datum.pullB, datum.pullW) * 180 / PI" },
        xOffset: { expr: `-datum.pullW * ${back}` },
        yOffset: { expr: `datum.pullB * ${back}` },
      },
      encoding: look,
    },
  ];
}

const tooltip = [
  { field: "flight", type: "quantitative" },
  { field: "outcome", type: "nominal", title: "O-rings" },
  ...[
    ["x", "x"],
    ["a", "a"],
    ["pullW", "pull on w, (a − y)·x"],
    ["pullB", "pull on b, dz = a − y"],
  ].map(([field, title]) => ({ field, type: "quantitative", title, format: ".3f" })),
];
