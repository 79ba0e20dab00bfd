/** The exercises of lesson 05. */

import type { Lesson } from "../exercise.js";
import { flightWalk } from "../flight-walk.js";
import { choiceAnswer } from "../judges/choice-answer.js";
import { mentions } from "../judges/forbidden.js";
import { functionAnswer } from "../judges/function-answer.js";
import { numberAnswer } from "../judges/number-answer.js";
import { oneStep } from "../mistakes/5-1-one-step.js";
import { firstW } from "../mistakes/5-2-first-w.js";
import { weightAfter } from "../mistakes/5-3-weight-after.js";
import { limitOfBowl } from "../mistakes/5-4-limit-of-bowl.js";

export const gradientDescent: Lesson = {
  number: 5,
  title: "Gradient descent",
  exercises: [
    {
      id: "5.1",
      title: "One step",
      hints: [
        "A positive slope means that the cost rises to the right. Which way should w go?",
        "The step is as long as the slope times the learning rate, and it goes against the slope.",
        "w := w − α·dw",
      ],
      solution: {
        code: "const step = (w: number, dw: number, learningRate: number) => w - learningRate * dw;\nstep",
        reason:
          "The minus sign makes the step go against the slope. Where the slope is 0 nothing moves, and at the bottom it is.",
      },
      judge: functionAnswer({
        right: (w, dw, rate) => w - rate * dw,
        tries: [
          [0, 0.258, 1],
          [2, 0.5, 0.1],
          [-1.5, -0.3, 4],
          [3, 0, 10],
        ],
        praise: "That is one step downhill.",
        mistakes: oneStep,
      }),
    },
    {
      id: "5.2",
      title: "The first step with another rate",
      hints: [
        "The slope at w = b = 0 was measured and worked out by hand in the lesson.",
        "w := 0 − 4·dw with dw = 0.2580.",
      ],
      solution: {
        code: "const firstW = 0 - 4 * 0.258;\nfirstW",
        reason:
          "The slope at the start is the same for every learning rate, 0.2580; with α = 4 the step is four times as long, to w = −1.032.",
      },
      judge: numberAnswer(() => ({
        right: flightWalk({ rate: 4 })(1)[0],
        tolerance: 0.001,
        praise: "Yes: four times the slope, against it.",
        mistakes: firstW(),
        range: { to: 0, because: "The slope at the start is positive, so w falls." },
      })),
    },
    {
      id: "5.3",
      title: "Write the descent",
      hints: [
        "Inside the function: let w = 0 and b = 0, and then a loop that runs as many times as there are steps.",
        "In the loop: const { dw, db } = slopes(w, b), then both parameters move.",
        "w -= 1 * dw; b -= 1 * db; and after the loop, return w.",
      ],
      solution: {
        code: [
          'import { loadORings, sigmoid, standardizer } from "one-neuron";',
          "const { temperature, distress } = loadORings();",
          "const scale = standardizer(temperature);",
          "const weightAfter = (steps: number) => {",
          "  let [w, b] = [0, 0];",
          "  for (let step = 0; step < steps; step++) {",
          "    let [dw, db] = [0, 0]; // what slopes(w, b) of the lesson gives",
          "    temperature.forEach((t, i) => {",
          "      const dz = sigmoid(w * scale.apply(t) + b) - distress[i];",
          "      dw += (dz * scale.apply(t)) / temperature.length;",
          "      db += dz / temperature.length;",
          "    });",
          "    w -= dw;",
          "    b -= db;",
          "  }",
          "  return w;",
          "};",
          "weightAfter",
        ].join("\n"),
        reason:
          "Both slopes are taken at the same place before either parameter moves. After 40 steps w is near −1.56, and the bottom is at −1.602.",
      },
      judge: (answer) => {
        const walk = flightWalk({});
        return functionAnswer({
          right: (steps) => walk(steps)[0],
          tries: [1, 2, 5, 20],
          praise: "That is gradient descent, written by you.",
          mistakes: weightAfter(),
          forbidden: {
            when: (f) => mentions(f, "descend"),
            says: "Right values, and they come from descend. Here the loop is to be yours: slopes may help, descend may not.",
          },
        })(answer);
      },
    },
    {
      id: "5.4",
      title: "The limit of another bowl",
      hints: [
        "Write 3w² as (λ/2)·w². What is λ?",
        "λ = 6: the slope of 3w² is 6w. The limit is 2/λ.",
      ],
      solution: {
        code: "const limit = 2 / 6;\nlimit",
        reason:
          "The slope is 6w, so a step turns w into (1 − 6α)·w. At α = 1/3 that is −w: the opposite wall, at the same height, for ever.",
      },
      judge: numberAnswer({
        right: 1 / 3,
        tolerance: 0.005,
        praise: "Yes: the curvature is 6, and 2/6 is a third.",
        mistakes: limitOfBowl,
        range: { from: 0, because: "A learning rate is above 0." },
      }),
    },
    {
      id: "5.5",
      title: "A cost that stands still",
      hints: [
        "One feature is a hundred thousand times as large as the other. What does that do to the bowl?",
        "A trench: steep across, nearly level along. Which remedy makes it round?",
      ],
      solution: {
        code: 'const remedy = "c";\nremedy',
        reason:
          "A cost that stands still and explodes with a larger rate is the mark of a trench. Standardising makes the bowl nearly round, and then one learning rate suits all directions.",
      },
      judge: choiceAnswer(
        {
          a: "A cost that stands still need not have arrived; it can be stuck. In raw °F it hardly changed, 0.150 above the bottom.",
          b: "In raw °F 100000 steps were not enough. There is a cheaper way than waiting.",
          c: "Yes: one feature is a hundred thousand times as large as the other. Scaling turns the trench into a bowl.",
          d: "There is only one bottom, and it can be reached from everywhere. The trench is the trouble, not the start.",
        },
        "c",
      ),
    },
  ],
};
