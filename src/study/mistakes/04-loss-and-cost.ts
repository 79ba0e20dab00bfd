/** Usual mistakes in the exercises of lesson 04, and what is said to each. */

import { loadORings } from "../../data/o-rings.js";
import { crossEntropy, crossEntropySlope, squaredError } from "../../loss.js";
import { logSigmoid, sigmoid } from "../../sigmoid.js";
import { close } from "../judges/close.js";
import type { FunctionMistake } from "../judges/function-answer.js";
import type { NumberMistake } from "../judges/number-answer.js";

const { log, log2, log10 } = Math;

const same = (a: number, b: number) => close(a, b, 1e-9);

/** The formula with ŷ, with some other logarithm if need be. */
export const entropy = (yHat: number, y: number, logarithm = log) =>
  -(y * logarithm(yHat) + (1 - y) * logarithm(1 - yHat));

/** The probability that was given to what happened. */
const given = (p: number, y: number) => (y === 1 ? p : 1 - p);

/** 4.1: the cross-entropy from ŷ and y. */
export const writtenLoss: readonly FunctionMistake[] = [
  {
    when: (f) => {
      const added = (p: number, y: number) => Math.exp(-f(p, y)) - given(p, y);
      const [one, other] = [added(0.9, 1), added(0.2, 0)];
      return one > 1e-9 && one < 0.01 && Math.abs(one - other) < 1e-3 * one;
    },
    says: "Nearly: a little something is added inside the logarithm, as a floor against log 0. It falsifies every price a little, and the formula has none.",
    shows: true,
  },
  {
    f: (p, y) => crossEntropy(p, y),
    says: "The library's crossEntropy takes z, not ŷ. Write the formula itself, with Math.log.",
  },
  {
    f: (p, y) => squaredError(p, y),
    says: "The library's squaredError takes z, not ŷ, and it is the other candidate. Write the formula with logarithms.",
  },
  {
    f: (p, y) => -entropy(p, y),
    says: "Right size, wrong sign: the logarithm of a probability is never above 0, so a price needs a minus sign in front of both branches.",
  },
  {
    f: (p, y) => entropy(p, 1 - y),
    says: "The branches are exchanged: with y = 1 it is ŷ that stands in the logarithm, with y = 0 it is 1 − ŷ.",
  },
  {
    f: (p, y) => -(y * log(p)),
    says: "That is the branch for y = 1 alone. With y = 0 your answer costs nothing, however wrong it is.",
  },
  {
    f: (p, y) => -(1 - y) * log(1 - p),
    says: "That is the branch for y = 0 alone. With y = 1 your answer costs nothing, however wrong it is.",
  },
  {
    f: (p) => -log(p),
    says: "That takes log ŷ for both labels. With y = 0, what happened had the probability 1 − ŷ.",
  },
  {
    f: (p) => -log(1 - p),
    says: "That takes log(1 − ŷ) for both labels. With y = 1, what happened had the probability ŷ.",
  },
  {
    f: (p, y) => -y * log(p) + (1 - y) * log(1 - p),
    says: "The minus sign reaches the first branch only: put the whole sum in parentheses.",
  },
  {
    f: (p, y) => y * log(p) - (1 - y) * log(1 - p),
    says: "The minus sign reaches the second branch only: both logarithms need one.",
  },
  {
    f: (p, y) => -y * log(p) - log(1 - p),
    says: "The factor 1 − y is missing: it switches the second branch off when y = 1.",
  },
  {
    f: (p, y) => -log(p) - (1 - y) * log(1 - p),
    says: "The factor y is missing: it switches the first branch off when y = 0.",
  },
  {
    f: (p) => -log(p) - log(1 - p),
    says: "That adds both branches whatever the label is. y and 1 − y must switch one of them off.",
  },
  {
    f: (p, y) => -(y * log(p) + 1 - y * log(1 - p)),
    says: "The parentheses around 1 − y are missing: the second factor is (1 − y).",
  },
  {
    f: (p) => -(p * log(p) + (1 - p) * log(1 - p)),
    says: "In front of the logarithms stands the label y, not ŷ. What you have does not look at the label at all.",
  },
  {
    f: (p, y) => -(y * log(p) * (1 - y) * log(1 - p)),
    says: "The two branches are added. Their product is always 0, for one of y and 1 − y is 0.",
  },
  {
    f: (p, y) => (p - y) ** 2 / 2,
    says: "That is the squared error, the other candidate. The question asks for the one with logarithms.",
  },
  {
    f: (p, y) => (p - y) ** 2,
    says: "That is the squared error without its ½, the other candidate. The question asks for the one with logarithms.",
  },
  {
    f: (p, y) => Math.abs(p - y),
    says: "That is the distance from the label. The price is minus the logarithm of the probability given to what happened.",
  },
  {
    f: given,
    says: "That is the probability given to what happened. The price is minus its logarithm.",
  },
  {
    f: (p, y) => -given(p, y),
    says: "That is minus the probability given to what happened. Its logarithm is missing.",
  },
  {
    f: (p, y) => 1 / given(p, y),
    says: "That is 1 divided by the probability given to what happened. The price is the logarithm of that.",
  },
  {
    f: (p, y) => entropy(p, y) / 2,
    says: "That is half the price. The ½ belongs to squared error alone.",
  },
  { f: (p, y) => 2 * entropy(p, y), says: "That is twice the price: one branch, once." },
  {
    f: (p, y) => entropy(p, y) / 23,
    says: "Divided by 23? That makes a mean over the flights. The loss is the price of one example.",
  },
  {
    f: (p, y) => entropy(p, y, log10),
    says: "That is the logarithm to base 10. In this course log is the natural one, Math.log.",
  },
  {
    f: (p, y) => entropy(p, y, log2),
    says: "That is the logarithm to base 2, and the price in bits. In nats it is Math.log.",
  },
];

/** 4.2: the price of ŷ = 0.9 when y = 0. */
export const ninetyPerCent: readonly NumberMistake[] = [
  {
    value: -log(0.9),
    says: "That is −log 0.9, the branch for y = 1. It did not happen: take the other one.",
  },
  {
    value: log(0.9),
    says: "That is log 0.9, the branch for y = 1, and without its minus sign. It did not happen: take the other branch.",
  },
  { value: -log(10), says: "Right size, wrong sign: a loss is never below 0." },
  {
    value: crossEntropy(0.9, 0),
    says: "That is crossEntropy(0.9, 0). The library's function takes z, and 0.9 is ŷ: use the formula with ŷ.",
  },
  {
    value: crossEntropy(0.9, 1),
    says: "That is crossEntropy(0.9, 1), for the other label; and the library's function takes z, while 0.9 is ŷ.",
  },
  { value: 1, says: "That is the logarithm to base 10. Math.log is the natural one." },
  { value: -log10(0.9), says: "That is the branch for y = 1, and the logarithm to base 10." },
  {
    value: log2(10),
    says: "That is in bits, with the logarithm to base 2. The question asks for nats.",
  },
  { value: 0.405, says: "That is squared error, ½·0.9². The question asks for the cross-entropy." },
  {
    value: 0.81,
    says: "That is squared error without its ½, 0.9². The question asks for the cross-entropy.",
  },
  {
    value: 0.01,
    says: "That is squared error for the other label, (1 − 0.9)². The question asks for the cross-entropy.",
  },
  {
    value: 0.005,
    says: "That is squared error for the other label, ½·0.1². The question asks for the cross-entropy.",
  },
  {
    value: 0.9,
    says: "That is the distance from the label, and not yet a price: what is the logarithm of the probability that was left?",
  },
  {
    value: 0.1,
    says: "That is the probability that was left to what happened. The price is minus its logarithm.",
  },
  {
    when: (price) => price === 90,
    says: "That is the probability in per cent. The price is minus the logarithm of the probability given to what happened.",
  },
  { value: 10, says: "That is 1/0.1. The price is the logarithm of it." },
  {
    value: log(9),
    says: "Those are log-odds, log(0.9/0.1). The price is minus the logarithm of one probability.",
  },
  {
    value: entropy(0.9, 0.9),
    says: "That is what the neuron expects to pay on average, −0.9·log 0.9 − 0.1·log 0.1. Here it is known what happened: one branch counts.",
  },
  {
    when: (price) =>
      [-0.9 * log(0.9), -0.1 * log(0.1), -0.9 * log(0.1), -0.1 * log(0.9)].some(
        (wrong) => Math.abs(price - wrong) < 1e-3,
      ),
    says: "The factor in front of the logarithm is the label, 0 or 1, and not a probability.",
  },
  {
    value: -log(0.1) - log(0.9),
    says: "Those are both branches together. The label chooses one of them.",
  },
  { value: log(10) / 2, says: "That is half the price. The ½ belongs to squared error alone." },
  { value: 2 * log(10), says: "That is twice the price." },
  { value: log(2), says: "That is what a coin pays, which says 0.5. This neuron said 0.9." },
  {
    value: Number.POSITIVE_INFINITY,
    says: "Only ŷ = 1 would cost that much. The neuron said 0.9, not 1: it left one tenth.",
  },
  {
    value: 0,
    says: "Nothing is the price of being sure and right. This neuron was nearly sure, and wrong.",
  },
  { value: Math.exp(0.9), says: "That is an exponential. The price is a logarithm, its inverse." },
];

/** The flatter neuron of lesson 03: the mean of some loss over the flights. */
function meanLoss(loss: (z: number, y: number, x: number) => number): number {
  const { temperature, distress } = loadORings();
  const losses = temperature.map((x, i) => loss(-0.12 * x + 7.416, distress[i] as number, x));
  return losses.reduce((sum, each) => sum + each, 0) / losses.length;
}

/** 4.3: the cost of the flatter neuron. */
export function flatterNeuron(): {
  readonly cost: number;
  readonly mistakes: readonly NumberMistake[];
} {
  const cost = meanLoss(crossEntropy);
  const mistakes: NumberMistake[] = [
    {
      value: 23 * cost,
      says: "That is the sum of the losses. The cost is their mean: divide by m.",
    },
    { value: -cost, says: "Right size, wrong sign: a cost is never below 0." },
    {
      value: meanLoss(squaredError),
      says: "That is the mean squared error. The question asks for the cost by cross-entropy.",
    },
    {
      value: 2 * meanLoss(squaredError),
      says: "That is the mean squared error, without the ½. The question asks for the cost by cross-entropy.",
    },
    {
      value: meanLoss((z, y) => Math.abs(sigmoid(z) - y)),
      says: "That is the mean distance from the labels. The question asks for the cost by cross-entropy.",
    },
    {
      value: meanLoss((z, y) => crossEntropy(sigmoid(z), y)),
      says: "You handed over ŷ. The library's crossEntropy takes z itself and does the squeezing.",
    },
    {
      value: meanLoss((z, y) => crossEntropy(z, 1 - y)),
      says: "The branches are exchanged: −log ŷ belongs to y = 1. Or is the sign of z the wrong way round?",
    },
    {
      value: meanLoss((_z, y, x) => crossEntropy(-0.12 * x - 7.416, y)),
      says: "The bias has lost its sign: b = 7.416 is added.",
    },
    {
      value: meanLoss((_z, y, x) => crossEntropy(0.12 * x + 7.416, y)),
      says: "The weight has lost its minus sign: w = −0.12.",
    },
    {
      value: meanLoss((_z, y, x) => crossEntropy(-0.12 * x, y)),
      says: "The bias b = 7.416 is missing.",
    },
    {
      value: meanLoss((z, y) => y * crossEntropy(z, 1)),
      says: "Only the flights with distress are counted. A safe flight costs −log(1 − ŷ).",
    },
    {
      value: meanLoss((z, y) => (1 - y) * crossEntropy(z, 0)),
      says: "Only the safe flights are counted. A flight with distress costs −log ŷ.",
    },
    {
      value: meanLoss((z) => crossEntropy(z, 0)),
      says: "That takes −log(1 − ŷ) for every flight. Those with distress cost −log ŷ.",
    },
    {
      value: meanLoss((z) => crossEntropy(z, 1)),
      says: "That takes −log ŷ for every flight. The safe ones cost −log(1 − ŷ).",
    },
    {
      value: cost / Math.LN2,
      says: "That is in bits, with the logarithm to base 2. Math.log is the natural one.",
    },
    {
      value: cost / Math.LN10,
      says: "That takes the logarithm to base 10. Math.log is the natural one.",
    },
    ...[7, 16, 22, 24].map((m) => ({
      value: (23 * cost) / m,
      says: `The sum is right, but it was divided by ${m}: m is 23, all the flights.`,
    })),
    {
      value: Math.exp(-23 * cost),
      says: "That is the likelihood, the product of the probabilities. Take minus its logarithm, and divide by m.",
    },
    {
      value: Math.exp(-cost),
      says: "That is e^−J, the probability given to what happened in a typical case. The question asks for J.",
    },
    {
      value: -log(meanLoss((z, y) => given(sigmoid(z), y))),
      says: "That is minus the logarithm of the mean probability. The cost is the mean of the logarithms: first the price of each flight, then the mean.",
    },
    {
      value: meanLoss((z, y) => (z > 0 === (y === 1) ? 1 : 0)),
      says: "That is the share of flights on the right side of 0.5. The cost asks for the price of each answer.",
    },
    { value: 0.441635, says: "That is the cost of the best fit. Use w = −0.12 and b = 7.416." },
    {
      value: meanLoss((_z, y, x) => crossEntropy(-0.35 * x + 23.06, y)),
      says: "That is the cost of the steeper neuron. The flatter one has w = −0.12 and b = 7.416.",
    },
    {
      when: (difference) => Math.abs(difference - (cost - 0.441635)) < 1e-3,
      says: "That is the difference from the best fit. The question asks for the cost itself.",
    },
    { value: log(2), says: "That is what a coin costs, which says 0.5 to everything." },
    { value: entropy(7 / 23, 7 / 23), says: "That is what a guesser costs who always says 7/23." },
    {
      value: 0.49,
      says: "That is the ratio of the likelihoods, from lesson 03. The cost is the mean of the 23 losses.",
    },
  ];
  return { cost, mistakes };
}

/** Whether it is the cross-entropy where that is easy, to the digits that a floor under the probability leaves. */
const isRightInTheMiddle = (f: (z: number, y: number) => number) =>
  [-2, 0, 3].every((z) => [0, 1].every((y) => close(f(z, y), crossEntropy(z, y), 1e-3)));

/** 4.4: the cross-entropy from z and y, for every z. */
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
    when: (f) => same(f(3, 0), crossEntropy(3, 0)) && same(f(1000, 0), 1000),
    says: "Right at both ends, but between them 1 − σ(z) loses digits: from about z = 20 on it is the difference of two nearly equal numbers. Start from z everywhere.",
    shows: true,
  },
];
