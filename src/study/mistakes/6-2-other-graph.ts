/** Usual mistakes in exercise 6.2, dL/dw of u = w·x + 1, v = u², L = log v at w = 2, x = 3. */

import type { NumberMistake } from "../judges/number-question.js";

const [w, x] = [2, 3];
const u = w * x + 1;
const v = u ** 2;

export const otherGraph: readonly NumberMistake[] = [
  { value: (2 * u) / v, says: "The last factor is missing: how fast does u move when w moves?" },
  { value: x / v, says: "The factor of u → v is missing: the slope of u² is 2u." },
  { value: 2 * u * x, says: "The factor of v → L is missing: the slope of log v is 1/v." },
  { value: 2 * u, says: "That is the middle factor alone. Three factors are multiplied." },
  { value: 1 / v, says: "That is the first factor alone. Three factors are multiplied." },
  { value: x, says: "That is the factor of w → u alone. Three factors are multiplied." },
  {
    value: 1 / v + 2 * u + x,
    says: "You have added the three factors. One after another they multiply, like gears.",
  },
  { value: Math.log(v), says: "That is L itself. The question asks how fast it moves with w." },
  { value: u, says: "That is u. Go forward to L first, and then back." },
  { value: v, says: "That is v. Go forward to L first, and then back." },
  { value: (u * x) / v, says: "The slope of u² is 2u: the 2 is missing." },
  { value: (2 * x) / v, says: "The slope of u² is 2u: the u is missing." },
  { value: (2 * u * w) / v, says: "The factor of w → u is x, the number that w meets, and not w." },
  {
    value: (2 * x) / (w * x),
    says: "The 1 is missing in u: forward, u = 2 · 3 + 1.",
  },
  {
    value: (2 * u * x) / u,
    says: "The slope of log v is 1/v with v = 49. You have taken 1/u.",
  },
  {
    value: v / (2 * u * x),
    says: "That is turned upside down: L per v is 1/v, v per u is 2u, u per w is x.",
  },
  {
    value: (2 * u * x) / v / Math.LN10,
    says: "Here log is the natural logarithm, whose slope is 1/v.",
  },
  {
    value: -(2 * u * x) / v ** 2,
    says: "The slope of log v is 1/v. You have taken that of 1/v, −1/v².",
  },
  {
    value: (2 * u * x) / Math.log(v),
    says: "The slope of log v is 1/v; you have divided by log v itself.",
  },
  { value: (2 * u * x * w) / v, says: "The factor w is too much: u moves x times as fast as w." },
  {
    value: (2 * u * (x + 1)) / v,
    says: "The + 1 moves with nothing: its slope is 0, and u per w is x = 3.",
  },
];
