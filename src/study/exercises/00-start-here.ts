/** The exercise of lesson 00: one, to try the tools on. */

import { numberAnswer } from "../answers.js";
import type { Lesson } from "../exercise.js";

export const startHere: Lesson = {
  number: 0,
  title: "Start here",
  exercises: [
    {
      id: "0.1",
      title: "What is z?",
      hints: [
        "Multiply first, then add the bias: z = w·x + b.",
        "w·x is 3 · 4 = 12. Now add b = −2.",
      ],
      solution: {
        code: "const zOfMine = 3 * 4 + -2;\nzOfMine",
        reason: "w·x + b = 3·4 + (−2) = 12 − 2 = 10.",
      },
      judge: numberAnswer(
        10,
        1e-9,
        "Yes: 3·4 − 2 = 10. That is how every answer is checked here.",
        [
          { value: 12, says: "That is w·x. The bias b is still to be added." },
          { value: 14, says: "b is −2, with a minus sign: adding it takes 2 away." },
          { value: 5, says: "That is w + x + b. The weight multiplies its input." },
          { value: 6, says: "That is w·(x + b). The bias is added after the product." },
          {
            value: 1 / (1 + Math.exp(-10)),
            says: "That is already σ(z), the neuron's answer. Asked is z, before the squeezing.",
          },
        ],
      ),
    },
  ],
};
