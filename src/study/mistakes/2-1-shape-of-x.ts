/** Usual mistakes in exercise 2.1, 209 pictures of 12288 numbers each. */

import type { ArrayMistake } from "../judges/array-answer.js";

export const shapeOfX: readonly ArrayMistake[] = [
  {
    value: [209, 12288],
    says: "That is (m, n_x), with examples in rows. In this course columns are examples: X is (n_x, m).",
  },
  {
    value: [12288, 12288],
    says: "Both dimensions are n_x here. The second one counts examples: m = 209.",
  },
  {
    value: [209, 209],
    says: "Both dimensions are m here. The first one counts the numbers in one picture.",
  },
  {
    value: [4096, 209],
    says: "Those are the pixels, 64·64. Each has three numbers: red, green, blue.",
  },
  {
    value: [209, 4096],
    says: "That has examples in rows, and pixels instead of numbers: each pixel has three numbers. X is (n_x, m).",
  },
  {
    value: [12289, 209],
    says: "One row too many: that is X with a row of ones for θ. Here b is kept apart.",
  },
  { value: [12288, 1], says: "That is one picture, x⁽ⁱ⁾. X holds all 209 side by side." },
  {
    value: [1, 12288],
    says: "That is one picture in a row. X holds all 209 pictures, each in a column.",
  },
  {
    value: [1, 209],
    says: "That is the shape of the labels Y. X has a row for each feature.",
  },
  {
    value: [3, 209],
    says: "The features are not the three colours alone but every number of a picture: three for every pixel.",
  },
  {
    value: [64, 209],
    says: "A column is a whole picture: 64 rows of pixels, with 64 pixels each, of three numbers.",
  },
  {
    value: [192, 209],
    says: "That is one row of pixels, 64·3. A column is the whole picture, all 64 rows of it.",
  },
  {
    value: [64, 64],
    says: "That is one picture, not unrolled. X has each picture in a column, 209 columns in all.",
  },
  {
    value: [64, 64, 3],
    says: "That is one picture, not unrolled. X has each picture in one column, and as many columns as pictures.",
  },
  {
    value: [64, 64, 3, 209],
    says: "The pictures are not unrolled yet: each one becomes a single column of 64·64·3 numbers.",
  },
  {
    value: [209, 64, 64, 3],
    says: "That is how the file holds them. For X each picture is unrolled into one column.",
  },
  {
    value: [12288, 209, 1],
    says: "A shape of a matrix is two numbers, [rows, columns]. The 1 at the end is too many.",
  },
  {
    value: [12288 * 209],
    says: "You multiplied the two. A shape keeps them apart: [rows, columns].",
  },
  {
    value: [12288 * 209, 1],
    says: "That puts all pictures one below the other. They belong side by side, each in a column of its own.",
  },
  {
    when: ({ shape, values: [rows, columns] }) =>
      shape.length === 1 && (rows === 12287 || columns === 208),
    says: "A shape says how many there are; it is not an index that counts from 0.",
  },
  { value: [12288, 210], says: "One column too many: there are 209 pictures." },
  {
    value: [24000, 209],
    says: "24000 is for pictures of 100 by 80, in lesson 01. These are 64 by 64.",
  },
  {
    when: ({ values: [rows, columns] }) => columns === 23 && (rows === 12288 || rows === 2),
    says: "23 is the number of flights. The examples here are 209 pictures.",
  },
];
