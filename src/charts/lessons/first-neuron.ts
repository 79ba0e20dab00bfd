/** A neuron with one input, whose numbers follow the sliders. */

import { arrows, circles, field, type Point, plane, words } from "../kit/diagram.js";
import { slider } from "../kit/slider.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const input: Point = [45, 210];
const sum: Point = [235, 210];
const squeeze: Point = [352, 210];
const bias: Point = [235, 300];
const gauge = { x: 440, x2: 475, y: 140, y2: 280 };
const answer: Point = [(gauge.x + gauge.x2) / 2, 210];

/** The sky in eighths, as weather services count it; below the neuron stands an answer for each. */
const eighths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const placeOf = (x: string) => `(45 + 52 * ${x})`;

const rounded = (value: string) => `format(${value}, '.1f')`;
/** Small enough for the longest, −30.0, to stand free in its circle. */
const number = { fontSize: 12 };
const caption = { color: colours.quiet, fontSize: 12 };

/**
 * A neuron with one input at work: sliders set the input, the weight and the bias, and the numbers run through it. Below it
 * stands what it answers to each input from 0 to 8.
 */
export function firstNeuronChart(): ChartSpec {
  return chart(
    {
      expr:
        `'z = ' + ${rounded("z")} + ' becomes ŷ = ' + format(a, '.2f') + ': ' + ` +
        "{ yes: 'more likely yes than no', no: 'more likely no than yes', '½': 'undecided' }[verdict]",
    },
    "A neuron with one input x, the clouds in eighths of the sky, a weight w and a bias b, each on a slider. The product of w and x plus b is z; " +
      "squeezed, it is the answer ŷ, a bar between 0 and 1. Below stands the answer for each input from 0 to 8. With w = 0.5 and b = −2 the " +
      "neuron says no below 4 eighths, yes above, and is undecided at 4.",
    {
      ...plane(510, 340),
      params: [
        slider("x", { value: 6, min: 0, max: 8, step: 0.1, label: "x (eighths)" }),
        slider("w", { value: 0.5, min: -3, max: 3, step: 0.1 }),
        slider("b", { value: -2, min: -6, max: 6, step: 0.1 }),
        { name: "z", expr: "w * x + b" },
        { name: "a", expr: "1 / (1 + exp(-z))" },
        { name: "verdict", expr: verdictOf("z") },
      ],
      layer: [
        field([105, 155], [412, 335]),
        arrows([
          [input, sum],
          [bias, sum],
          [sum, squeeze],
          [squeeze, answer],
        ]),
        circles([input], colours.no),
        circles([bias, sum, squeeze], colours.curve),
        words(input, rounded("x"), number),
        words(bias, rounded("b"), number),
        words(sum, rounded("z"), number),
        words(squeeze, "'σ'"),
        words([135, 226], `'× ' + ${rounded("w")}`),
        words([45, 173], "'clouds x'", caption),
        words([135, 194], "'weight w'", caption),
        words([290, 300], "'bias b'", { ...caption, align: "left" }),
        words([235, 173], "'z'", caption),
        bar("datum.top", { color: colours.paper, stroke: colours.quiet }),
        bar("datum.y + a * (datum.top - datum.y)", { color: colours.yes }),
        words([gauge.x2 + 12, gauge.y2], "'1'", caption),
        words([gauge.x2 + 12, gauge.y], "'0'", caption),
        words([gauge.x2, 122], "'answer ŷ = ' + format(a, '.2f')", { align: "right" }),
        words([20, 92], "'its answer to 0, 1, … 8 eighths:'", { ...caption, align: "left" }),
        ...answers,
        pointer,
      ],
    },
  );
}

/** Expression: "yes", "no" or, where neither is more likely, "½". Sums such as 0.1 · 3 − 0.3 miss 0 by a little. */
function verdictOf(z: string): string {
  return `abs(${z}) < 1e-9 ? '½' : ${z} > 0 ? 'yes' : 'no'`;
}

const bar = (top: string, style: object) => ({
  data: { values: [{ x: gauge.x, x2: gauge.x2, y: gauge.y, top: gauge.y2 }] },
  transform: [{ calculate: top, as: "y2" }],
  mark: { type: "rect", ...style },
  encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
});

const strokes = { yes: colours.yes, no: colours.no, "½": colours.quiet };

/** One answer for each number of eighths, in a circle, and the number below it. */
const answers = [
  {
    mark: {
      type: "point",
      shape: "circle",
      size: 640,
      fill: colours.paper,
      stroke: { expr: `${JSON.stringify(strokes)}[datum.answer]` },
      strokeWidth: { expr: "datum.answer == 'yes' ? 2.5 : 1.5" },
      opacity: 1,
    },
    encoding: {
      tooltip: [
        { field: "eighths", type: "quantitative", title: "x (eighths)" },
        { field: "answer", type: "nominal" },
      ],
    },
  },
  { mark: { type: "text", fontSize: 10 }, encoding: { text: { field: "answer" } } },
  {
    mark: { type: "text", ...caption, dy: 24 },
    encoding: { text: { field: "eighths", type: "quantitative" } },
  },
].map((layer) => ({
  data: { values: eighths.map((x) => ({ eighths: x })) },
  transform: [
    { calculate: placeOf("datum.eighths"), as: "x" },
    { calculate: "45", as: "y" },
    { calculate: verdictOf("(w * datum.eighths + b)"), as: "answer" },
  ],
  ...layer,
}));

/** Where the slider's input lies among them. */
const pointer = {
  data: { values: [{ y: 71 }] },
  transform: [{ calculate: placeOf("x"), as: "x" }],
  mark: {
    type: "point",
    shape: "triangle-down",
    filled: true,
    color: colours.curve,
    opacity: 1,
    size: 80,
  },
};
