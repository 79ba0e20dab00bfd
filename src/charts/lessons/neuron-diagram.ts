/** The parts of a neuron. */

import { arrows, circles, field, type Point, plane, words } from "../kit/diagram.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const inputs: readonly Point[] = [
  [35, 210],
  [35, 130],
  [35, 50],
];
const sum: Point = [240, 130];
const squeeze: Point = [350, 130];
const answer: Point = [475, 130];
const bias: Point = [240, 230];
const caption = { color: colours.quiet, fontSize: 12 };

/** A neuron in one picture: inputs, weights, bias, sum, squeezing, answer. */
export function neuronDiagram(): ChartSpec {
  return chart(
    "A neuron weighs its inputs, adds them up and squeezes the sum",
    "Three inputs, x₁, x₂ and x₃, each with an arrow to a circle marked z. The arrows carry the weights w₁, w₂ and w₃, and the bias b " +
      "arrives from above. An arrow leads from z to a circle marked σ, both inside a field named the neuron, and from there to the answer ŷ.",
    {
      ...plane(510, 260),
      layer: [
        field([200, 85], [390, 175]),
        arrows([...[...inputs, bias].map((from) => [from, sum] as const), [sum, squeeze]]),
        arrows([[squeeze, answer]]),
        circles(inputs, colours.no),
        circles([bias, sum, squeeze], colours.curve),
        circles([answer], colours.yes),
        ...inputs.map((input, j) => words(input, `'${["x₁", "x₂", "x₃"][j]}'`)),
        words([130, 188], "'w₁'"),
        words([130, 142], "'w₂'"),
        words([130, 104], "'w₃'"),
        words(bias, "'b'"),
        words(sum, "'z'"),
        words(squeeze, "'σ'"),
        words(answer, "'ŷ'"),
        words([35, 10], "'inputs'", caption),
        words([130, 10], "'weights'", caption),
        words([275, 230], "'bias'", { ...caption, align: "left" }),
        words([340, 190], "'the neuron'", caption),
        words([295, 66], "'z = w₁x₁ + w₂x₂ + w₃x₃ + b'", { fontSize: 13 }),
        words([295, 44], "'ŷ = σ(z)'", { fontSize: 13 }),
        words([475, 90], "'answer'", caption),
      ],
    },
  );
}
