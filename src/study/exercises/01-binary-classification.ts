/** The exercises of lesson 01. */

import { numberAnswer } from "../answers.js";
import { arrayAnswer } from "../array-answer.js";
import type { Lesson } from "../exercise.js";

export const binaryClassification: Lesson = {
  number: 1,
  title: "Binary classification",
  exercises: [
    {
      id: "1.1",
      title: "How long is the column?",
      hints: [
        "One picture becomes one column. How many pixels has a picture of 100 rows and 80 columns?",
        "It has 100 · 80 = 8000 pixels, and each pixel is three numbers.",
      ],
      solution: {
        code: "const entries = 100 * 80 * 3;\nentries",
        reason:
          "Each of the 100 · 80 = 8000 pixels is three numbers, and unrolling keeps them all. How many pictures there are does not matter: each is a column of its own.",
      },
      judge: numberAnswer(24000, 1e-9, "Yes: rows times columns times three.", [
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
          value: 64 * 64,
          says: "Those are the pixels of a picture of 64 by 64. These are 100 by 80, with three numbers each.",
        },
        { value: 183, says: "You added the sides. A picture has a pixel for each pair: multiply." },
        {
          value: 540,
          says: "You added the sides. A picture has a pixel for each pair of a row and a column: multiply them, then take three numbers each.",
        },
        { value: 209, says: "That is how many columns X has. How long is one of them?" },
      ]),
    },
    {
      id: "1.2",
      title: "Find the green",
      hints: [
        "Count what stands before it: 10 whole rows of 64 pixels, then 20 pixels of its own row.",
        "That makes 10 · 64 + 20 = 660 pixels, of three numbers each. Red comes first.",
        "Red is entry 660 · 3 = 1980. Green is the next one.",
      ],
      solution: {
        code: "const entry = (10 * 64 + 20) * 3 + 1;\nentry",
        reason:
          "Before this pixel stand 10 rows of 64 pixels and 20 pixels of its own row, 660 in all, with three numbers each: 1980. Its red is entry 1980, counted from 0, and green follows.",
      },
      judge: numberAnswer(1981, 1e-9, "Yes: (row · 64 + column) · 3 + 1.", [
        { value: 1980, says: "That is its red. Green comes next." },
        {
          value: 1982,
          says: "That is its blue, or its green counted from 1. Entries count from 0.",
        },
        {
          value: (20 * 64 + 10) * 3 + 1,
          says: "Row and column changed places: pictures are read row by row, so it is the row that is multiplied by 64.",
        },
        {
          value: 660,
          says: "That counts pixels. Each of them takes three entries, and green is the second of its three.",
        },
        { value: 661, says: "That counts pixels. Each of them takes three entries." },
        {
          value: 4096 + 660,
          says: "That is where it would stand if all reds came first, then all greens. Here the three numbers of a pixel stay together.",
        },
        {
          value: (9 * 64 + 19) * 3 + 1,
          says: "Row and column already count from 0: there is no need to take 1 away.",
        },
        {
          value: (10 + 20 * 64) * 3,
          says: "Row and column changed places, and this would be a red.",
        },
        { value: 31, says: "You added row and column as they are: a row is 64 pixels long." },
      ]),
    },
    {
      id: "1.3",
      title: "Is 70 % good?",
      hints: [
        "Which guesser, one that gives the same answer to every picture, does best on this test?",
        "33 of the 50 are cats. Always “yes” is right on 33 of 50, which is 66 %.",
      ],
      solution: {
        code: "const points = 70 - (100 * 33) / 50;\npoints",
        reason:
          "Most of this test are cats, so the guesser to beat says “yes” to all and is right on 33 of 50, which is 66 %. Only 4 points of the 70 are the neuron's own.",
      },
      judge: numberAnswer(4, 1e-9, "Yes: the guesser to beat says “cat” to all and reaches 66 %.", [
        {
          value: 36,
          says: "That is the lead over “always no”, which reaches 34 % here. On this test there is a better guesser.",
        },
        {
          value: 70 - (100 * 137) / 209,
          says: "You took the share of the training pictures, 137 of 209. The baseline must come from the same pictures as the 70 %.",
        },
        {
          value: 20,
          says: "That is the lead over a coin. A guesser who knows how many cats there are does better than a coin.",
        },
        {
          value: 2,
          says: "That counts pictures: 35 right against 33. In points of a hundred it is twice as much.",
        },
        {
          value: 0.04,
          says: "The right lead as a share of 1. Asked are percentage points, of 100.",
        },
        {
          value: 37,
          says: "33 is how many cats there are, a count. As a percentage of 50 pictures it is more.",
        },
        {
          value: 53,
          says: "17 is how many are no cats, a count; and on this test “always yes” does better than “always no”.",
        },
        {
          value: 66,
          says: "That is what the best guesser reaches. By how much do the 70 % exceed it?",
        },
        { value: -4, says: "The right distance, but the neuron is ahead: 70 is more than 66." },
      ]),
    },
    {
      id: "1.4",
      title: "Mend a reshape",
      hints: [
        "Do it in two steps. In the first, each picture becomes a row: there a reshape is right.",
        "two.reshape([2, 6]) has one picture a row. Now rows must become columns.",
        "two.reshape([2, 6]).transpose()",
      ],
      solution: {
        code: 'import { tf } from "one-neuron";\nconst two = tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 1, 2, 3]);\nconst mended = two.reshape([2, 6]).transpose();\nmended',
        reason:
          "The numbers of a picture stand together in memory, so reshape([2, 6]) gives each picture a row. The transpose writes each row as a column. What must not be done is to ask reshape for the columns at once.",
      },
      judge: arrayAnswer(
        [
          [1, 7],
          [2, 8],
          [3, 9],
          [4, 10],
          [5, 11],
          [6, 12],
        ],
        "Yes: the first column is the first picture, the second column the second.",
        [
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
            says: "Each picture has its column, but its numbers are in another order: all reds, all greens, all blues. You turned all four dimensions; reshape to (2, 6) first.",
          },
          {
            value: [
              [1, 3, 5, 7, 9, 11],
              [2, 4, 6, 8, 10, 12],
            ],
            says: "That is the wrong reshape, transposed. First reshape to (2, 6), then transpose.",
          },
        ],
      ),
    },
    {
      id: "1.5",
      title: "On which side?",
      hints: [
        "x₁ is the length, 46, and x₂ the depth, 18. Each meets its own weight.",
        "0.65 · 46 = 29.9, and −1 · 18 = −18. Add both, and add b.",
      ],
      solution: {
        code: "const z = 0.65 * 46 + -1 * 18 + -9.9;\nz",
        reason:
          "29.9 − 18 − 9.9 = 2. It is above 0, so the verdict is 1, Chinstrap. Ahead of a verdict there is always such a number.",
      },
      judge: numberAnswer(2, 1e-6, "Yes: 2 is above 0, so the verdict is Chinstrap.", [
        { value: 11.9, says: "The bias b = −9.9 is missing." },
        {
          value: 0.65 * 18 - 46 - 9.9,
          says: "The features changed places: w₁ belongs to the length, x₁, and w₂ to the depth, x₂.",
        },
        { value: 38, says: "The weight of the depth is −1: it is taken away." },
        { value: 21.8, says: "The bias is −9.9: it is taken away." },
        { value: 1, says: "That is the verdict. Asked is the number z that it comes from." },
        { value: -2, says: "Right size, wrong sign: 29.9 is more than 18 + 9.9." },
        {
          value: 0.65 * 46 * -18 - 9.9,
          says: "The products w₁x₁ and w₂x₂ are added, not multiplied with each other.",
        },
      ]),
    },
  ],
};
