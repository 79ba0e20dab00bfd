/** Usual mistakes in the exercises of lesson 03, and what is said to each. */

import { logSigmoid, sigmoid, sigmoidSlope } from "../../sigmoid.js";
import { close } from "../judges/close.js";
import type { FunctionMistake } from "../judges/function-answer.js";
import type { NumberMistake } from "../judges/number-answer.js";

const same = (a: number, b: number) => close(a, b, 1e-9);

/** 1 / (1 + e^−z) of any z, also where a learner's mistake made it a strange one. */
const squash = (z: number) => 1 / (1 + Math.exp(-z));

/** 3.1. */
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
    says: "The 1 + in the denominator is missing: without it the value grows past 1.",
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
    says: "Above the line stands a 1, or else e^z with e^z below it too: e^z/(1 + e^z).",
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
    says: "The signs of the exponents differ: with e^z below the line, e^z stands above it too.",
  },
  {
    f: (z) => 1 / (2 + Math.exp(-z)),
    says: "Below the line stands 1 + e^−z, not 2 + e^−z: at z = 0 the value is ½.",
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

/** What one °F more does to z, and what z is at 0 °F, in the best fit of the 23 flights. */
const [w, b] = [-0.232163, 15.0429];

/** From every fifth degree, ten degrees down: what happens to the probability. */
const ratios = Array.from({ length: 11 }, (_, k) => 40 + 5 * k).map(
  (x) => sigmoid(w * (x - 10) + b) / sigmoid(w * x + b),
);

/** 3.2: by what factor the odds change when it gets 10 °F colder. */
export const tenDegrees: readonly NumberMistake[] = [
  {
    value: Math.exp(10 * w),
    says: "That is the factor for ten °F warmer. Colder means that x goes down, and w is negative: the odds go up.",
  },
  {
    value: Math.exp(-w),
    says: "That is the factor for one °F colder. Ten in a row multiply the odds by it ten times.",
  },
  {
    value: Math.exp(w),
    says: "That is the factor for one °F warmer. Colder divides by it, and ten °F do so ten times.",
  },
  { value: Math.exp(-9 * w), says: "That is the factor for nine °F. The question asks for ten." },
  {
    value: Math.exp(-11 * w),
    says: "That is the factor for eleven °F. The question asks for ten.",
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
    value: 10 * (1 - Math.exp(w)),
    says: "That adds ten times what one °F takes away. Each °F multiplies the odds again, so ten of them make a power.",
  },
  {
    value: 1 + 10 * (Math.exp(-w) - 1),
    says: "That adds the same share ten times. Each °F multiplies what the one before has left, as compound interest does.",
  },
  {
    value: 1.207 ** 10,
    says: "One °F warmer takes 0.207 of the odds away. One °F colder does not give the same share back: it multiplies by 1/0.793 = 1.261.",
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
    value: -w,
    says: "That is the weight without its sign: how far z moves for one °F. The odds are e^z.",
  },
  { value: w, says: "That is the weight: how far z moves for one °F. The odds are e^z." },
  {
    value: Math.exp(-w / 10),
    says: "The weight was divided by ten. Ten °F move z ten times as far.",
  },
  {
    value: sigmoid(-10 * w),
    says: "σ gives a probability. Odds are e^z, without the 1 + below the line.",
  },
  {
    value: sigmoid(10 * w),
    says: "σ gives a probability, and this one is for warmer. Odds are e^z, without the 1 + below the line.",
  },
  {
    value: Math.exp(-10 * w) - 1,
    says: "That is the increase, as a share of the old odds. The question asks for the factor, which is 1 more.",
  },
  {
    value: -Math.exp(-10 * w),
    says: "A factor between two odds is never below 0. The minus sign belongs into the exponent.",
  },
  {
    value: 10 ** (-10 * w),
    says: "The odds are a power of e, not of 10: the base is Math.E, or use Math.exp.",
  },
  {
    value: 2 ** (-10 * w),
    says: "The odds are a power of e, not of 2: the base is Math.E, or use Math.exp.",
  },
  { value: Math.exp(10), says: "The weight is missing: z moves by 10 times w, not by 10." },
  { value: Math.exp(-10), says: "The weight is missing: z moves by −10 times w, not by −10." },
  {
    value: 1,
    says: "That would mean that the odds stay as they are. They do change with the temperature.",
  },
  {
    when: (factor) => ratios.some((ratio) => Math.abs(factor - ratio) < 0.001 * ratio),
    says: "That is the ratio of two probabilities, and it depends on where you start. Odds are a / (1 − a); their ratio does not.",
  },
  {
    when: (factor) => {
      const x = (Math.log(factor) - b) / w; // the temperature with these odds
      return Math.abs(x) <= 100 && Math.abs(x - Math.round(x)) < 1e-3;
    },
    says: "Those are the odds themselves at one temperature. The question asks for the factor between two of them; in it b drops out.",
  },
];

/** 3.3: a·(1 − a). */
export const slopeFromValue: readonly FunctionMistake[] = [
  {
    f: sigmoidSlope,
    says: "You took a for z: the input here is already the value of the sigmoid, so no further σ is needed.",
  },
  {
    f: (a) => sigmoid(a),
    says: "That is the sigmoid of a; the question asks for its slope where its value is a.",
  },
  { f: (a) => 1 - a, says: "That is 1 − a; the slope is this times a." },
  {
    f: (a) => a - 1,
    says: "That is a − 1. The second factor is 1 − a, and the slope is this times a.",
  },
  { f: (a) => a, says: "That is a itself; the slope is this times what is left to 1." },
  { f: (a) => a ** 2, says: "That is a·a; the second factor is what is left to 1." },
  { f: (a) => (1 - a) ** 2, says: "That is (1 − a)²; one of the two factors is a." },
  { f: (a) => a * a * (1 - a), says: "There is one a once too often: the slope is a·(1 − a)." },
  {
    f: (a) => a * (a - 1),
    says: "Right size, wrong sign: the sigmoid always climbs, so its slope is never negative. Is it 1 − a?",
  },
  {
    f: (a) => a * (1 + a),
    says: "A plus sign stands for a minus: the slope must shrink towards 0 as a nears 1, where the curve is flat.",
  },
  {
    f: () => 0,
    says: "Without parentheses a * 1 − a multiplies first, and nothing is left: a·1 − a = 0. Put 1 − a in parentheses.",
  },
  {
    f: (a) => -a - a,
    says: "Without parentheses a * −1 − a multiplies first. Put 1 − a in parentheses.",
  },
  { f: () => 1, says: "a + (1 − a) is always 1. The slope is the product of the two." },
  {
    f: (a) => a / (1 - a),
    says: "Those are the odds, a/(1 − a). The slope is the product, not the quotient.",
  },
  {
    f: (a) => (1 - a) / a,
    says: "Those are the odds of no, (1 − a)/a. The slope is the product, not the quotient.",
  },
  { f: (a) => a * (1 - a) ** 2, says: "There is one 1 − a too many: the slope is a·(1 − a)." },
  {
    f: (a) => 4 * a * (1 - a),
    says: "That is four times the slope: at a = ½ the sigmoid has the slope ¼, not 1.",
  },
  {
    f: (a) => Math.log(a / (1 - a)),
    says: "That is the logit, which gives z back. The slope needs no z.",
  },
  {
    f: (a) => 1 - 2 * a,
    says: "That is the slope of a·(1 − a) along a. The question asks for a·(1 − a) itself, the slope along z.",
  },
  {
    f: (a) => 1 / (a * (1 - a)),
    says: "That is 1 divided by the slope: how far z moves when a moves a little.",
  },
  {
    f: (a) => (a * (1 - a)) / 2,
    says: "That is half the slope: at a = ½ the sigmoid has the slope ¼.",
  },
  {
    f: (a) => 2 * a * (1 - a),
    says: "That is twice the slope: at a = ½ the sigmoid has the slope ¼.",
  },
  { f: (a) => Math.sqrt(a * (1 - a)), says: "That is the square root of the slope." },
  {
    f: (a) => 1 - a * a,
    says: "That is the slope of tanh, 1 − a². For the sigmoid it is a·(1 − a).",
  },
];

/** Whether it is log(1 − σ(z)) where that is easy, to the digits that a floor under the probability leaves. */
const isRightInTheMiddle = (f: (z: number) => number) =>
  [-2, 0, 3].every((z) => close(f(z), logSigmoid(-z), 1e-3));

/** 3.4: log(1 − σ(z)) for every z. */
export const repairedLogarithm: readonly FunctionMistake[] = [
  {
    f: logSigmoid,
    says: "That is log σ(z), the log-probability of yes. The question asks for the one of no: which side of 0 is its z on?",
  },
  {
    f: (z) => -logSigmoid(-z),
    says: "Right size, wrong sign: the logarithm of a probability is never positive.",
  },
  {
    f: (z) => Math.log(1 + Math.exp(z)),
    says: "The logarithm of a probability is never positive: a minus sign is missing. And from z = 710 on e^z is too large for the machine; logSigmoid avoids that.",
  },
  {
    when: (f) => [-2, 0, 3].every((z) => same(f(z), -logSigmoid(z))),
    says: "That is −log σ(z). The logarithm of 1 − σ(z) is another: 1 − σ(z) = σ(−z).",
  },
  {
    f: (z) => 1 - logSigmoid(z),
    says: "1 − log σ(z) is not log(1 − σ(z)): the 1 must be inside the logarithm. 1 − σ(z) = σ(−z).",
  },
  { f: (z) => logSigmoid(1 - z), says: "1 − σ(z) is σ(−z), and not σ(1 − z)." },
  {
    f: (z) => Math.log(logSigmoid(-z)),
    says: "logSigmoid is already a logarithm: one is enough.",
  },
  {
    when: (f) => [-2, 0, 3].every((z) => same(f(z), sigmoid(-z))),
    says: "That is the probability of no. Its logarithm is still missing.",
  },
  {
    f: (z) => sigmoid(z),
    says: "That is σ(z), the probability of yes. The question asks for the logarithm of 1 − σ(z).",
  },
  {
    when: (f) => [-2, 0, 3].every((z) => same(f(z), logSigmoid(-z) / Math.LN10)),
    says: "That is the logarithm to base 10. In this course log is the natural one, Math.log.",
  },
  {
    when: (f) => [-2, 0, 3].every((z) => same(f(z), logSigmoid(-z) / Math.LN2)),
    says: "That is the logarithm to base 2. In this course log is the natural one, Math.log.",
  },
  {
    when: (f) => [-2, 0, 3].every((z) => same(f(z), -logSigmoid(-z))),
    says: "The logarithm of a probability is never positive: there is a minus sign too many.",
  },
  {
    f: (z) => -z,
    says: "That is what it tends to for large z only: at z = 0 it should be log ½ = −0.693.",
  },
  {
    f: (z) => Math.min(-z, 0),
    says: "Those are the two ends of the curve, without the bend between them: at z = 0 it should be log ½ = −0.693.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && f(40) === Number.NEGATIVE_INFINITY,
    says: "From z = 37 on this is still log(1 − 1) = −∞. Nothing computed from σ(z) can bring back what was rounded away: start from z.",
  },
  {
    when: (f) => f(745) === Number.NEGATIVE_INFINITY && same(f(40), -40),
    says: "Nearly: the quantity is right, but from z = 710 on e^z is too large for the machine, and the logarithm becomes −∞. logSigmoid avoids that.",
  },
  {
    when: (f) => f(1000) === Number.NEGATIVE_INFINITY && same(f(40), -40),
    says: "Nearly: the quantity is right, but from z = 746 on σ(−z) itself rounds to 0, and the logarithm becomes −∞. logSigmoid avoids that.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && f(1000) === 0,
    says: "Where the logarithm failed you put 0. But 0 is log 1: it calls no certain just where it is next to impossible.",
  },
  {
    when: (f) => isRightInTheMiddle(f) && Number.isFinite(f(1000)) && f(1000) === f(900),
    says: "Beyond some z your function gives the same answer to every z: that is a floor, such as a little something added inside the logarithm, a Math.max or a cap. It stops the −∞, but at z = 1000 the answer is −1000. Start from z.",
    shows: true,
  },
  {
    when: (f) => same(f(3), logSigmoid(-3)) && same(f(1000), -1000) && !Number.isFinite(f(-1000)),
    says: "Right for large z, but for negative z the power e^−z grows too large for the machine: at z = −1000 it is Infinity. logSigmoid picks the form that fits.",
  },
  {
    when: (f) => same(f(3), logSigmoid(-3)) && same(f(1000), -1000),
    says: "Right at both ends, but between them 1 − σ(z) loses digits: from about z = 20 on it is the difference of two nearly equal numbers. Start from z everywhere.",
    shows: true,
  },
];
