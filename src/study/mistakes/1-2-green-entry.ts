/** Usual mistakes in exercise 1.2, the green of the pixel in row 10, column 20, of a picture of 64 by 64. */

import type { NumberMistake } from "../judges/number-question.js";

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
    says: "The 20 pixels before it in its row take three entries each as well: put 10 · 64 + 20 in brackets.",
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
