/** Usual mistakes in exercise 1.1, for pictures of 100 by 80 pixels. */

import type { NumberMistake } from "../judges/number-question.js";

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
