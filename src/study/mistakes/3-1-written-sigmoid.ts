/** Usual mistakes in exercise 3.1. */

import { same } from "../judges/close.js";
import type { FunctionMistake } from "../judges/function-answer.js";

/** 1 / (1 + e^−z) of any z, also where a learner's mistake made it a strange one. */
const squash = (z: number) => 1 / (1 + Math.exp(-z));

export const writtenSigmoid: readonly FunctionMistake[] = [
  {
    f: (z) => squash(-z),
    says: "Your curve is the mirror image: it falls where it should rise. Is there a minus sign in the exponent, e^−z?",
  },
  {
    f: (z) => 1 / 1 + Math.exp(-z),
    says: "That is 1 + e^−z, the denominator. Put it in parentheses below the line: 1 / 1 + e^−z divides 1 by 1 first.",
  },
  {
    f: (z) => 1 / 1 + Math.exp(z),
    says: "Without parentheses 1 / 1 + e^z divides first. Put the whole sum below the line, with e^−z in it.",
  },
  { f: (z) => Math.exp(-z), says: "That is e^−z alone; the sigmoid is 1 divided by (1 + that)." },
  {
    f: (z) => 1 / Math.exp(-z),
    says: "That is e^z, or 1 / e^−z, and grows past 1. The sigmoid is 1 divided by (1 + e^−z).",
  },
  {
    f: (z) => 1 / (1 - Math.exp(-z)),
    says: "The denominator is a sum, 1 + e^−z; with a minus sign it vanishes at z = 0.",
  },
  {
    f: (z) => 1 / (1 - Math.exp(z)),
    says: "The denominator is a sum, 1 + e^−z. It is the exponent that has the minus sign.",
  },
  {
    f: (z) => 1 / (1 + Math.E * -z),
    says: "e^−z is a power, Math.exp(−z), and you multiplied e by −z.",
  },
  {
    f: (z) => Math.exp(z) / (1 + Math.exp(-z)),
    says: "Above the line belongs a 1, or else e^z with e^z below it too: e^z/(1 + e^z).",
  },
  {
    f: (z) => squash(z) ** 2,
    says: "That is σ(z) squared: the whole fraction, or its denominator, was multiplied by itself.",
  },
  {
    f: (z) => squash(Math.abs(z)),
    says: "Your function forgets the sign of z: leave out Math.abs.",
  },
  { f: (z) => squash(z) * squash(-z), says: "That is the slope of the sigmoid, not its value." },
  {
    f: Math.tanh,
    says: "That is tanh, a cousin that runs from −1 to 1: σ(z) = (1 + tanh(z/2)) / 2.",
  },
  {
    f: (z) => (1 + Math.tanh(z)) / 2,
    says: "Nearly the sigmoid by way of tanh: it takes tanh(z/2). Your curve is twice as steep.",
  },
  {
    f: (z) => z / (1 + Math.abs(z)),
    says: "z / (1 + |z|) has a similar shape, but runs from −1 to 1, and without a power of e.",
  },
  {
    f: (z) => 2 * squash(z) - 1,
    says: "That is stretched to run from −1 to 1. The sigmoid runs from 0 to 1: 1 / (1 + e^−z), no more.",
  },
  {
    f: (z) => Math.exp(-z) / (1 + Math.exp(z)),
    says: "The signs of the exponents differ: with e^z below the line, e^z belongs above it too.",
  },
  {
    f: (z) => 1 / (2 + Math.exp(-z)),
    says: "The denominator is 1 + e^−z, not 2 + e^−z: at z = 0 the value is ½.",
  },
  { f: (z) => z, says: "That is z itself, not squeezed at all." },
  {
    f: (z) => Math.log(z / (1 - z)),
    says: "That is the logit, the way back from a probability to z.",
  },
  {
    f: (z) => Math.atan(z) / Math.PI + 0.5,
    says: "That is an arctan, squeezed between 0 and 1. The sigmoid is made of e^−z.",
  },
  { f: (z) => Math.max(0, z), says: "That is the ReLU: 0 for negative z, and z itself above." },
  {
    f: (z) => Math.log(1 + Math.exp(z)),
    says: "That is the softplus, log(1 + e^z). The sigmoid has no logarithm.",
  },
  {
    f: (z) => (z > 0 ? 1 : z < 0 ? 0 : 0.5),
    says: "That is a step: it jumps at 0. The sigmoid goes from 0 to 1 little by little.",
  },
  {
    f: (z) => Math.min(1, Math.max(0, 0.5 + z / 4)),
    says: "That is a straight line, cut off at 0 and 1. The sigmoid bends, and never quite arrives.",
  },
  {
    when: (f) => {
      const base = 1 / f(-1) - 1; // of 1 / (1 + base^−z)
      return base > 1.5 && [-3, 0.5, 2].every((z) => same(f(z), 1 / (1 + base ** -z)));
    },
    says: "The right form with another base: the power is of e, with all its digits, and that is Math.exp(−z).",
  },
];
