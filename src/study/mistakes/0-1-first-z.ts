/** Usual mistakes in exercise 0.1, for w = 3, x = 4, b = −2. */

import type { NumberMistake } from "../judges/number-question.js";

export const firstZ: readonly NumberMistake[] = [
  { value: 12, says: "That is w·x. The bias b is still to be added." },
  { value: 14, says: "b is −2, with a minus sign: adding it takes 2 away." },
  { value: 5, says: "That is w + x + b. The weight multiplies its input." },
  { value: 7, says: "That is w + x. The weight multiplies its input, and then b is added." },
  { value: 9, says: "That is 3 + 4 + 2. The weight multiplies its input, and b is −2." },
  { value: 6, says: "That is w·(x + b). The bias is added after the product." },
  {
    value: 18,
    says: "That is w·(x − b). The bias is added after the product, with its minus sign.",
  },
  { value: -2, says: "That is x + w·b: weight and bias meet. It is w and x that are multiplied." },
  { value: -5, says: "That is w + x·b. It is the weight w that meets x, and b is added." },
  { value: -24, says: "That is w·x·b. The bias is added, not multiplied." },
  {
    when: (z) => z > 0.99 && z <= 1,
    examples: [1],
    says: "That is already σ(z), the neuron's answer. The question asks for z, before the squeezing.",
  },
];
