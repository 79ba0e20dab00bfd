/** Usual mistakes in exercise 4.4, the cross-entropy from z and y, for every z. */

import { crossEntropy, crossEntropySlope, squaredError } from "../../loss.js";
import { logSigmoid } from "../../sigmoid.js";
import { close, same } from "../judges/close.js";
import type { FunctionMistake } from "../judges/function-answer.js";

const { log } = Math;

/** Whether it is the cross-entropy where that is easy, to the digits that a floor under the probability leaves. */
const isRightInTheMiddle = (f: (z: number, y: number) => number) =>
  [-2, 0, 3].every((z) => [0, 1].every((y) => close(f(z, y), crossEntropy(z, y), 1e-3)));

export const repairedLoss: readonly FunctionMistake[] = [
  {
    f: (z, y) => logSigmoid(y === 1 ? z : -z),
    says: "Right size, wrong sign: a loss is never below 0.",
  },
  {
    f: (z, y) => -logSigmoid(y === 1 ? -z : z),
    says: "The branches are exchanged: with y = 1 a large z is a good answer and should cost next to nothing.",
  },
  {
    f: (z, y) => logSigmoid(y === 1 ? -z : z),
    says: "The branches are exchanged and the sign is wrong: with y = 1 it is −log σ(z).",
  },
  {
    f: (z, y) => -logSigmoid(y * z),
    says: "With y = 0 the product y·z is always 0. The label chooses the sign of z: plus for 1, minus for 0.",
  },
  {
    f: (z, y) => -y * logSigmoid(z) - (1 - y) * logSigmoid(1 - z),
    says: "1 − σ(z) is σ(−z), and not σ(1 − z).",
  },
  {
    f: (z, y) => -logSigmoid(z) - (1 - y) * z,
    says: "The sign of z is wrong in the second part: −log σ(−z) = −log σ(z) + z.",
  },
  {
    f: (z) => -logSigmoid(z),
    says: "That is the branch for y = 1, for both labels. With y = 0 it is −log(1 − σ(z)).",
  },
  {
    f: (z) => -logSigmoid(-z),
    says: "That is the branch for y = 0, for both labels. With y = 1 it is −log σ(z).",
  },
  {
    f: (z, y) => -y * logSigmoid(z),
    says: "That is the branch for y = 1 alone: with y = 0 every answer is free.",
  },
  {
    f: (z, y) => -(1 - y) * logSigmoid(-z),
    says: "That is the branch for y = 0 alone: with y = 1 every answer is free.",
  },
  {
    f: (z, y) => -y * logSigmoid(z) + (1 - y) * logSigmoid(-z),
    says: "The minus sign reaches the first branch only: both logarithms need one.",
  },
  {
    f: (z, y) => -(y * logSigmoid(z) + (1 - y) * (1 - logSigmoid(z))),
    says: "1 − log σ(z) is not log(1 − σ(z)): the 1 must be inside the logarithm. 1 − σ(z) = σ(−z).",
  },
  {
    f: (z, y) => -log(logSigmoid(y === 1 ? z : -z)),
    says: "logSigmoid is already a logarithm: one is enough.",
  },
  {
    f: (z, y) => -logSigmoid(2 * y - z),
    says: "(2·y − 1)·z needs its parentheses: without them 2·y − 1·z multiplies first.",
  },
  {
    f: (z, y) => Math.max(z, 0) - z * y,
    says: "Those are the straight ends of the loss. The bend between them is missing: + log(1 + e^−|z|).",
  },
  {
    f: (z, y) => (y === 1 ? 0 : z),
    says: "That is what the loss tends to for large z only. At z = 0 it should be log 2 = 0.693 for both labels.",
  },
  {
    f: (z, y) => Math.max(z, 0) + z * y + Math.log1p(Math.exp(-Math.abs(z))),
    says: "A sign is wrong: it is minus z·y, for with y = 1 a large z is to be cheap.",
  },
  {
    f: (z, y) => Math.max(z, 0) - z * y + Math.log1p(Math.exp(-z)),
    says: "Nearly: the exponent is −|z|. With −z the power becomes too large for negative z.",
  },
  {
    f: (z, y) => squaredError(z, y),
    says: "That is the squared error. The question asks for the cross-entropy, as broken computes it.",
  },
  {
    f: (z, y) => (z - y) ** 2,
    says: "That is a squared distance. The question asks for the cross-entropy, as broken computes it.",
  },
  {
    f: (z, y) => (z - y) ** 2 / 2,
    says: "That is half a squared distance. The question asks for the cross-entropy, as broken computes it.",
  },
  {
    when: (f) =>
      [-2, 0, 3].every((z) => [0, 1].every((y) => same(f(z, y), crossEntropySlope(z, y)))),
    says: "That is σ(z) − y, the slope of the loss. The question asks for the loss itself.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && Number.isNaN(f(40, 1)),
    says: "At z = 40 this is still NaN or Infinity: nothing computed from σ(z) can bring back what was rounded away. Start from z.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && (Number.isNaN(f(1000, 1)) || Number.isNaN(f(-1000, 0))),
    says: "Nearly: at z = ±1000 the branch that y should switch off is infinite, and 0·∞ is NaN. Choose the branch with y === 1 ? … : …, or take logSigmoid, which stays finite.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && f(40, 0) === Number.POSITIVE_INFINITY,
    says: "No NaN is left, but log(1 − σ(z)) is still log 0 from z = 37 on, and the loss Infinity. 1 − σ(z) = σ(−z), and logSigmoid takes its logarithm from z.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && f(1000, 0) === Number.POSITIVE_INFINITY,
    says: "The right quantity, but at z = ±1000 the loss is Infinity: on the way to it something leaves what the machine can hold, e^1000 as too large or σ(−1000) as 0. logSigmoid avoids both.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && f(1000, 0) === 0,
    says: "Where the formula failed you put 0. That makes the worst mistake cost nothing: at z = 1000 and y = 0 the loss is 1000.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && Number.isFinite(f(1000, 0)) && f(1000, 0) === f(900, 0),
    says: "A floor under the probability, by a little something added or by clipping, stops the Infinity. But now z = 900 and z = 1000 cost the same: the worst mistakes become equal. Start from z.",
    shows: true,
  },
  {
    when: (f) => isRightInTheMiddle(f) && same(f(1000, 0), 1000) && same(f(-1000, 1), 1000),
    says: "Right at both ends, but between them 1 − σ(z) loses digits: from about z = 20 on it is the difference of two nearly equal numbers. Start from z everywhere.",
    shows: true,
  },
];
