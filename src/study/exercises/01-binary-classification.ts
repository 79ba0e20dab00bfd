/** The exercises of lesson 01. */

import type { Lesson } from "../exercise.js";
import { arrayAnswer } from "../judges/array-answer.js";
import { numberAnswer } from "../judges/number-answer.js";
import { columnLength } from "../mistakes/1-1-column-length.js";
import { greenEntry } from "../mistakes/1-2-green-entry.js";
import { leadOverGuesser } from "../mistakes/1-3-lead-over-guesser.js";
import { mendedReshape } from "../mistakes/1-4-mended-reshape.js";
import { penguinZ } from "../mistakes/1-5-penguin-z.js";

export const binaryClassification: Lesson = {
  number: 1,
  title: "Binary classification",
  exercises: [
    {
      id: "1.1",
      title: "How long is the column?",
      hints: [
        "One picture becomes one column. How many pixels does a picture of 100 rows and 80 columns have?",
        "It has 100 · 80 = 8000 pixels, and each pixel is three numbers.",
      ],
      solution: {
        code: "const entries = 100 * 80 * 3;\nentries",
        reason:
          "Each of the 100 · 80 = 8000 pixels is three numbers, and unrolling keeps them all. How many pictures there are does not matter: each is a column of its own.",
      },
      judge: numberAnswer({
        right: 24000,
        praise: "Yes: rows times columns times three.",
        mistakes: columnLength,
        range: { from: 1, because: "It counts the entries of a column." },
      }),
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
      judge: numberAnswer({
        right: 1981,
        praise: "Yes: (row · 64 + column) · 3 + 1.",
        mistakes: greenEntry,
        range: { from: 0, to: 12287, because: "The column has 12288 entries, 0 to 12287." },
      }),
    },
    {
      id: "1.3",
      title: "Is 70 % good?",
      hints: [
        "Which guesser, one that gives the same answer to every picture, does best on this test?",
        "33 of the 50 are cats. “Always yes” is right on 33 of 50, which is 66 %.",
      ],
      solution: {
        code: "const points = 70 - (100 * 33) / 50;\npoints",
        reason:
          "Most pictures in this test show cats, so the guesser to beat says “yes” to all of them and is right on 33 of 50, which is 66 %. Only 4 points of the 70 are the neuron's own.",
      },
      judge: numberAnswer({
        right: 4,
        praise: "Yes: the guesser to beat says “cat” to every picture and reaches 66 %.",
        mistakes: leadOverGuesser,
        range: {
          from: 0,
          to: 20,
          because:
            "The best guesser does at least as well as a coin, and the neuron does better than that guesser.",
        },
      }),
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
          "The numbers of a picture stand together in memory, so reshape([2, 6]) gives each picture a row. The transpose writes each row as a column. To ask reshape for the columns at once would tear the pictures apart.",
      },
      judge: arrayAnswer({
        right: [
          [1, 7],
          [2, 8],
          [3, 9],
          [4, 10],
          [5, 11],
          [6, 12],
        ],
        praise: "Yes: the first column is the first picture, the second column the second.",
        mistakes: mendedReshape,
        rearranges: true,
      }),
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
          "29.9 − 18 − 9.9 = 2. It is above 0, so the verdict is 1, Chinstrap. Behind every verdict there is such a number.",
      },
      judge: numberAnswer({
        right: 2,
        tolerance: 1e-6,
        praise: "Yes: 2 is above 0, so the verdict is Chinstrap.",
        mistakes: penguinZ,
      }),
    },
  ],
};
