/** Usual mistakes in exercise 5.4, 2/λ for 3w². */

import type { NumberMistake } from "../judges/number-question.js";

/** With λ² in the place of λ. */
const squared = [1 / 36, 2 / 36];

export const limitOfBowl: readonly NumberMistake[] = [
  {
    value: 2 / 3,
    says: "That takes λ = 3. The curvature is what multiplies w in the slope, and the slope of 3w² is 6w.",
  },
  {
    value: 1 / 6,
    says: "That is 1/λ: it lands at the bottom in one step. Up to twice that, descent still arrives.",
  },
  { value: 1 / 12, says: "That is 1/(2λ), a quarter of the limit 2/λ." },
  { value: 6, says: "That is the curvature λ itself. The limit is 2/λ." },
  { value: 12, says: "That is 2 times λ. The limit is 2 divided by λ." },
  { value: 2, says: "That is the 2 of 2/λ. Divide it by the curvature." },
  {
    value: 3,
    says: "That is the factor of w², or λ/2. Find the slope first, then the curvature λ, then 2/λ.",
  },
  {
    value: 3 / 2,
    says: "That is a fraction turned upside down: the 2 belongs above the line, and below it the curvature, which is not 3.",
  },
  { value: 1, says: "That would be the limit of w², whose curvature is 2. This bowl is steeper." },
  {
    value: 1 / 2,
    says: "That takes λ = 4. The curvature is what multiplies w in the slope of 3w².",
  },
  { value: 2 / 9, says: "That squares the 3. In 3w² the square belongs to w alone." },
  {
    when: (limit) => squared.some((wrong) => Math.abs(limit - wrong) < 1e-3),
    examples: squared,
    says: "That takes the square of λ. The limit is 2/λ.",
  },
  { value: 0, says: "With α = 0 nothing moves at all. How large may it be?" },
  {
    value: Number.POSITIVE_INFINITY,
    says: "There is a limit: with too large an α every step lands higher on the opposite wall.",
  },
  {
    value: 8,
    says: "That was the limit for the standardised flights, whose curvature is ¼.",
  },
];
