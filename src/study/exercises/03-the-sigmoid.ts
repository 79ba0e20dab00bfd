/** The exercises of lesson 03. */

import { logSigmoid, sigmoid } from "../../sigmoid.js";
import type { Lesson } from "../exercise.js";
import { choiceAnswer } from "../judges/choice-answer.js";
import { isRefused } from "../judges/forbidden.js";
import { functionAnswer } from "../judges/function-answer.js";
import { numberAnswer } from "../judges/number-answer.js";
import { writtenSigmoid } from "../mistakes/3-1-written-sigmoid.js";
import { tenDegrees } from "../mistakes/3-2-ten-degrees.js";
import { slopeFromValue } from "../mistakes/3-3-slope-from-value.js";
import { repairedLogarithm } from "../mistakes/3-4-repaired-logarithm.js";

export const theSigmoid: Lesson = {
  number: 3,
  title: "The sigmoid",
  exercises: [
    {
      id: "3.1",
      title: "Write the sigmoid",
      hints: [
        "Translate the formula from left to right: one divided by (one plus a power of e).",
        "Math.exp(x) is eˣ. The exponent is −z, with its minus sign.",
        "The whole denominator needs parentheses: 1 / (1 + Math.exp(…)).",
      ],
      solution: {
        code: "const mySigmoid = (z: number) => 1 / (1 + Math.exp(-z));\nmySigmoid",
        reason:
          "As z grows, e^−z shrinks towards 0 and the value rises towards 1. As z falls, e^−z grows without limit and the value sinks towards 0.",
      },
      judge: functionAnswer({
        right: sigmoid,
        tries: [-8, -3, -1, -0.25, 0, 0.5, 2, 6],
        praise: "That is the sigmoid.",
        mistakes: writtenSigmoid,
        remarks: [
          {
            when: (f) => Number.isNaN(f(1000)),
            says: "That is the sigmoid. Only from z = 710 on it is NaN, because e^z is Infinity there and so is what you divide by; 1 / (1 + e^−z) has no such end.",
          },
        ],
        forbidden: {
          when: (f) => isRefused(() => f(Number.NaN)), // plain arithmetic makes NaN of it
          says: "Right values, and they come from the library. Here σ is to be written without the library's help: 1 divided by (1 plus a power of e).",
        },
      }),
    },
    {
      id: "3.2",
      title: "Ten degrees colder",
      hints: [
        "One °F more multiplies the odds by e^w = 0.793. What does one °F less do to them?",
        "One °F less divides the odds by 0.793. Ten times in a row makes a power, not ten times as much.",
        "z changes by −10·w, so the odds change by the factor e^(−10·w).",
      ],
      solution: {
        code: "const factor = Math.exp(-10 * -0.232163);\nfactor",
        reason:
          "z = w·x + b moves by w·(−10) = 2.32163, and the odds are e^z: they grow by the factor e^2.32163 ≈ 10.19.",
      },
      judge: numberAnswer({
        right: Math.exp(-10 * -0.232163),
        tolerance: 0.01,
        praise: "Yes: ten °F colder makes the odds about ten times as great, wherever you start.",
        mistakes: tenDegrees,
        range: { from: 1, because: "Cold makes distress more likely, so the factor is above 1." },
      }),
    },
    {
      id: "3.3",
      title: "The slope from the value",
      hints: [
        "Only a is given, not z. Look for the formula with a on its right-hand side.",
        "σ′(z) = a·(1 − a).",
      ],
      solution: {
        code: "const slopeFrom = (a: number) => a * (1 - a);\nslopeFrom",
        reason:
          "On every rising curve the height decides the slope, but few curves let it do so as simply as this: a·(1 − a). A network that has computed a on its way forward needs no further exponential on its way back.",
      },
      judge: functionAnswer({
        right: (a) => a * (1 - a),
        tries: [0.1, 0.25, 0.5, 0.9, 0.99],
        praise: "Right: the height alone tells the slope.",
        mistakes: slopeFromValue,
      }),
    },
    {
      id: "3.4",
      title: "Repair a logarithm",
      hints: [
        "At z = 40 the sigmoid is exactly 1 here, so nothing computed from it can help. Start from z.",
        "1 − σ(z) = σ(−z). That turns it into the logarithm of a sigmoid.",
        "logSigmoid does the stable part. Which z must it get?",
      ],
      solution: {
        code: 'import { logSigmoid } from "one-neuron";\nconst logOfNo = (z: number) => logSigmoid(-z);\nlogOfNo',
        reason:
          "1 − σ(z) = σ(−z), and logSigmoid works from z itself, so nothing that has rounded to 0 or 1 gets into a logarithm. At z = 40 it gives −40, at z = 1000 it gives −1000.",
      },
      judge: functionAnswer({
        right: (z) => logSigmoid(-z),
        tries: [-1000, -30, -2, 0, 3, 20, 36, 40, 745, 1000],
        praise: "Repaired: it holds for every z, and costs one exponential.",
        mistakes: repairedLogarithm,
      }),
    },
    {
      id: "3.5",
      title: "What does 0.3 mean?",
      hints: [
        "A probability speaks about many cases that look the same to the neuron. What does the neuron know about a flight?",
        "Think of 10 flights at that temperature. On how many would you expect distress?",
      ],
      solution: {
        code: 'const meaning = "b";\nmeaning',
        reason:
          "ŷ = P(y = 1 | x): among flights with this x, 3 in 10 show distress. It says nothing of how large the damage is, and one flight can never prove it right or wrong.",
      },
      judge: choiceAnswer(
        {
          a: "The output is not an amount of damage: y is 0 or 1 for the whole flight, and ŷ is the probability of a 1.",
          b: "Yes: a probability speaks about many flights that are alike in what the neuron knows, here the temperature.",
          c: "That treats 0.3 as a verdict. A verdict needs a threshold, and somebody who weighs the two mistakes; that comes in lesson 09.",
          d: "That would be the confidence in a formula. ŷ speaks about flights: 3 in 10 at this temperature.",
        },
        "b",
      ),
    },
  ],
};
