/** Usual mistakes in exercise 2.3, wᵀX + b with w = (2, −1), b = 1 and X = [[1, 3], [4, 5]]. */

import type { ArrayMistake } from "../judges/array-answer.js";

export const handMadeZ: readonly ArrayMistake[] = [
  { value: [[-2, 1]], says: "That is wᵀX. The bias b = 1 is added to each of them." },
  {
    value: [-2, 1],
    says: "That is wᵀX, as a list. Add the bias b = 1 to each, and write a table of one row: [[…, …]].",
  },
  {
    value: [[-2], [1]],
    says: "That is wᵀX in a column, without the bias. Z is a row, and b = 1 is added to each.",
  },
  {
    value: [[-2, 2]],
    says: "The bias belongs to every example, also to the first one.",
  },
  {
    value: [[-1, 1]],
    says: "The bias belongs to every example, also to the second one.",
  },
  { value: [[-3, 0]], says: "The bias is added, and you took it away." },
  {
    value: [
      [2, 6],
      [-4, -5],
    ],
    says: "That is the elementwise product: each number of X times its weight. The matrix product also adds up each column.",
  },
  {
    value: [
      [3, 7],
      [-3, -4],
    ],
    says: "That is the elementwise product plus b. The matrix product adds up each column before b comes in.",
  },
  {
    value: [[0, 4]],
    says: "You took wᵀ along the rows of X. In (1, n_x)·(n_x, m) the row is paired with each column.",
  },
  {
    value: [[0], [4]],
    says: "You took wᵀ along the rows of X, and wrote the two results in a column. The row goes down each column of X, and Z is a row.",
  },
  { value: [[7, 12]], says: "The sign of the second weight was lost: w₂ is −1." },
  {
    value: [[6, 11]],
    says: "The sign of the second weight was lost, w₂ is −1, and the bias is still to be added.",
  },
  {
    value: [[8, 8]],
    says: "The weights have changed places: w₁ = 2 meets the first row of X, w₂ = −1 the second.",
  },
  { value: [[3, 7]], says: "The second row of X is missing: w₂ = −1 times each of its numbers." },
  { value: [[-3, -4]], says: "The first row of X is missing: w₁ = 2 times each of its numbers." },
  { value: [[1]], says: "You added the examples together. There is one z for each column of X." },
  {
    value: [
      [-1, 2],
      [-1, 2],
    ],
    says: "The numbers are right. Z has one row, for wᵀ has one.",
  },
  {
    value: [[-1, 2, 1]],
    says: "The bias is added to each z; it is not a further column. Z is (1, 2).",
  },
  {
    when: ({ shape, values }) =>
      `${shape}` === "1,2" && Math.abs((values[1] as number) - 0.8808) < 1e-3,
    says: "You went one step further: those are σ(z). The question asks for Z.",
  },
  {
    value: [-1, 2],
    says: "The numbers are right. As a matrix, Z is (1, 2), a list with one row: [[…, …]].",
  },
];
