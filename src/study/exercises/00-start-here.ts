/** The exercise of lesson 00: one, to try the tools on. */

import type { Lesson } from "../exercise.js";
import { numberAnswer } from "../judges/number-answer.js";
import { firstZ } from "../mistakes/0-1-first-z.js";

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
      judge: numberAnswer({
        right: 10,
        praise: "Yes: 3·4 − 2 = 10. That is how every answer is checked here.",
        mistakes: firstZ,
      }),
    },
  ],
};
