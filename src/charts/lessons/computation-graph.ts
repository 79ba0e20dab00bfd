/** One neuron and one example as a computation graph: values go forward through it, blame comes back. */

import { demand } from "../../input/input-error.js";
import { crossEntropy, crossEntropySlope } from "../../loss.js";
import { sigmoid } from "../../sigmoid.js";
import { plane } from "../kit/diagram.js";
import { graphLayers, graphSize, step, written } from "../kit/neuron-graph.js";
import { numberExpression } from "../kit/number-expression.js";
import type { Parameters } from "../kit/parameters.js";
import { checkLabels, checkPattern } from "../kit/pattern.js";
import { slider } from "../kit/slider.js";
import { fixed } from "../kit/wording.js";
import type { ChartSpec } from "../spec.js";
import { chart } from "../theme.js";

/** One example: a feature, and its label. */
interface Example {
  readonly x: number;
  readonly y: number;
}

/**
 * How far from 0 the sliders take wx and b. Together z stays between −10 and 10, where 1/a can still be read: it is 22,027
 * at most.
 */
const most = { wx: 7, b: 3 };

/**
 * The computation graph of one neuron, x, w, b → z → a → L, with one example. A slider walks through it: forward from
 * value to value, then backward, where the blame of a node is the blame of the node below times the factor beside the
 * edge. Sliders change w, b and the label.
 *
 * @param example - one standardised feature, from −7 to 7, and its label, 0 or 1
 * @param neuron - where the sliders start: b from −3 to 3, and w such that wx is from −7 to 7
 * @param start - the step at which the walk starts, from 0, the inputs alone, to 7, the whole graph; 3 is the end of the
 *   forward pass
 * @throws InputError if the sliders do not reach the example or the neuron
 * @example computationGraphChart({ x: -2.4, y: 1 }, { w: 0, b: 0 }) // dz = a − y = −0.500, dw = dz · x = 1.20
 */
export function computationGraphChart(example: Example, neuron: Parameters, start = 0): ChartSpec {
  checkPattern("example", example, { x: 0, y: 0 });
  checkPattern("neuron", neuron, { w: 0, b: 0 });
  const { x, y } = example;
  checkLabels("example.y", [y]);
  demand(Math.abs(x) <= most.wx, `example.x from −${most.wx} to ${most.wx}`, `${x}`, "standardise");
  return chart({ expr: `[${titles}][step]` }, description(example, neuron), {
    ...plane(graphSize.width, graphSize.height),
    params: [
      slider("step", { value: start, min: 0, max: step.db, step: 1 }),
      slider("w", { value: neuron.w, ...endsFor(x) }),
      slider("b", { value: neuron.b, min: -most.b, max: most.b, step: 0.1 }),
      { name: "y", value: y, bind: { input: "radio", options: [0, 1], name: "label y " } },
      { name: "x", value: x },
      { name: "z", expr: "w * x + b" },
      { name: "a", expr: "1 / (1 + exp(-z))" },
      { name: "L", expr: "y == 1 ? -log(a) : -log(1 - a)" },
      { name: "da", expr: "y == 1 ? -1 / a : 1 / (1 - a)" },
      { name: "slopeOfSigma", expr: "a * (1 - a)" },
      { name: "dz", expr: "da * slopeOfSigma" },
      { name: "dw", expr: "dz * x" },
      { name: "db", expr: "dz" },
    ],
    layer: graphLayers,
  });
}

/** The ends of the slider for w: those of b, or nearer to 0 where x is large. */
function endsFor(x: number) {
  const end = Math.min(most.b, Math.floor((10 * most.wx) / Math.abs(x)) / 10);
  return { min: -end, max: end, step: 0.1 };
}

/** An expression of words and one number. */
const says = (words: string, name: string, number = numberExpression(name)) =>
  `${words} + ' = ' + ${number}`;

/** The title of each step, as expressions. */
const titles = [
  `${says("'Inputs: x'", "x")} + ${says("' with w'", "w")} + ${says("' and b'", "b")}`,
  says("'Forward: z = wx + b'", "z"),
  says("'Forward: a = σ(z)'", "a", written.a),
  says("'Forward: the loss is L = ' + (y == 1 ? '−log a' : '−log(1 − a)')", "L"),
  says("'Backward: da = ' + (y == 1 ? '−1/a' : '1/(1 − a)')", "da", written.da),
  says("'Backward: dz = a − y'", "dz", written.dz),
  says("'Backward: the blame of w is dw = dz · x'", "dw", written.dw),
  says("'Backward: the blame of b is db = dz · 1'", "db", written.db),
];

function description({ x, y }: Example, { w, b }: Parameters): string {
  const z = w * x + b;
  const a = sigmoid(z);
  const dz = crossEntropySlope(z, y);
  return (
    `A graph that runs from top to bottom: w = ${fixed(w, 2)}, x = ${fixed(x, 2)} and b = ${fixed(b, 2)} lead to z, z leads to a, and a leads to the loss L, together with the label y = ${y}. ` +
    `A slider walks through it. Forward, z = wx + b = ${fixed(z, 2)}, a = σ(z) = ${fixed(a, 3)} and L = ${fixed(crossEntropy(z, y), 2)} appear. ` +
    "Backward, a factor appears beside each edge, and on each node its blame: the blame of the node below times that factor. " +
    `So dz = da · a(1 − a) = a − y = ${fixed(dz, 3)}, dw = dz · x = ${fixed(dz * x, 2)} and db = dz · 1 = ${fixed(dz, 3)}. ` +
    "Where a sure neuron is wrong, da is huge and a(1 − a) tiny, and their product stays near −1 or 1. Sliders change w and b, and a choice the label."
  );
}
