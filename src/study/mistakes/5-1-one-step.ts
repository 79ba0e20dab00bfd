/** Usual mistakes in exercise 5.1, w − α·dw. */

import type { FunctionMistake } from "../judges/function-answer.js";

export const oneStep: readonly FunctionMistake[] = [
  {
    f: (w, dw, rate) => w + rate * dw,
    says: "That goes uphill: with the plus sign the cost rises. Down is against the slope.",
  },
  {
    f: (w, dw) => w - dw,
    says: "The learning rate is missing: the step is α times the slope.",
  },
  {
    f: (w, dw) => w + dw,
    says: "That goes uphill, and the learning rate is missing: w − α·dw.",
  },
  {
    f: (_w, dw, rate) => -rate * dw,
    says: "That is the step alone. The question asks where w is after it.",
  },
  {
    f: (_w, dw, rate) => rate * dw,
    says: "That is the step alone, uphill. The question asks where w is after a step downhill.",
  },
  {
    f: (_w, dw) => -dw,
    says: "That is the step alone, without the learning rate. The question asks where w is after it.",
  },
  { f: (_w, dw) => dw, says: "That is the slope. The step is −α times it, and it starts from w." },
  { f: (w) => w, says: "w does not move: take α times the slope away from it." },
  {
    f: (w, dw, rate) => w - dw / rate,
    says: "You divide by the learning rate. It multiplies the slope: a greater α makes a longer step.",
  },
  {
    f: (w, dw, rate) => (w - dw) * rate,
    says: "The parentheses make α multiply w as well. It multiplies the slope alone.",
  },
  {
    f: (w, dw, rate) => dw - rate * w,
    says: "w and dw have changed places: the order is (w, dw, α), and the step starts from w.",
  },
  {
    f: (w, dw, rate) => w - rate * dw * w,
    says: "The step does not depend on where w is, only on the slope there: leave out the factor w.",
  },
  {
    f: (w, dw, rate) => w * rate * dw,
    says: "You have a product of all three. The step α·dw is taken from w.",
  },
  {
    f: (w, dw, rate) => w - rate * dw ** 2,
    says: "The slope is not squared: its square would lose the sign, and with it the direction.",
  },
  {
    f: (w, dw, rate) => w - rate * Math.abs(dw),
    says: "The absolute value loses the sign of the slope, and with it the direction: w could only ever fall.",
  },
  {
    f: (w, dw, rate) => w - rate * Math.sign(dw),
    says: "That uses the sign of the slope alone. The step is α times the whole slope: small where it is nearly level.",
  },
  {
    f: (w, dw, rate) => w - rate - dw,
    says: "The learning rate multiplies the slope; it is not taken away by itself.",
  },
  { f: (w, dw, rate) => w - 2 * rate * dw, says: "That is two steps in one: take α·dw away once." },
  { f: (w, dw, rate) => -w - rate * dw, says: "The step starts from w, and you start from −w." },
  {
    f: (w, dw, rate) => (w - rate) * dw,
    says: "It is the learning rate alone that multiplies the slope: take α·dw from w.",
  },
  { f: (w, _dw, rate) => w - rate, says: "The slope is missing: the step is α times dw." },
  { f: (w, _dw, rate) => w - rate * w, says: "The step is α times the slope dw, not α times w." },
  {
    f: (w, dw, rate) => w - (rate * dw) / 23,
    says: "Divided by 23? dw is already a mean over the flights.",
  },
  {
    when: (f) => f(2, 0, 1) === 2 && f(2, 1, 1) !== 2 && f(2, 1, 1) === f(2, 1, 5),
    says: "Your learning rate is always the same number. Take the one that the function is given.",
  },
];
