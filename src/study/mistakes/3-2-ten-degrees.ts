/** Usual mistakes in exercise 3.2, by what factor the odds change when it gets 10 °F colder. */

import { sigmoid } from "../../sigmoid.js";
import type { NumberMistake } from "../judges/number-question.js";

/** What one °F more does to z, and what z is at 0 °F, in the best fit of the 23 flights. */
const [w, b] = [-0.232163, 15.0429];

/** From every fifth degree, ten degrees down: what happens to the probability. */
const ratios = Array.from({ length: 11 }, (_, k) => 40 + 5 * k).map(
  (x) => sigmoid(w * (x - 10) + b) / sigmoid(w * x + b),
);

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
    says: "A factor between two odds is never below 0. The minus sign belongs in the exponent.",
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
    examples: ratios,
    says: "That is the ratio of two probabilities, and it depends on where you start. Odds are a / (1 − a); their ratio does not.",
  },
  {
    when: (factor) => {
      const x = (Math.log(factor) - b) / w; // the temperature with these odds
      return Math.abs(x) <= 100 && Math.abs(x - Math.round(x)) < 1e-3;
    },
    examples: [0, 10, 20, 30, 31, 40, 50, 60, 65, 70, 80].map((x) => Math.exp(w * x + b)),
    says: "Those are the odds themselves at one temperature. The question asks for the factor between two of them; in it b drops out.",
  },
];
