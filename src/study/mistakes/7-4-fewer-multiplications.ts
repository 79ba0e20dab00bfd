/** Usual mistakes in exercise 7.4, 2·n_x·m / m² with n_x = 49152 and m = 100. */

import type { NumberMistake } from "../judges/number-question.js";

const nX = 128 * 128 * 3;
const m = 100;

export const fewerMultiplications: readonly NumberMistake[] = [
  {
    value: nX / m,
    says: "A plain step goes through X twice, forward and backward: 2·n_x·m multiplications.",
  },
  {
    value: (2 * nX) / 3 / m,
    says: "A pixel is three numbers: red, green and blue. n_x = 128·128·3.",
  },
  {
    value: nX / 3 / m,
    says: "Two things are missing: a pixel is three numbers, and a plain step goes through X twice.",
  },
  {
    value: 2 * nX,
    says: "You divided by m once, or took m for m². A step in the span takes m² = 10000 multiplications.",
  },
  {
    value: nX,
    says: "That is n_x. Divide the 2·n_x·m of a plain step by the m² of a step in the span.",
  },
  {
    value: (2 * nX) / m ** 2,
    says: "A plain step takes 2·n_x multiplications for each of the 100 pictures: 2·n_x·m.",
  },
  {
    value: nX / m ** 2,
    says: "That is n_x divided by m². A plain step takes 2·n_x·m multiplications.",
  },
  {
    value: (4 * nX) / m,
    says: "Twice too many: a plain step takes 2·n_x·m, and m² is for one whole step in the span, without halving.",
  },
  {
    value: (2 * 12288) / m,
    says: "12288 is for pictures of 64 by 64. These have 128 by 128 pixels.",
  },
  {
    value: (2 * 12288) / 209,
    says: "That is the lesson's, for 209 pictures of 64 by 64. Here both sizes are others.",
  },
  { value: (2 * nX) / 209, says: "209 is the number of the lesson's cats. Here m = 100." },
  { value: m / (2 * nX), says: "That is the fraction upside down: the plain step has more to do." },
  { value: 2 * nX * m, says: "That is a plain step. Divide it by a step in the span, m²." },
  { value: m ** 2, says: "That is a step in the span. Divide a plain step, 2·n_x·m, by it." },
  {
    value: 2 * nX * m - m ** 2,
    says: "That is the difference. How many times fewer is a quotient.",
  },
  {
    value: (2 * nX * m) / 2 / m,
    says: "You divided by 2·m. A step in the span takes m² multiplications.",
  },
  {
    value: (2 * 128 * 3) / m,
    says: "A picture of 128 by 128 has 128·128 pixels, not 128.",
  },
];
