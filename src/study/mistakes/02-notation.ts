/** Usual mistakes in the exercises of lesson 02, and what is said to each. */

import type { ArrayMistake } from "../judges/array-answer.js";

/** 2.1: 209 pictures of 12288 numbers each. */
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
    says: "That puts all pictures one below the other. They stand side by side, each in a column of its own.",
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

/** 2.2: three flights in rows, (66, 1), (70, 2), (69, 3), to be put into columns. */
export const turnedTable: readonly ArrayMistake[] = [
  {
    value: [
      [66, 1, 70],
      [2, 69, 3],
    ],
    says: "The shape is right and the flights are torn: reshape keeps the order in memory, so 66, 1, 70 became a “row of temperatures”. Reshape is not transpose.",
  },
  {
    value: [
      [66, 1],
      [70, 2],
      [69, 3],
    ],
    says: "This is the table as it was, with flights in rows: (m, n_x). Turn it into (n_x, m).",
  },
  {
    value: [
      [1, 2, 3],
      [66, 70, 69],
    ],
    says: "The flights are in columns, but the features have changed places: the temperature comes first. No type would have told you.",
  },
  {
    value: [
      [1, 66],
      [2, 70],
      [3, 69],
    ],
    says: "The flights are still in rows, and the features have changed places: X has a row of temperatures, then a row of launches.",
  },
  {
    value: [
      [69, 70, 66],
      [3, 2, 1],
    ],
    says: "Each flight stayed together, but the order of the flights was turned round. Keep it: 66 °F comes first.",
  },
  {
    value: [
      [3, 2, 1],
      [69, 70, 66],
    ],
    says: "Features and flights were both turned round. Keep their order: temperatures first, and 66 °F the first of them.",
  },
  {
    value: [
      [1, 1, 1],
      [66, 70, 69],
      [1, 2, 3],
    ],
    says: "The row of ones belongs to θ. Here X has the two features alone.",
  },
  { value: [[66, 70, 69]], says: "The second feature is missing: the launch." },
  { value: [[1, 2, 3]], says: "The first feature is missing: the temperature." },
  {
    value: [
      [66, 70],
      [1, 2],
    ],
    says: "The third flight is missing.",
  },
  {
    value: [
      [66, 69, 70],
      [1, 2, 3],
    ],
    says: "The temperatures are sorted and the launches are not: 69 °F was launch 3. Keep each flight together.",
  },
  {
    value: [2, 3],
    says: "That is the right shape. Hand over the numbers in it, the matrix itself.",
  },
  {
    value: [66, 70, 69, 1, 2, 3],
    says: "The order is right, but this is one list. X is a table of two rows: [[…], […]].",
  },
  {
    value: [66, 1, 70, 2, 69, 3],
    says: "This is the table read row by row, in one list. X is a table of two rows, temperatures and launches: [[…], […]].",
  },
];

/** 2.3: wᵀX + b with w = (2, −1), b = 1 and X = [[1, 3], [4, 5]]. */
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
    says: "You took wᵀ along the rows of X. In (1, n_x)·(n_x, m) the row goes across each column.",
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

/** 2.4: θ for w = (2, −1), b = 3. */
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
    says: "b stands between the weights, where it would meet x₁. It comes first, to meet x₀.",
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
