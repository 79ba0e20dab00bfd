/** Right and wrong verdicts of two classes, as squares in a table. */

import { colours } from "../theme.js";
import { classAxis, classLooks, type TwoClasses } from "./two-classes.js";

/** The area of the largest square, in pixels. */
const largest = 68 ** 2;

/** The four counts: their names, the parameter that holds each, the label of their row and the verdict of their column. */
const counts = [
  { name: "missed", parameter: "missed", label: 1, verdict: 0 },
  { name: "caught", parameter: "caught", label: 1, verdict: 1 },
  { name: "rightly quiet", parameter: "quiet", label: 0, verdict: 0 },
  { name: "false alarms", parameter: "falseAlarms", label: 0, verdict: 1 },
] as const;

/**
 * The parts of a panel: the four counts as squares whose areas have their ratio, in a table of classes and verdicts. Wrong verdicts are shaded.
 * The chart has the parameters of `verdictCounts`.
 */
export function confusionTable({ names, sizes }: TwoClasses) {
  const values = counts.map(({ name, label, verdict }) => ({
    name,
    isWrong: label !== verdict,
    left: verdict,
    right: verdict + 1,
    middle: verdict + 0.5,
    row: label,
    upper: label + 1,
    square: label + 0.4,
    words: label + 0.86,
    color: classLooks[label].color,
  }));
  const count = `{${counts.map(({ name, parameter }) => `'${name}': ${parameter}`)}}[datum.name]`;
  return {
    data: { values },
    transform: [
      { calculate: count, as: "count" },
      { calculate: "datum.count + ' ' + datum.name", as: "label" },
      { calculate: `${largest} * datum.count / ${Math.max(...sizes)}`, as: "area" },
    ],
    encoding: { x: classAxis("left", "verdict", names), y: classAxis("row", null, names) },
    layer: [cells, squares, words],
  };
}

const cells = {
  mark: { type: "rect", stroke: colours.quiet, strokeWidth: 1 },
  encoding: {
    x2: { field: "right" },
    y2: { field: "upper" },
    fill: { condition: { test: "datum.isWrong", value: colours.shade }, value: colours.paper },
  },
};

const squares = {
  mark: { type: "point", shape: "square", filled: true, opacity: 0.9 },
  encoding: {
    x: { field: "middle", type: "quantitative" },
    y: { field: "square", type: "quantitative" },
    size: { field: "area", type: "quantitative", scale: null },
    color: { field: "color", type: "nominal", scale: null },
    tooltip: [{ field: "label", title: "examples" }],
  },
};

const words = {
  mark: { type: "text" },
  encoding: {
    x: { field: "middle", type: "quantitative" },
    y: { field: "words", type: "quantitative" },
    text: { field: "label" },
  },
};
