/** Usual mistakes in exercise 2.4, θ for w = (2, −1), b = 3. */

import type { ArrayMistake } from "../judges/array-answer.js";

export const foldedTheta: readonly ArrayMistake[] = [
  {
    value: [[2], [-1], [3]],
    says: "b is at the end, where it would meet x₂. With x₀ = 1 in front, b comes first.",
  },
  {
    value: [[-1], [2], [3]],
    says: "b is at the end and the weights are turned round. θ is b, w₁, w₂.",
  },
  {
    value: [[2, -1, 3]],
    says: "This is a row, and b is at the end. θ is a column, and b comes first, to meet x₀.",
  },
  {
    value: [2, -1, 3],
    says: "This is a list, and b is at the end. θ is a column, and b comes first, to meet x₀.",
  },
  {
    value: [[2], [3], [-1]],
    says: "b is between the weights, where it would meet x₁. It comes first, to meet x₀.",
  },
  {
    value: [[3], [-1], [2]],
    says: "b is in its place, but w₁ and w₂ have changed theirs: 2 comes before −1.",
  },
  { value: [[3], [2], [1]], says: "The sign of the second weight was lost: w₂ is −1." },
  { value: [[3], [-2], [-1]], says: "The sign of the first weight is wrong: w₁ is 2." },
  { value: [[-3], [2], [-1]], says: "b is 3, with a plus sign." },
  { value: [[3], [-2], [1]], says: "The signs of the weights are exchanged: w₁ = 2 and w₂ = −1." },
  { value: [[2], [-1]], says: "That is w alone. θ has one row more, for b." },
  { value: [[3]], says: "That is b alone. The weights follow below it." },
  { value: [[3], [2]], says: "The last weight is missing: w₂ = −1." },
  { value: [[5], [2]], says: "b was added to the weights. It gets a row of its own, above them." },
  {
    value: [[1], [2], [-1]],
    says: "The 1 is x₀ and belongs to the input. θ holds what it is multiplied by: b.",
  },
  {
    value: [[2], [-1], [1]],
    says: "The 1 is x₀ and belongs to the input. θ holds b, and b comes first.",
  },
  {
    when: ({ values }) =>
      [
        [1, 3, 2, -1],
        [3, 1, 2, -1],
      ].some((with1) => `${values}` === `${with1}`),
    says: "The 1 is x₀ and belongs to the input, not to θ: θ has three rows.",
  },
  {
    value: [
      [3, 2, -1],
      [1, 1, 1],
    ],
    says: "The ones belong to the inputs. θ holds b and the weights alone, in a column.",
  },
  { value: [[3, 2, -1]], says: "That is θᵀ, a row. θ itself is a column: [[…], […], […]]." },
  {
    value: [3, 2, -1],
    says: "The numbers and their order are right. As a matrix, θ is (3, 1), three rows of one: [[…], […], […]].",
  },
];
