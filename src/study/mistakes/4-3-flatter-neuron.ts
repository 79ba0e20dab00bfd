/** Usual mistakes in exercise 4.3, the cost of the flatter neuron. */

import { loadORings } from "../../data/o-rings.js";
import { crossEntropy, squaredError } from "../../loss.js";
import { sigmoid } from "../../sigmoid.js";
import type { NumberMistake } from "../judges/number-question.js";
import { entropy, given } from "./entropy.js";

const { log } = Math;

/** The flatter neuron of lesson 03: the mean of some loss over the flights. */
function meanLoss(loss: (z: number, y: number, x: number) => number): number {
  const { temperature, distress } = loadORings();
  const losses = temperature.map((x, i) => loss(-0.12 * x + 7.416, distress[i] as number, x));
  return losses.reduce((sum, each) => sum + each, 0) / losses.length;
}

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
      examples: [cost - 0.441635],
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
