/** Lesson 02: its chart, and mistakes that learners make in its exercises. */

import { columnsChart, loadORings } from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

const { temperature, distress } = loadORings();

export const charts: Charts = {
  columnsChart: {
    lesson: columnsChart({ "x₁ °F": temperature, y: distress }, 14),
    "numbers below 0": columnsChart({ z: [-4, -0.001, 1.234], "Anna's row": [2.5, 1, 0] }, 1),
  },
};

const reshaped = [
  'import { tf } from "one-neuron";',
  "const table = tf.tensor2d([[66, 1], [70, 2], [69, 3]]);",
  "table.reshape([2, 3])",
].join("\n");

export const mistakes: Mistakes = {
  "2.1": [
    ["[209, 12288]", /examples in rows/],
    ["[12288, 12288]", /second one counts examples/],
    ["[209, 209]", /first one counts/],
    ["[64 * 64, 209]", /red, green, blue/],
    ["[12289, 209]", /row of ones/],
    ["[12288, 1]", /one picture/],
    ["[1, 209]", /labels Y/],
    ["[64, 64, 3, 209]", /not unrolled/],
    ["[209, 64, 64, 3]", /how the file holds them/],
    ["[12288, 50]", /At place 2 stands 50/],
    ["[12288]", /a list of 1; it should be a list of 2/],
    ["12288", /list of numbers/],
  ],
  "2.2": [
    ["[[66, 1], [70, 2], [69, 3]]", /flights in rows/],
    [reshaped, /Reshape is not transpose/],
    ["[[1, 2, 3], [66, 70, 69]]", /changed places/],
    ["[[1, 66], [2, 70], [3, 69]]", /of shape \(3, 2\); it should be of shape \(2, 3\)/],
    ["[[66, 70, 69], [1, 2, 4]]", /At row 2, column 3 stands 4/],
    ["[[66, 70, 69], [1, 2]]", /without gaps/],
  ],
  "2.3": [
    ["[[-2, 1]]", /is added to each/],
    ["[[-2, 2]]", /also to the first/],
    ["[[-1, 1]]", /also to the second/],
    ["[[2, 6], [-4, -5]]", /elementwise product:/],
    ["[[3, 7], [-3, -4]]", /elementwise product plus b/],
    ["[[0, 4]]", /along the rows/],
    ["[-1, 2]", /a list with one row/],
    ["[[-1], [2]]", /transposed/],
  ],
  "2.4": [
    ["[[2], [-1], [3]]", /b is at the end/],
    ["[[2], [-1]]", /w alone/],
    ["[[1], [2], [-1]]", /The 1 is x₀/],
    ["[[3, 2, -1]]", /a row\. θ itself/],
    ["[3, 2, -1]", /three rows of one/],
  ],
  "2.5": [
    ["'a'", /first red message/],
    ["'B'", /third red message/],
    ["'d'", /fourth red message/],
    ["'e'", /one of "a", "b", "c", "d"/],
  ],
};
