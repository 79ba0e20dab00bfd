/** Usual mistakes in exercise 3.4, log(1 − σ(z)) for every z. */

import { logSigmoid, sigmoid } from "../../sigmoid.js";
import { close, same } from "../judges/close.js";
import type { FunctionMistake } from "../judges/function-answer.js";

/** Whether it is log(1 − σ(z)) where that is easy, to the digits that a floor under the probability leaves. */
const isRightInTheMiddle = (f: (z: number) => number) =>
  [-2, 0, 3].every((z) => close(f(z), logSigmoid(-z), 1e-3));

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
    f: (z) => logSigmoid(-Math.abs(z)),
    says: "Your function forgets the sign of z: leave out Math.abs. At z = −1000 no is all but certain.",
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
    when: (f) => isRightInTheMiddle(f) && same(f(1000), -1000),
    says: "Right at both ends, but between them 1 − σ(z) loses digits: from about z = 20 on it is the difference of two nearly equal numbers. Start from z everywhere.",
    shows: true,
  },
];
