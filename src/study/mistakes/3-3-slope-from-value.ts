/** Usual mistakes in exercise 3.3, a·(1 − a). */

import { sigmoid, sigmoidSlope } from "../../sigmoid.js";
import type { FunctionMistake } from "../judges/function-answer.js";

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
    says: "There is a plus sign where a minus belongs: the slope must shrink towards 0 as a nears 1, where the curve is flat.",
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
