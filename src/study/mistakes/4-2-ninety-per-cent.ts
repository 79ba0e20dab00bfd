/** Usual mistakes in exercise 4.2, the price of ŷ = 0.9 when y = 0. */

import { crossEntropy } from "../../loss.js";
import type { NumberMistake } from "../judges/number-question.js";
import { entropy } from "./entropy.js";

const { log, log2, log10 } = Math;

/** A logarithm with a probability in front of it. */
const weighted = [-0.9 * log(0.9), -0.1 * log(0.1), -0.9 * log(0.1), -0.1 * log(0.9)];

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
    examples: [90],
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
    when: (price) => weighted.some((wrong) => Math.abs(price - wrong) < 1e-3),
    examples: weighted,
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
