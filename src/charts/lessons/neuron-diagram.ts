/** The parts of a neuron. */

import { arrows, circles, field, type Point, plane, words } from "../kit/diagram.js";
import type { ChartSpec } from "../spec.js";
import { chart, colours } from "../theme.js";

const clouds: Point = [45, 205];
const wind: Point = [45, 95];
const sum: Point = [235, 150];
const squeeze: Point = [352, 150];
const answer: Point = [468, 150];
const bias: Point = [235, 245];
const caption = { color: colours.quiet, fontSize: 12 };

/** A neuron in one picture: two inputs, weights, bias, sum, squeezing, answer. */
export function neuronDiagram(): ChartSpec {
  return chart(
    "A neuron weighs its inputs, adds them up and squeezes the sum",
    "Two inputs, x₁ (clouds) and x₂ (wind), each with an arrow to a circle marked z. The arrows carry the weights w₁ and w₂, and the bias b " +
      "arrives from above. An arrow leads from z to a circle marked σ. Weights, bias, z and σ stand in a field named the neuron. From there " +
      "an arrow leads to the answer ŷ: umbrella?",
    {
      ...plane(510, 300),
      layer: [
        field([105, 15], [412, 285]),
        arrows([
          [clouds, sum],
          [wind, sum],
          [bias, sum],
          [sum, squeeze],
          [squeeze, answer],
        ]),
        circles([clouds, wind], colours.no),
        circles([bias, sum, squeeze], colours.curve),
        circles([answer], colours.yes),
        words(clouds, "'x₁'"),
        words(wind, "'x₂'"),
        words([150, 194], "'w₁'"),
        words([150, 106], "'w₂'"),
        words(bias, "'b'"),
        words(sum, "'z'"),
        words(squeeze, "'σ'"),
        words(answer, "'ŷ'"),
        words([45, 168], "'clouds'", caption),
        words([45, 58], "'wind'", caption),
        words([150, 150], "'weights'", caption),
        words([290, 245], "'bias'", { ...caption, align: "left" }),
        words([462, 113], "'umbrella?'", caption),
        words([258, 68], "'z = w₁x₁ + w₂x₂ + b'", { fontSize: 13 }),
        words([258, 44], "'ŷ = σ(z)'", { fontSize: 13 }),
        words([352, 268], "'the neuron'", caption),
      ],
    },
  );
}
