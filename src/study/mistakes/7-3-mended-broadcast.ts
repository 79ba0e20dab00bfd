/** Usual mistakes in exercise 7.3, a row of activations minus labels that came as a column. */

import type { ArrayMistake } from "../judges/array-answer.js";

export const mendedBroadcast: readonly ArrayMistake[] = [
  {
    value: [
      [-0.25, -0.5, -0.75],
      [0.75, 0.5, 0.25],
      [0.75, 0.5, 0.25],
    ],
    says: "That is what the broken line gives: every activation minus every label. Turn Y into a row first.",
  },
  {
    value: [
      [0.25, -0.75, -0.75],
      [0.5, -0.5, -0.5],
      [0.75, -0.25, -0.25],
    ],
    says: "That is Y − A, broadcast, with rows and columns exchanged. Y must become a row, and be taken from A.",
  },
  {
    value: [
      [-0.25, 0.75, 0.75],
      [-0.5, 0.5, 0.5],
      [-0.75, 0.25, 0.25],
    ],
    says: "Now both are turned, and they still do not fit: a column and a row. Turn Y alone.",
  },
  {
    value: [
      [0.25, 0.5, 0.75],
      [-0.75, -0.5, -0.25],
      [-0.75, -0.5, -0.25],
    ],
    says: "That is Y − A, and broadcast as before. Turn Y into a row, and take it from A.",
  },
  {
    value: [[-0.25], [0.5], [0.25]],
    says: "Right numbers, but as a column: you turned A. In this course examples are columns, so dZ is a row: turn Y.",
  },
  {
    value: [[0.25, -0.5, -0.25]],
    says: "That is y − a. The slope is a − y: the other way round.",
  },
  {
    value: [-0.25, 0.5, 0.25],
    says: "Right numbers, in a list without rows. dZ is a matrix, (1, 3): keep both dimensions.",
  },
  {
    value: [[-0.25, -0.5, -0.75]],
    says: "That is the first row of the broken table: one label for all. Each a is to meet its own y.",
  },
  {
    value: [[0.75, 0.5, 0.25]],
    says: "That is A, or a row of the broken table that met a label 0. The first label is 1.",
  },
  {
    value: [[1.25 / 3, 0.5 / 3, -0.25 / 3]],
    says: "That is the mean of each column of the broken table. Its shape is right, its numbers are not: turn Y first.",
  },
  {
    value: [[1.25, 0.5, -0.25]],
    says: "That adds up the columns of the broken table. Its shape is right, its numbers are not: turn Y first.",
  },
  {
    value: [[0.75, 0, 0]],
    says: "That is a product. dZ is a difference, A − Y.",
  },
  {
    value: [[0.75]],
    says: "That is a matrix product, one number. dZ has a number for each example.",
  },
  {
    value: [[1.75, 0.5, 0.25]],
    says: "That is the sum. dZ is the difference, A − Y.",
  },
  {
    value: [[1, 0, 0]],
    says: "That is Y as a row: half of the way. Now take it from A.",
  },
  {
    value: [[1], [0], [0]],
    says: "That is Y as it was. dZ is A minus it, after it has become a row.",
  },
  {
    value: [1, 3],
    says: "That is the shape of dZ. Hand over dZ itself.",
  },
  {
    value: [3, 3],
    says: "That is the shape of the broken table. Hand over dZ itself, mended.",
  },
  {
    value: [[-0.25 / 3, 0.5 / 3, 0.25 / 3]],
    says: "That is divided by m. The mean is taken later, in dw and db; dZ is the difference alone.",
  },
  {
    value: [
      [-0.25, 0, 0],
      [0, 0.5, 0],
      [0, 0, 0.25],
    ],
    says: "The right numbers stand on the diagonal, but dZ is a row of three, (1, 3).",
  },
];
