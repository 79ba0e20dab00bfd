/** Usual mistakes in the exercises of lesson 01, and what is said to each. */

import type { ArrayMistake } from "../judges/array-answer.js";
import type { NumberMistake } from "../judges/number-answer.js";

/** 1.1, for pictures of 100 by 80 pixels. */
export const columnLength: readonly NumberMistake[] = [
  { value: 8000, says: "Those are the pixels. Each has three numbers: red, green and blue." },
  {
    value: 24000 * 209,
    says: "Those are the numbers of all 209 pictures. A column holds one picture.",
  },
  {
    value: 8000 * 209,
    says: "Those are the pixels of all pictures. A column holds one picture, and a pixel is three numbers.",
  },
  {
    value: 12288,
    says: "That is the column of a picture of 64 by 64 pixels. These are 100 by 80.",
  },
  {
    value: 12288 * 209,
    says: "Those are all the numbers of 209 pictures of 64 by 64. How long is one column, for a picture of 100 by 80?",
  },
  {
    value: 64 * 64,
    says: "Those are the pixels of a picture of 64 by 64. These are 100 by 80, with three numbers each.",
  },
  {
    value: 183,
    says: "You added the sides. There is a pixel for each pair of a row and a column: multiply.",
  },
  {
    value: 540,
    says: "You added the sides. There is a pixel for each pair of a row and a column: multiply them, then take three numbers for each pixel.",
  },
  { value: 209, says: "That is how many columns X has. How long is one of them?" },
  { value: 32000, says: "A pixel is three numbers, not four: red, green and blue." },
  { value: 16000, says: "A pixel is three numbers, not two: red, green and blue." },
  { value: 240, says: "That is one row of the picture. There are 100 rows." },
  { value: 300, says: "That is one column of pixels. There are 80 of them." },
  { value: 30000, says: "The picture is 100 by 80, not 100 by 100." },
  { value: 19200, says: "The picture is 100 by 80, not 80 by 80." },
  { value: 8003, says: "You added the 3. Each pixel has three numbers, so three is a factor." },
  {
    value: 23999,
    says: "That is the number of the last entry when you count from 0. How many are there?",
  },
  { value: 24001, says: "That is one too many: the column holds the picture and nothing else." },
  {
    value: 8000 * 255,
    says: "255 is how large a number can be, not how many there are. A pixel has three.",
  },
  { value: 8000 ** 3, says: "Three numbers for each pixel are a product, not a third power." },
  {
    value: 24000 / 209,
    says: "How many pictures there are does not matter: each has a column of its own.",
  },
];

/** 1.2: the green of the pixel in row 10, column 20, of a picture of 64 by 64. */
export const greenEntry: readonly NumberMistake[] = [
  { value: 1980, says: "That is its red. Green comes next." },
  { value: 1982, says: "That is its blue, or its green counted from 1. Entries count from 0." },
  {
    value: 1979,
    says: "That is the blue of the pixel before it. Red is at 660 · 3, and green follows.",
  },
  {
    value: 1983,
    says: "That is the red of the next pixel: the 1 for green is added after the product with 3.",
  },
  {
    value: 1984,
    says: "That is the green of the pixel after it. 20 pixels stand before it in its row.",
  },
  {
    value: (20 * 64 + 10) * 3 + 1,
    says: "Row and column have changed places. Pictures are read row by row, so it is the row that is multiplied by 64.",
  },
  {
    value: (20 * 64 + 10) * 3,
    says: "Row and column have changed places, and this would be a red.",
  },
  {
    value: (20 * 64 + 10) * 3 + 2,
    says: "Row and column have changed places, and this would be a blue.",
  },
  {
    value: 660,
    says: "That counts pixels. Each of them takes three entries, and green is the second of its three.",
  },
  { value: 661, says: "That counts pixels. Each of them takes three entries." },
  {
    value: 701,
    says: "The brackets are missing: 10 · 64 + 20 is the number of pixels, and all of them take three entries.",
  },
  {
    value: 700,
    says: "The brackets are missing, and the step from red to green: all 10 · 64 + 20 pixels take three entries.",
  },
  {
    value: 1921,
    says: "That is the green of the first pixel in its row. The 20 pixels of its own row that stand before it are missing.",
  },
  {
    value: 1941,
    says: "The 20 pixels before it in its row take three entries each as well: put 10 · 64 + 20 into brackets.",
  },
  {
    value: 640,
    says: "Those are the pixels of the rows above it. Add its column, then take three entries each.",
  },
  {
    value: 4096 + 660,
    says: "That is where it would stand if all reds came first, then all greens. Here the three numbers of a pixel stay together.",
  },
  {
    value: 2 * 4096 + 660,
    says: "That is a blue, if all reds came first, then all greens, then all blues. Here the three numbers of a pixel stay together.",
  },
  {
    value: (9 * 64 + 19) * 3 + 1,
    says: "Row and column already count from 0: there is no need to take 1 away.",
  },
  {
    value: (11 * 64 + 21) * 3 + 1,
    says: "Row and column already count from 0: there is no need to add 1.",
  },
  { value: 31, says: "You added row and column as they are: a row is 64 pixels long." },
  { value: 91, says: "You added row and column as they are. A row is 64 pixels long." },
  {
    value: 601,
    says: "You multiplied row and column. A row is 64 pixels long: multiply the row by that.",
  },
  { value: 2641, says: "A pixel is three numbers, not four." },
  { value: (10 * 63 + 20) * 3 + 1, says: "A row has 64 pixels, not 63." },
  {
    value: 1978,
    says: "That is the green of the pixel before it: 20 pixels stand before it in its row, not 19.",
  },
  { value: 1789, says: "That is the green of the pixel above it: 10 rows stand before it, not 9." },
  { value: 12288, says: "That is the length of the whole column." },
  { value: 12287, says: "That is the last entry of the whole column." },
];

/** 1.3: 70 % against the best guesser on 33 cats in 50 pictures. */
export const leadOverGuesser: readonly NumberMistake[] = [
  {
    value: 36,
    says: "That is the lead over “always no”, which reaches 34 % here. On this test there is a better guesser.",
  },
  { value: 34, says: "That is what “always no” reaches. On this test there is a better guesser." },
  {
    value: 0.36,
    says: "That is the lead over “always no”, as a share of 1. On this test there is a better guesser.",
  },
  {
    when: (points) => Math.abs(points - (70 - (100 * 137) / 209)) < 0.06,
    says: "You took the share of the training pictures, 137 of 209. The guesser must be tried on the same pictures as the neuron.",
  },
  {
    when: (points) => Math.abs(points - (70 - (100 * 72) / 209)) < 0.06,
    says: "That is the lead over “always yes” on the training pictures. The guesser must be tried on the same pictures as the neuron.",
  },
  {
    value: 20,
    says: "That is the lead over a coin. A guesser who knows how many cats there are does better than a coin.",
  },
  {
    value: 0.2,
    says: "That is the lead over a coin, as a share of 1. A guesser who knows how many cats there are does better than a coin.",
  },
  {
    value: 16,
    says: "That is by how much the best guesser leads a coin. By how much does the neuron lead the guesser?",
  },
  {
    value: 2,
    says: "That counts pictures: 35 right against 33. In points of a hundred it is twice as much.",
  },
  {
    value: 0.04,
    says: "That is the right lead as a share of 1. The question asks for percentage points, of 100.",
  },
  {
    value: 37,
    says: "33 is how many cats there are, a count. As a percentage of 50 pictures it is more.",
  },
  {
    value: 53,
    says: "17 is how many pictures show no cat, a count; and on this test “always yes” does better than “always no”.",
  },
  { value: 66, says: "That is what the best guesser reaches. By how much do the 70 % exceed it?" },
  {
    value: 0.66,
    says: "That is what the best guesser reaches, as a share of 1. By how much is the neuron better?",
  },
  { value: 70, says: "That is what the neuron reaches. Take away what the best guesser reaches." },
  { value: 30, says: "That is the neuron's share of mistakes. What does the best guesser reach?" },
  {
    value: 35,
    says: "That is how many pictures the neuron has right. Compare percentages with percentages.",
  },
  { value: -4, says: "The right distance, but the neuron is ahead: 70 is more than 66." },
  {
    value: -0.04,
    says: "The right distance as a share of 1, but the neuron is ahead: 70 is more than 66.",
  },
  {
    value: 70 - 33 / 50,
    says: "33/50 is a share and 70 a percentage. Make both of them percentages first.",
  },
  {
    when: (points) =>
      Math.abs(points - 100 * (70 / 66 - 1)) < 0.07 || Math.abs(points - (70 / 66 - 1)) < 0.0007,
    says: "That is the relative lead, 70/66 − 1. Percentage points are a plain difference.",
  },
  {
    when: (points) => Math.abs(points - 70 / 66) < 0.002,
    says: "That is the ratio of the two. Percentage points are a difference.",
  },
  {
    when: (points) => Math.abs(points - 10 / 3) < 0.05,
    says: "33 of 50 is 66 %, not two thirds.",
  },
];

/** 1.4: two pictures of two pixels, each to become a column. */
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
    says: "Each picture has its column, but the first picture belongs into the first column.",
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
    says: "Each picture has its column, but it stands upside down: 1 comes first, and 7.",
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
    says: "The order is right, but each number is one less than in `two`: these are places, counted from 0. Hand over what stands there.",
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

/** 1.5: 0.65 · 46 − 18 − 9.9. */
export const penguinZ: readonly NumberMistake[] = [
  { value: 11.9, says: "The bias b = −9.9 is missing." },
  { value: -11.9, says: "The bias is missing, and the sign is the wrong way round: 29.9 − 18." },
  { value: -27.9, says: "The length is missing: add w₁x₁ = 0.65 · 46." },
  { value: 20, says: "The depth is missing: add w₂x₂ = −1 · 18." },
  {
    value: 29.9,
    says: "That is the length with its weight, alone. Add the depth with its weight, and the bias.",
  },
  { value: 18.1, says: "The weight 0.65 of the length is missing." },
  {
    value: 0.65 * 18 - 46 - 9.9,
    says: "The features have changed places: w₁ belongs to the length, x₁, and w₂ to the depth, x₂.",
  },
  { value: 38, says: "The weight of the depth is −1, so 18 is taken away." },
  {
    value: 57.8,
    says: "The weight of the depth and the bias are both negative: both are to be taken away.",
  },
  { value: 21.8, says: "The bias is −9.9, so 9.9 is taken away." },
  {
    value: 0.65 * 28 - 9.9,
    says: "0.65 is the weight of the length alone. The weight of the depth is −1.",
  },
  { value: -21.8, says: "The signs of the weights are exchanged: w₁ is 0.65 and w₂ is −1." },
  { value: -57.8, says: "w₁ is 0.65, with a plus sign: the length is added." },
  {
    when: (z) => Math.abs(z - 1) < 1e-9 || z === 0,
    says: "That is a verdict, 0 or 1. The question asks for the number z that it comes from.",
  },
  {
    when: (z) => z > 0.87 && z < 0.89,
    says: "That is σ(z), a probability. The question asks for z.",
  },
  { value: -2, says: "Right size, wrong sign: 29.9 is more than 18 + 9.9." },
  {
    when: (z) =>
      [0.65 * 46 * -18 - 9.9, 0.65 * 46 * -18, 0.65 * 46 * 18 - 9.9].some(
        (wrong) => Math.abs(z - wrong) < 1e-6,
      ),
    says: "The products w₁x₁ and w₂x₂ are added, not multiplied with each other.",
  },
  {
    when: (z) => [11.9 * -9.9, 29.9 - 18 * 9.9].some((wrong) => Math.abs(z - wrong) < 1e-6),
    says: "The bias is added once, after the products. It multiplies nothing.",
  },
];
