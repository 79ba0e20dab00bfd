/** The exercises of lesson 08. */

import { sigmoid } from "../../sigmoid.js";
import type { Lesson } from "../exercise.js";
import { choiceAnswer } from "../judges/choice-answer.js";
import { mentions } from "../judges/forbidden.js";
import { functionAnswer } from "../judges/function-answer.js";
import { numberAnswer } from "../judges/number-answer.js";
import { moreThanGuesser } from "../mistakes/8-1-more-than-guesser.js";
import { verdictMistakes } from "../mistakes/8-2-verdict.js";
import { costAfterMistakes } from "../mistakes/8-3-cost-after.js";
import { repairedApp, zOfPixels } from "../mistakes/8-4-repaired-app.js";
import { pixelCost } from "../pixel-walk.js";

export const theCatClassifier: Lesson = {
  number: 8,
  title: "The cat classifier",
  exercises: [
    {
      id: "8.1",
      title: "More than a guesser",
      hints: [
        "On how many pictures is the neuron right, cats and others together? And each of the guessers?",
        "The neuron has 30 + 18 right. “Always yes” has the 40 cats right, “always no” the 20 others.",
      ],
      solution: {
        code: "const morePictures = 30 + 18 - Math.max(40, 20);\nmorePictures",
        reason:
          "The neuron is right on 48 of 60. The better guesser says “yes” to everything and is right on 40. The lead is 8 pictures.",
      },
      judge: numberAnswer({
        right: 8,
        praise: "Yes: 48 against 40.",
        mistakes: moreThanGuesser,
        range: { from: 0, to: 60, because: "It counts pictures, and the test has 60." },
      }),
    },
    {
      id: "8.2",
      title: "Write predict",
      hints: [
        "First z, from the two products and b. Then ŷ = σ(z), or a shorter way.",
        "ŷ is above ½ exactly where z is above 0.",
        "w1 * x1 + w2 * x2 + b > 0 ? 1 : 0",
      ],
      solution: {
        code: "const verdict = (w1: number, w2: number, b: number, x1: number, x2: number) =>\n  w1 * x1 + w2 * x2 + b > 0 ? 1 : 0;\nverdict",
        reason:
          "σ(0) is ½ and σ rises, so ŷ is above ½ exactly where z is above 0. The verdict needs no σ at all.",
      },
      judge: functionAnswer({
        right: (w1, w2, b, x1, x2) =>
          (w1 as number) * (x1 as number) + (w2 as number) * (x2 as number) + (b as number) > 0
            ? 1
            : 0,
        tries: [
          [1, 1, 0, 0.5, 0.25],
          [1, -1, 0, 0.5, 0.5],
          [2, -3, 0.5, 0.5, 0.75],
          [2, -3, 0.5, 0.75, 0.5],
          [-1, 2, -1, 0.25, 0.5],
          [-1, 2, -1, 0.5, 1],
          [0.5, 0.25, -0.25, 1, 0.25],
          [-2, 1, 0.25, 0, 0.5],
          [-2, 1, 0.25, 0.5, 0],
          [1, 4, -1, 0, 0.5],
          [4, 1, 1, 0.25, 1],
          [-1, -1, 1.5, 0.5, 0.5],
          [1, 1, -1.5, 0.75, 0.25],
          [1, -1, 0.5, 0.5, 0.25],
        ],
        praise: "That is predict, for one picture.",
        mistakes: verdictMistakes,
        forbidden: {
          when: (f) => mentions(f, "predict"),
          says: "Right verdicts, and they come from predict. Here it is to be yours.",
        },
      }),
    },
    {
      id: "8.3",
      title: "Write optimize",
      hints: [
        "Start with let { w, b } = initializeWithZeros(2), inside the function.",
        "In the loop: const { dw, db } = propagate(w, b, tinyX, tinyY), then w and b each move against their slope.",
        "w = w.sub(dw.mul(learningRate)); b -= learningRate * db; and after the loop, return propagate(w, b, tinyX, tinyY).cost.",
      ],
      solution: {
        code: [
          'import { initializeWithZeros, propagate } from "one-neuron";',
          "const tinyX = [[0.9, 0.2, 0.6], [0.1, 0.8, 0.5]];",
          "const tinyY = [[1, 0, 1]];",
          "const costAfter = (steps: number, learningRate: number) => {",
          "  let { w, b } = initializeWithZeros(2);",
          "  for (let step = 0; step < steps; step++) {",
          "    const { dw, db } = propagate(w, b, tinyX, tinyY);",
          "    w = w.sub(dw.mul(learningRate));",
          "    b -= learningRate * db;",
          "  }",
          "  return propagate(w, b, tinyX, tinyY).cost;",
          "};",
          "costAfter",
        ].join("\n"),
        reason:
          "Both slopes come from one call, at one place. The cost that propagate gives is that of the place before the step, so it is asked once more at the end.",
      },
      judge: functionAnswer({
        right: (steps, rate) => pixelCost({})(steps as number, rate as number),
        tolerance: 1e-5,
        tries: [
          [1, 0.5],
          [2, 1],
          [5, 0.1],
          [20, 2],
          [0, 1],
        ],
        praise: "That is optimize, written by you.",
        mistakes: costAfterMistakes,
        forbidden: {
          when: (f) => mentions(f, "optimize") || mentions(f, "model"),
          says: "Right costs, and they come from the library's descent. Here the loop is to be yours.",
        },
      }),
    },
    {
      id: "8.4",
      title: "Repair an app",
      hints: [
        "The numbers in training lay between 0 and 1. Between what do these lie?",
        "loadCats divided every byte by 255. The app has to do the same, before the weights.",
      ],
      solution: {
        code: 'import { sigmoid } from "one-neuron";\nconst repaired = (byte1: number, byte2: number) =>\n  sigmoid(3 * (byte1 / 255) - 4 * (byte2 / 255) + 0.5);\nrepaired',
        reason:
          "What is done to the inputs in training has to be done to them from then on. Without the division both products are 255 times too large, so σ(z) is nearly 0 or nearly 1, and b hardly counts.",
      },
      judge: functionAnswer({
        right: (byte1, byte2) =>
          sigmoid(zOfPixels((byte1 as number) / 255, (byte2 as number) / 255)),
        tries: [
          [102, 51],
          [51, 102],
          [255, 0],
          [0, 255],
          [0, 0],
          [200, 140],
          [2, 2],
        ],
        praise: "Yes: what was done to the inputs in training has to be done from then on.",
        mistakes: repairedApp,
      }),
    },
    {
      id: "8.5",
      title: "After the ghost",
      hints: [
        "Of which pictures is it the cost?",
        "It is the cost of the 209 training pictures. What can make it fall, and be of no use to others?",
      ],
      solution: {
        code: 'const happened = "b";\nhappened',
        reason:
          "With 12288 weights and 209 pictures there is always some pixel that tells one training picture from another. Learning such pixels lowers the cost, and says nothing about pictures that were not there. Lesson 09 calls it overfitting.",
      },
      judge: choiceAnswer(
        {
          a: "The learning rate decides how fast the cost of the training pictures falls. The test pictures take no part in training.",
          b: "Yes: 12288 weights can tell 209 pictures apart by details, and other pictures have other details.",
          c: "The cost has one valley, and zeros lead into it as any start does. It did find its way: the cost fell and fell.",
          d: "The labels are right: look at the mistakes above. A house is no cat.",
        },
        "b",
      ),
    },
  ],
};
