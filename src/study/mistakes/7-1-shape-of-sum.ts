/** Usual mistakes in exercise 7.1, the shape of a (5, 5) whose columns are added up. */

import type { ArrayMistake } from "../judges/array-answer.js";

export const shapeOfSum: readonly ArrayMistake[] = [
  {
    value: [5, 5],
    says: "That is the shape of A − Y. Adding up each column leaves one number in each.",
  },
  {
    value: [5, 1],
    says: "That is what is left when rows are added up. Adding up each column, dimension 0 shrinks to 1.",
  },
  {
    value: [1, 1],
    says: "That would be the sum of everything. Only dimension 0 is added up: five columns stay.",
  },
  {
    value: [5],
    says: "So it would be without `true`, which keeps the dimension that was added up, with size 1. A shape of two numbers is asked for.",
  },
  {
    value: [25],
    says: "That counts the numbers of A − Y. A shape says rows and columns, here after adding up.",
  },
  {
    value: [1, 25],
    says: "The 25 numbers of A − Y stand in 5 rows and 5 columns, not in one row.",
  },
  {
    value: [25, 1],
    says: "The 25 numbers of A − Y stand in 5 rows and 5 columns, not in one column.",
  },
  {
    value: [1],
    says: "That would be one number alone. Each of the five columns keeps a sum.",
  },
  {
    value: [5, 25],
    says: "The 25 are the numbers of A − Y, which has shape (5, 5). Then the rows are added up.",
  },
  {
    value: [2, 5],
    says: "The row and the column are not put below one another: broadcasting makes a (5, 5) of them, and then it is added up.",
  },
  {
    value: [1, 10],
    says: "The ten numbers are not put side by side: broadcasting makes a (5, 5) of them, and then it is added up.",
  },
  {
    value: [6, 6],
    says: "Sizes are not added: where one is 1 and the other 5, the result has 5.",
  },
  {
    when: ({ shape, values }) =>
      shape.length === 1 && values.length === 2 && values.every((size) => size === 0 || size === 4),
    says: "A shape says how many there are; it is not an index that counts from 0.",
  },
  {
    when: ({ shape, values }) => shape.length === 1 && values.length === 3,
    says: "A shape of a matrix is two numbers, [rows, columns].",
  },
  {
    when: ({ values }) => values.length === 2 && values.includes(23),
    says: "23 is the number of flights. Here there are five examples.",
  },
];
