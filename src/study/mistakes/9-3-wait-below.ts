/** Usual mistakes in exercise 9.3, the temperature at which ŷ is 1/16. */

import type { NumberMistake } from "../judges/number-question.js";

const { log } = Math;
const [w, b] = [-0.232163, 15.0429];

/** Where the neuron's z has this value, in °F. */
const at = (z: number) => (z - b) / w;

const right = at(-log(15));

export const waitBelow: readonly NumberMistake[] = [
  {
    value: 1 / 16,
    says: "That is the threshold for ŷ. The question asks for the temperature at which ŷ is that large.",
  },
  {
    value: 1 / 15,
    says: "The threshold is 1/(1 + r), 1/16; and the question asks for the temperature at which ŷ is that large.",
  },
  {
    value: at(0),
    says: "That is where ŷ is 0.5, right if both mistakes were equally bad. Here the threshold is 1/16.",
  },
  {
    value: at(log(15)),
    says: "That is where ŷ is 15/16: log 15 has the wrong sign. The logit of 1/16 is −log 15.",
  },
  {
    value: at(-log(14)),
    says: "That is where ŷ is 1/15. The threshold is 1/(1 + r), with r = 15.",
  },
  {
    value: at(-log(16)),
    says: "You took log(1/16) for z. The logit is the logarithm of the odds, and those are 1 to 15.",
  },
  {
    value: at(-Math.log10(15)),
    says: "That is the logarithm to base 10. The log-odds take the natural one, Math.log.",
  },
  {
    value: at(1 / 16),
    says: "You took the threshold for z. It is a value of ŷ: its z is the logit, −log 15.",
  },
  { value: at(-15), says: "You took −15 for z. The odds are 1 to 15, and z is their logarithm." },
  { value: at(15), says: "You took 15 for z. The odds are 1 to 15, and z is their logarithm." },
  {
    value: -log(15),
    says: "That is z. One step is left: at which temperature is w·x + b as large?",
  },
  {
    value: log(15),
    says: "That is −z. One step is left: at which temperature is w·x + b = −log 15?",
  },
  { value: at(-log(10)), says: "That is the lesson's r = 10. Here r is 15." },
  { value: at(-log(100)), says: "That is the lesson's r = 100. Here r is 15." },
  { value: -right, says: "The sign of w or of b is lost: x = (−log 15 − b)/w." },
  {
    value: (-log(15) + b) / w,
    says: "b has the wrong sign: from w·x + b = z follows x = (z − b)/w.",
  },
  {
    value: (-log(15) + b) / -w,
    says: "b has the wrong sign, and so has w: from w·x + b = z follows x = (z − b)/w.",
  },
  { value: -log(15) / w, says: "b is missing: x = (z − b)/w." },
  {
    value: at(0) * 15,
    says: "Distress 15 times as bad does not make the temperature 15 times as high. It moves the threshold to 1/16.",
  },
  {
    value: at(0) / 15,
    says: "Distress 15 times as bad does not divide the temperature. It moves the threshold to 1/16.",
  },
  {
    value: at(0) + 15,
    says: "Distress 15 times as bad is not 15 °F warmer. It moves the threshold to 1/16.",
  },
  {
    value: (-log(15) - b) * w,
    says: "You multiplied by w. From w·x + b = z follows x = (z − b)/w.",
  },
  {
    value: (right - 32) / 1.8,
    says: "That is in °C. The neuron was fitted in °F.",
  },
  {
    when: (answer) => answer === 77 || answer === 76,
    examples: [76, 77],
    says: "That is rounded to whole degrees. The question asks for one decimal.",
  },
];
