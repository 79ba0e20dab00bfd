/** The exercises of lesson 02. */

import type { Lesson } from "../exercise.js";
import { arrayAnswer } from "../judges/array-answer.js";
import { choiceAnswer } from "../judges/choice-answer.js";
import { shapeOfX } from "../mistakes/2-1-shape-of-x.js";
import { turnedTable } from "../mistakes/2-2-turned-table.js";
import { handMadeZ } from "../mistakes/2-3-hand-made-z.js";
import { foldedTheta } from "../mistakes/2-4-folded-theta.js";

export const notation: Lesson = {
  number: 2,
  title: "Notation",
  exercises: [
    {
      id: "2.1",
      title: "The shape of the pictures",
      hints: [
        "A shape is [rows, columns]. Columns are examples: how many pictures are there?",
        "Each column is one picture, unrolled: 64 · 64 pixels with 3 numbers each.",
        "n_x = 64 · 64 · 3 = 12288, and m = 209.",
      ],
      solution: {
        code: "const shapeOfX = [64 * 64 * 3, 209];\nshapeOfX",
        reason:
          "X is (n_x, m): one row for each of the 12288 numbers of a picture, one column for each picture.",
      },
      judge: arrayAnswer({
        right: [12288, 209],
        praise: "Yes: (n_x, m), features down, examples across.",
        mistakes: shapeOfX,
      }),
    },
    {
      id: "2.2",
      title: "From rows to columns",
      hints: [
        "X must be (2, 3): one row of temperatures, one row of numbers in our list.",
        "Rows are to become columns, and each flight must stay together. Which function of this lesson does that?",
        "transpose(table) does it. Reshaping keeps the order in memory and would tear the flights apart.",
      ],
      solution: {
        code: 'import { matrix, transpose } from "one-neuron";\nconst table = matrix("m", "n_x", [[66, 1], [70, 2], [69, 3]]);\nconst turned = transpose(table);\nturned',
        reason:
          "The transpose writes each row as a column: the flight (70, 2) is now the second column.",
      },
      judge: arrayAnswer({
        right: [
          [66, 70, 69],
          [1, 2, 3],
        ],
        praise: "Yes: each flight has stayed together, in a column now.",
        mistakes: turnedTable,
        rearranges: true,
      }),
    },
    {
      id: "2.3",
      title: "Z by hand",
      hints: [
        "wᵀ is the row (2, −1). Pair it with each column of X: multiply pair by pair and add.",
        "First column: 2·1 + (−1)·4 = −2. Then add b.",
        "Second column: 2·3 + (−1)·5 = 1. Z is a row, (1, 2): [[first, second]].",
      ],
      solution: {
        code: "const zByHand = [[2 * 1 - 1 * 4 + 1, 2 * 3 - 1 * 5 + 1]];\nzByHand",
        reason:
          "Column by column: 2·1 − 1·4 + 1 = −1 and 2·3 − 1·5 + 1 = 2. One number for each example, in the order of the examples.",
      },
      judge: arrayAnswer({
        right: [[-1, 2]],
        praise: "Yes: one z for each column of X.",
        mistakes: handMadeZ,
      }),
    },
    {
      id: "2.4",
      title: "Fold b into θ",
      hints: [
        "θ is a column with one more row than w: (n_x + 1, 1).",
        "x₀ = 1 stands in front of the features. What must it be multiplied by to give b?",
        "θ = (b, w₁, w₂), written as rows of one number each.",
      ],
      solution: {
        code: "const folded = [[3], [2], [-1]];\nfolded",
        reason:
          "θᵀ(1, x₁, x₂) = 3·1 + 2·x₁ − 1·x₂ = wᵀx + b. The bias meets the 1, so it comes first.",
      },
      judge: arrayAnswer({
        right: [[3], [2], [-1]],
        praise: "Yes: b first, where it meets x₀ = 1.",
        mistakes: foldedTheta,
      }),
    },
    {
      id: "2.5",
      title: "What the compiler lets pass",
      hints: [
        "The compiler knows the names of the dimensions. It does not know what each row holds.",
        "Write down the names of the dimensions for each of the four. In which one do all of them fit?",
      ],
      solution: {
        code: 'const passes = "c";\npasses',
        reason:
          'With two rows exchanged X is still Matrix<"n_x", "m">. Every name fits and every size fits; only the meaning is wrong.',
      },
      judge: choiceAnswer(
        {
          a: "The compiler stops this one: w and X are both (n_x, …), and the inner names n_x and 1 are not the same. That was the first red message.",
          b: "The compiler stops this one: m_train is not m_test. That was the third red message.",
          c: "Yes: the type names the dimensions, not the rows in them. Only a value that you know can tell.",
          d: "The compiler stops this one: the operator * is for numbers. That was the fourth red message.",
        },
        "c",
      ),
    },
  ],
};
