/** The exercises of lesson 02. */

import { choiceAnswer } from "../answers.js";
import { arrayAnswer } from "../array-answer.js";
import type { Lesson } from "../exercise.js";

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
      judge: arrayAnswer([12288, 209], "Yes: (n_x, m), features down, examples across.", [
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
          value: [12289, 209],
          says: "One row too many: that is X with a row of ones for θ. Here b is kept apart.",
        },
        { value: [12288, 1], says: "That is one picture, x⁽ⁱ⁾. X holds all 209 side by side." },
        {
          value: [1, 209],
          says: "That is the shape of the labels Y. X has a row for each feature.",
        },
        {
          value: [64, 64, 3, 209],
          says: "The pictures are not unrolled yet: each one becomes a single column of 64·64·3 numbers.",
        },
        {
          value: [209, 64, 64, 3],
          says: "That is how the file holds them. For X each picture is unrolled into one column.",
        },
      ]),
    },
    {
      id: "2.2",
      title: "From rows to columns",
      hints: [
        "X must be (2, 3): one row of temperatures, one row of launches.",
        "Rows are to become columns, and each flight must stay together. Which function of this lesson does that?",
        "transpose(table) does it. Reshaping keeps the order in memory and would tear the flights apart.",
      ],
      solution: {
        code: 'import { matrix, transpose } from "one-neuron";\nconst table = matrix("m", "n_x", [[66, 1], [70, 2], [69, 3]]);\nconst turned = transpose(table);\nturned',
        reason:
          "The transpose writes each row as a column: the flight (70, 2) is now the second column.",
      },
      judge: arrayAnswer(
        [
          [66, 70, 69],
          [1, 2, 3],
        ],
        "Yes: each flight stayed together, and stands in a column now.",
        [
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
            says: "The flights are in columns, but the features changed places: the temperature comes first. No type would have told you.",
          },
        ],
      ),
    },
    {
      id: "2.3",
      title: "Z by hand",
      hints: [
        "wᵀ is the row (2, −1). Take it across each column of X: multiply pair by pair and add.",
        "First column: 2·1 + (−1)·4 = −2. Then add b.",
        "Second column: 2·3 + (−1)·5 = 1. Z is a row, (1, 2): [[first, second]].",
      ],
      solution: {
        code: "const zByHand = [[2 * 1 - 1 * 4 + 1, 2 * 3 - 1 * 5 + 1]];\nzByHand",
        reason:
          "Column by column: 2·1 − 1·4 + 1 = −1 and 2·3 − 1·5 + 1 = 2. One number for each example, in the order of the examples.",
      },
      judge: arrayAnswer([[-1, 2]], "Yes: one z for each column of X.", [
        { value: [[-2, 1]], says: "That is wᵀX. The bias b = 1 is added to each of them." },
        {
          value: [[-2, 2]],
          says: "The bias belongs to every example, also to the first one.",
        },
        {
          value: [[-1, 1]],
          says: "The bias belongs to every example, also to the second one.",
        },
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
          value: [-1, 2],
          says: "The numbers are right. As a matrix, Z is (1, 2), a list with one row: [[…, …]].",
        },
      ]),
    },
    {
      id: "2.4",
      title: "Fold b into θ",
      hints: [
        "θ is a column with one row more than w: (n_x + 1, 1).",
        "x₀ = 1 stands in front of the features. What must it be multiplied by to give b?",
        "θ = (b, w₁, w₂), written as rows of one number each.",
      ],
      solution: {
        code: "const folded = [[3], [2], [-1]];\nfolded",
        reason:
          "θᵀ(1, x₁, x₂) = 3·1 + 2·x₁ − 1·x₂ = wᵀx + b. The bias meets the 1, so it comes first.",
      },
      judge: arrayAnswer([[3], [2], [-1]], "Yes: b first, where it meets x₀ = 1.", [
        {
          value: [[2], [-1], [3]],
          says: "b is at the end, where it would meet x₂. With x₀ = 1 in front, b comes first.",
        },
        { value: [[2], [-1]], says: "That is w alone. θ has one row more, for b." },
        {
          value: [[1], [2], [-1]],
          says: "The 1 is x₀ and belongs to the input. θ holds what it is multiplied by: b.",
        },
        { value: [[3, 2, -1]], says: "That is θᵀ, a row. θ itself is a column: [[…], […], […]]." },
        {
          value: [3, 2, -1],
          says: "The numbers and their order are right. As a matrix, θ is (3, 1), three rows of one: [[…], […], […]].",
        },
      ]),
    },
    {
      id: "2.5",
      title: "What the compiler lets pass",
      hints: [
        "The compiler knows the names of the dimensions. It knows nothing of what stands in which row.",
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
