/** Usual mistakes in exercise 4.1, the cross-entropy from ŷ and y. */

import { crossEntropy, squaredError } from "../../loss.js";
import type { FunctionMistake } from "../judges/function-answer.js";
import { entropy, given } from "./entropy.js";

const { log, log2, log10 } = Math;

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
    says: "The branches are exchanged: with y = 1 the logarithm is of ŷ, with y = 0 of 1 − ŷ.",
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
    says: "The factor in front of each logarithm comes from the label y, not from ŷ. What you have does not look at the label at all.",
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
