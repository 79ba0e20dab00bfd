/** Usual mistakes in exercise 2.2, three flights in rows, (66, 1), (70, 2), (69, 3), to be put into columns. */

import type { ArrayMistake } from "../judges/array-answer.js";

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
