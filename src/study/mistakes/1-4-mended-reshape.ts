/** Usual mistakes in exercise 1.4, two pictures of two pixels, each to become a column. */

import type { ArrayMistake } from "../judges/array-answer.js";

export const mendedReshape: readonly ArrayMistake[] = [
  {
    value: [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 12],
    ],
    says: "The shape is right and the pictures are torn: the first column holds 1, 3, 5 and so on, every second number. Reshape is not transpose.",
  },
  {
    value: [
      [1, 2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11, 12],
    ],
    says: "Each picture is whole, but in a row. One step is missing: rows must become columns.",
  },
  {
    value: [
      [1, 7],
      [4, 10],
      [2, 8],
      [5, 11],
      [3, 9],
      [6, 12],
    ],
    says: "Each picture has its column, but its numbers are in another order: all reds, all greens, all blues. You turned all four dimensions round; reshape to (2, 6) first.",
  },
  {
    value: [
      [1, 3, 5, 7, 9, 11],
      [2, 4, 6, 8, 10, 12],
    ],
    says: "That is the wrong reshape, transposed. First reshape to (2, 6), then transpose.",
  },
  {
    value: [
      [7, 1],
      [8, 2],
      [9, 3],
      [10, 4],
      [11, 5],
      [12, 6],
    ],
    says: "Each picture has its column, but the first picture belongs in the first column.",
  },
  {
    value: [
      [6, 12],
      [5, 11],
      [4, 10],
      [3, 9],
      [2, 8],
      [1, 7],
    ],
    says: "Each picture has its column, but upside down: 1 and 7 belong at the top.",
  },
  {
    value: [
      [0, 6],
      [1, 7],
      [2, 8],
      [3, 9],
      [4, 10],
      [5, 11],
    ],
    says: "The order is right, but each number is one less than in `two`: these are places, counted from 0. Hand over what is in those places.",
  },
  {
    when: ({ shape, values }) =>
      `${shape}` === "6,2" && Math.abs((values[1] as number) - 7 / 255) < 1e-6,
    says: "The order is right, but the numbers were divided by 255. Only the shape was to be mended.",
  },
  {
    when: ({ shape }) => ["3,4", "4,3"].includes(`${shape}`),
    says: "Here each pixel has a row or a column of its own, or none is whole. A column should hold a whole picture, both its pixels: six numbers.",
  },
  {
    when: ({ shape }) => `${shape}` === "12,1",
    says: "Both pictures are in one column. Each is to have a column of its own.",
  },
  {
    when: ({ shape }) => `${shape}` === "1,12",
    says: "Both pictures are in one row. Each is to have a column of its own.",
  },
  {
    value: [2, 1, 2, 3],
    says: "That is the shape of the tensor, the list of its dimensions. Hand over the tensor itself.",
  },
  {
    value: [6, 2],
    says: "That is the right shape. Hand over the numbers in it: the tensor itself.",
  },
  {
    when: ({ shape }) => `${shape}` === "2,1,2,3",
    says: "That is `two` as it was, of shape (2, 1, 2, 3). The answer has two dimensions, (6, 2).",
  },
  {
    when: ({ shape }) => shape.length === 4,
    says: "You turned all four dimensions round, and there are still four. Reshape to (2, 6) first, then transpose.",
  },
];
