/** The messages for wrong input: what was expected, what came, and what probably mends it. */

import { describe, expect, it } from "vitest";
import { optimize, predict, propagate, sigmoid, tf } from "../src/index.js";

const [w, X, Y] = [
  [[1], [2]],
  [
    [1, 2, 3],
    [4, 5, 6],
  ],
  [[0, 1, 0]],
];
const gone = tf.tensor2d(X);
gone.dispose();

const slips: [string, unknown[], string][] = [
  [
    "X transposed",
    [
      w,
      0,
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
      Y,
    ],
    "Expected X to be (n_x, m) = (2, 3), got (3, 2): did you forget to transpose?",
  ],
  [
    "Y as a column",
    [w, 0, X, [[0], [1], [0]]],
    "Expected Y to be (1, m) = (1, 3), got (3, 1): did you forget to transpose?",
  ],
  [
    "w as a row",
    [[[1, 2]], 0, X, Y],
    "Expected w to be (n_x, 1) = (2, 1), got (1, 2): did you forget to transpose?",
  ],
  ["too few labels", [w, 0, X, [[0, 1]]], "Expected Y to be (1, m) = (1, 3), got (1, 2)"],
  [
    "a feature too many",
    [w, 0, [...X, [7, 8, 9]], Y],
    "Expected X to be (n_x, m) = (2, 3), got (3, 3)",
  ],
  [
    "labels of 1 and 2",
    [w, 0, X, [[1, 2, 1]]],
    "Expected labels Y to be 0 or 1, got 2 at column 1: give one class 1, the other 0",
  ],
  [
    "truth values",
    [w, 0, X, [[true, false, true]]],
    'Expected Y to hold numbers, got true at row 0, column 0: Number(x) turns true or "1" into 1',
  ],
  [
    "a tensor of truth values",
    [w, 0, X, tf.tensor2d([[1, 0, 1]], [1, 3], "bool")],
    "Expected Y to hold numbers, got bool: convert it with tf.cast",
  ],
  [
    "labels as text",
    [w, 0, X, [["1", "0", "1"]]],
    'Expected Y to hold numbers, got "1" at row 0, column 0',
  ],
  [
    "a missing value",
    [
      w,
      0,
      [
        [1, Number.NaN, 3],
        [4, 5, 6],
      ],
      Y,
    ],
    "Expected X to be finite, got NaN at row 0, column 1: leave out examples with gaps",
  ],
  [
    "an infinite value",
    [
      w,
      0,
      tf.tensor2d([
        [1, 2, 3],
        [4, 5, Infinity],
      ]),
      Y,
    ],
    "Expected X to be finite, got Infinity at row 1, column 2",
  ],
  ["no examples", [w, 0, [[], []], Y], "Expected X to hold numbers, got an empty (2, 0)"],
  [
    "a disposed tensor",
    [w, 0, gone, Y],
    "Expected X to be alive, got a disposed tensor: did tf.tidy or dispose() end it?",
  ],
  [
    "a flat tensor",
    [w, 0, tf.tensor1d([1, 2]), Y],
    "Expected X to be a matrix, got a tensor of shape (2): tf.reshape gives it rows and columns",
  ],
  ["a flat list", [w, 0, X, [0, 1, 0]], "Expected Y to be rows, as [[0, 1]], got 0 as row 0"],
  [
    "a promise that nobody awaited",
    [w, 0, Promise.resolve(X), Y],
    "Expected X to be a tensor or rows, as [[0, 1]], got an object of kind Promise",
  ],
  [
    "nothing",
    [w, 0, undefined, Y],
    "Expected X to be a tensor or rows, as [[0, 1]], got undefined",
  ],
  ["a bias that is no number", [w, "0", X, Y], 'Expected b to be a finite number, got "0"'],
];

const choices: [string, unknown, string][] = [
  ["learning rate 0", { learningRate: 0 }, "Expected learning rate above 0, finite, got 0"],
  ["learning rate NaN", { learningRate: Number.NaN }, "above 0, finite, got NaN"],
  ["an endless learning rate", { learningRate: Infinity }, "above 0, finite, got Infinity"],
  [
    "half an iteration",
    { iterations: 0.5 },
    "Expected iterations to be a whole number, 1 or more, got 0.5",
  ],
  ["no iteration", { iterations: 0 }, "Expected iterations to be a whole number, 1 or more, got 0"],
  [
    "null, which is not nothing",
    { l2: null },
    "Expected l2 to be a finite number, 0 or more, got null",
  ],
  ["a negative penalty", { l2: -1 }, "Expected l2 to be a finite number, 0 or more, got -1"],
  ["an onStep that cannot be called", { onStep: 3 }, "Expected onStep to be a function, got 3"],
  [
    "a controller in the place of its signal",
    { signal: new AbortController() },
    "Expected signal of an AbortController, got an object of kind AbortController",
  ],
  ["no options at all", null, "Expected options in braces, { name: value }, got null"],
];

describe("propagate and optimize", () => {
  it.each(slips)("refuse %s", async (_, args, message) => {
    const given = args as Parameters<typeof propagate>;
    expect(() => propagate(...given)).toThrow(message);
    await expect(optimize(...given)).rejects.toThrow(message);
  });
});

describe("optimize", () => {
  it.each(choices)("refuses %s", async (_, options, message) => {
    await expect(optimize(w, 0, X, Y, options as object)).rejects.toThrow(message);
  });

  it("refuses labels of one kind: the weights would grow for ever", async () => {
    await expect(optimize(w, 0, X, [[1, 1, 1]])).rejects.toThrow(
      "Expected labels Y of both kinds, 0 and 1, got only 1: shuffle, then split",
    );
  });
});

it("sigmoid and predict name a BigInt by its kind and quote a threshold that is text", () => {
  expect(() => sigmoid(5n as never)).toThrow("got a bigint");
  expect(() => predict(w, 0, X, { threshold: "0.5" as never })).toThrow('got "0.5"');
  expect(() => predict(w, 0, X, { threshold: null as never })).toThrow("got null");
});
