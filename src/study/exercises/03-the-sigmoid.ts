/** The exercises of lesson 03. */

import { logSigmoid, sigmoid, sigmoidSlope } from "../../sigmoid.js";
import { choiceAnswer, functionAnswer, numberAnswer } from "../answers.js";
import type { Lesson } from "../exercise.js";

const spread = [-8, -3, -1, -0.25, 0, 0.5, 2, 6];

/** 1 / (1 + e^−z) of any z, also where the learner's mistake made it a strange one. */
const squash = (z: number) => 1 / (1 + Math.exp(-z));

/** What one °F does to the log-odds, in the best fit of the 23 flights. */
const w = -0.232163;

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
          "As z grows, e^−z shrinks towards 0 and the value rises towards 1. As z falls, e^−z grows without end and the value sinks towards 0.",
      },
      judge: functionAnswer(sigmoid, spread, "That is the sigmoid, from one end to the other.", [
        {
          f: (z) => squash(-z),
          says: "Your curve is the mirror image: it falls where it should rise. Is there a minus sign in the exponent, e^−z?",
        },
        {
          f: (z) => 1 / 1 + Math.exp(-z),
          says: "Without parentheses 1 / 1 + e^−z divides first. Put the whole sum 1 + e^−z below the line.",
        },
        {
          f: (z) => Math.exp(-z),
          says: "That is e^−z alone; the sigmoid is 1 divided by (1 + that).",
        },
        {
          f: (z) => 1 / Math.exp(-z),
          says: "The 1 + in the denominator is missing: without it the value grows past 1.",
        },
        {
          f: (z) => 1 / (1 - Math.exp(-z)),
          says: "The denominator is a sum, 1 + e^−z; with a minus it vanishes at z = 0.",
        },
        {
          f: Math.tanh,
          says: "That is tanh, a cousin that runs from −1 to 1: σ(z) = (1 + tanh(z/2)) / 2.",
        },
        {
          f: (z) => (z > 0 ? 1 : z < 0 ? 0 : 0.5),
          says: "That is a step: it jumps at 0. The sigmoid goes from 0 to 1 little by little.",
        },
      ]),
    },
    {
      id: "3.2",
      title: "Ten degrees colder",
      hints: [
        "One °F more multiplies the odds by e^w = 0.793. What does one °F less do to them?",
        "One °F less divides the odds by 0.793. Ten times in a row is a power, not a product with ten.",
        "z changes by −10·w, so the odds change by the factor e^(−10·w).",
      ],
      solution: {
        code: "const factor = Math.exp(-10 * -0.232163);\nfactor",
        reason:
          "z = w·t + b moves by w·(−10) = 2.32163, and the odds are e^z: they grow by the factor e^2.32163 ≈ 10.19.",
      },
      judge: numberAnswer(
        Math.exp(-10 * w),
        0.01,
        "Yes: ten °F colder makes the odds about ten times as great, wherever you start.",
        [
          {
            value: Math.exp(10 * w),
            says: "That is the factor for ten °F warmer. Colder means t goes down, and w is negative: the odds go up.",
          },
          {
            value: 10 / Math.exp(w),
            says: "Each °F multiplies the odds again, so ten of them make a power: (1/0.793)¹⁰, not 10/0.793.",
          },
          {
            value: 10 * Math.exp(w),
            says: "Each °F multiplies the odds again, so ten of them make a power, not ten times 0.793. And colder divides.",
          },
          {
            value: -10 * w,
            says: "That is how far z moves. The odds are e^z: put it into the exponential.",
          },
          {
            value: 10 * w,
            says: "That is how far z moves, for ten °F warmer. The odds are e^z: mind the sign, then use the exponential.",
          },
          {
            value: sigmoid(-10 * w),
            says: "σ gives a probability. Odds are e^z, without the 1 + below the line.",
          },
        ],
      ),
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
          "The sigmoid is one of the few curves whose slope follows from its height. A network that has computed a going forward needs no further exponential going backward.",
      },
      judge: functionAnswer(
        (a) => a * (1 - a),
        [0, 0.1, 0.25, 0.5, 0.9, 1],
        "Right: the height alone tells the slope.",
        [
          {
            f: sigmoidSlope,
            says: "You took a for z: the input here is already the value of the sigmoid, so no further σ is needed.",
          },
          {
            f: sigmoid,
            says: "That is the sigmoid of a; asked is its slope where its value is a.",
          },
          { f: (a) => 1 - a, says: "That is 1 − a; the slope is this times a." },
          { f: (a) => a ** 2, says: "That is a·a; the second factor is what is left to 1." },
          {
            f: (a) => a * (a - 1),
            says: "Right size, wrong sign: the sigmoid always climbs, so its slope is never negative. Is it 1 − a?",
          },
          {
            f: (a) => a * (1 + a),
            says: "A plus sign for a minus: the slope must vanish at a = 1, where the curve is flat.",
          },
          {
            f: (a) => 1 - a * a,
            says: "That is the slope of tanh, 1 − a². For the sigmoid it is a·(1 − a).",
          },
        ],
      ),
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
          "1 − σ(z) = σ(−z), and logSigmoid never forms a number that rounds to 0 or 1 on the way. At z = 40 it gives −40, at z = 1000 it gives −1000.",
      },
      judge: functionAnswer(
        (z) => logSigmoid(-z),
        [-30, -2, 0, 3, 20, 36, 40, 745, 1000],
        "Repaired: it holds for every z, and costs one exponential.",
        [
          {
            f: (z) => Math.log(1 - sigmoid(z)),
            says: "From z = 37 on this is still log(1 − 1) = −∞. Nothing computed from σ(z) can bring back what was rounded away: start from z.",
          },
          {
            f: logSigmoid,
            says: "That is log σ(z), the log-probability of yes. Asked is the one of no: which side of 0 is its z?",
          },
          {
            f: (z) => -logSigmoid(-z),
            says: "Right size, wrong sign: the logarithm of a probability is never positive.",
          },
          {
            f: (z) => -Math.log(1 + Math.exp(z)),
            says: "Nearly: the quantity is right, but from z = 710 on e^z is too large for the machine, and the logarithm becomes −∞. logSigmoid avoids that.",
          },
          {
            f: (z) => Math.log(Math.max(1 - sigmoid(z), Number.EPSILON)),
            says: "A floor under the probability stops the −∞, but every z beyond 36 now gets the same answer, and it is wrong. Start from z.",
          },
          {
            f: (z) => Math.log(1 - sigmoid(z) + 1e-15),
            says: "Adding a little something stops the −∞, but at z = 40 the answer is now −34.5 instead of −40. Start from z.",
          },
          {
            f: (z) => Math.log(1 - sigmoid(z) + 1e-8),
            says: "Adding a little something stops the −∞, but at z = 40 the answer is now −18.4 instead of −40. Start from z.",
          },
          {
            f: (z) => -z,
            says: "That is what it tends to for large z only: at z = 0 it should be log ½ = −0.693.",
          },
        ],
      ),
    },
    {
      id: "3.5",
      title: "What does 0.3 mean?",
      hints: [
        "A probability speaks about many cases that look the same to the neuron. What does the neuron know of a flight?",
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
          b: "Yes: a probability speaks about many flights alike in what the neuron knows, here the temperature.",
          c: "That treats 0.3 as a verdict. A verdict needs a threshold, and somebody who weighs the two mistakes; that comes in lesson 09.",
          d: "That would be the confidence in a formula. ŷ speaks about flights: 3 in 10 at this temperature.",
        },
        "b",
      ),
    },
  ],
};
