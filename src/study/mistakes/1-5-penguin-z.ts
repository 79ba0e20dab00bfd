/** Usual mistakes in exercise 1.5, 0.65 · 46 − 18 − 9.9. */

import type { NumberMistake } from "../judges/number-question.js";

/** Products where sums should be: of the two features, and with the bias. */
const multiplied = [0.65 * 46 * -18 - 9.9, 0.65 * 46 * -18, 0.65 * 46 * 18 - 9.9];
const biased = [11.9 * -9.9, 29.9 - 18 * 9.9];

export const penguinZ: readonly NumberMistake[] = [
  { value: 11.9, says: "The bias b = −9.9 is missing." },
  { value: -11.9, says: "The bias is missing, and the sign is the wrong way round: 29.9 − 18." },
  { value: -27.9, says: "The length is missing: add w₁x₁ = 0.65 · 46." },
  { value: 20, says: "The depth is missing: add w₂x₂ = −1 · 18." },
  {
    value: 29.9,
    says: "That is the length with its weight, alone. Add the depth with its weight, and the bias.",
  },
  { value: 18.1, says: "The weight 0.65 of the length is missing." },
  {
    value: 0.65 * 18 - 46 - 9.9,
    says: "The features have changed places: w₁ belongs to the length, x₁, and w₂ to the depth, x₂.",
  },
  { value: 38, says: "The weight of the depth is −1, so 18 is taken away." },
  {
    value: 57.8,
    says: "The weight of the depth and the bias are both negative: both are to be taken away.",
  },
  { value: 21.8, says: "The bias is −9.9, so 9.9 is taken away." },
  {
    value: 0.65 * 28 - 9.9,
    says: "0.65 is the weight of the length alone. The weight of the depth is −1.",
  },
  { value: -21.8, says: "The signs of the weights are exchanged: w₁ is 0.65 and w₂ is −1." },
  { value: -57.8, says: "w₁ is 0.65, with a plus sign: the length is added." },
  {
    when: (z) => Math.abs(z - 1) < 1e-9 || z === 0,
    examples: [0, 1],
    says: "That is a verdict, 0 or 1. The question asks for the number z that it comes from.",
  },
  {
    when: (z) => z > 0.87 && z < 0.89,
    examples: [0.88],
    says: "That is σ(z), a probability. The question asks for z.",
  },
  { value: -2, says: "Right size, wrong sign: 29.9 is more than 18 + 9.9." },
  {
    when: (z) => multiplied.some((wrong) => Math.abs(z - wrong) < 1e-6),
    examples: multiplied,
    says: "The products w₁x₁ and w₂x₂ are added, not multiplied with each other.",
  },
  {
    when: (z) => biased.some((wrong) => Math.abs(z - wrong) < 1e-6),
    examples: biased,
    says: "The bias is added once, after the products. It multiplies nothing.",
  },
];
