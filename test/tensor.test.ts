/** TensorFlow.js below the library: back ends, and quietness. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { elementwise, matMul, matrix, optimize, sigmoid, tf, transpose } from "../src/index.js";
import { expectClose, numbers } from "./close.js";

afterEach(() => tf.setBackend("cpu"));

describe("the back end", () => {
  it("is the synchronous one at first", () => {
    expect(tf.getBackend()).toBe("cpu");
  });

  it("can be WebAssembly, with tensors made before, and gives the same", async () => {
    const X = matrix("n_x", "m", [[1, 2, 3]]);
    await import("@tensorflow/tfjs-backend-wasm");
    await tf.setBackend("wasm");
    expect(tf.getBackend()).toBe("wasm");
    expect(numbers(matMul(transpose(X), X))).toEqual([1, 2, 3, 2, 4, 6, 3, 6, 9]);
    expectClose(numbers(sigmoid(X)), [0.731058, 0.880797, 0.952574], 1e-6);
    const { b } = await optimize(tf.tensor2d([[0]]), 0, X, tf.tensor2d([[0, 1, 0]]));
    await tf.setBackend("cpu");
    const again = await optimize([[0]], 0, [[1, 2, 3]], [[0, 1, 0]]);
    expect(b).toBe(again.b);
  });
});

describe("outside a notebook", () => {
  it("the library prints nothing, neither when it loads nor when it trains", () => {
    const script = `const { optimize, tf } = await import("one-neuron");
      await optimize(tf.zeros([2, 1]), 0, [[1, 2], [3, 4]], [[0, 1]], { iterations: 10, showCost: true });`;
    const args = ["--input-type=module", "--eval", script];
    const cwd = fileURLToPath(new URL("..", import.meta.url));
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", cwd });
    expect([stdout, stderr, status]).toEqual(["", "", 0]);
  });
});

describe("matrix", () => {
  it("makes a tensor of its rows, that any tfjs function takes", () => {
    const X = matrix("n_x", "m", [
      [1, 2],
      [3, 4],
    ]);
    expect(X).toBeInstanceOf(tf.Tensor);
    expect(numbers(tf.add(X, X))).toEqual([2, 4, 6, 8]);
  });

  it.each([
    [[[1, 2], [3]], "Expected rows of values to have 2 numbers, got 1 in row 1"],
    [[[1, Number.NaN]], "Expected values to be finite, got NaN at row 0, column 1"],
    [[], "Expected values to hold numbers, got an empty (0, 0)"],
    [[1, 2], "Expected values to be rows, as [[0, 1]], got 1 as row 0"],
    [[["1"]], 'Expected values to hold numbers, got "1" at row 0, column 0'],
    [[[1e39]], "Expected numbers in 32 bits to stay finite, got Infinity"],
  ])("of %j is an error", (rows, message) => {
    expect(() => matrix("n_x", "m", rows as number[][])).toThrow(message);
  });
});

describe("matMul", () => {
  it("says both shapes when the inner dimensions differ", () => {
    const X = matrix("n_x", "m", [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(() => matMul(X, X as never)).toThrow(
      "Expected (R, K)·(K, C) with the same K, got (2, 3)·(2, 3): did you forget to transpose?",
    );
  });

  it("refuses, as transpose does, what is not finite, and what becomes so", () => {
    const gap = tf.tensor2d([[Number.NaN, 1]]);
    const large = matrix("m", "m", [[1e30]]);
    const before = tf.memory().numTensors;
    expect(() => transpose(gap)).toThrow("Expected a to be finite, got NaN at row 0, column 0");
    expect(() => matMul(large, gap as never)).toThrow("Expected b to be finite, got NaN");
    expect(() => matMul(large, large)).toThrow("Expected product to stay finite, got Infinity");
    expect(tf.memory().numTensors).toBe(before);
  });

  it("can be differentiated by tfjs", () => {
    const x = matrix("1", "m", [[3, 4]]);
    const square = (v: tf.Tensor) => tf.sum(matMul(v as typeof x, transpose(v as typeof x)));
    expect(numbers(tf.grad(square)(x))).toEqual([6, 8]);
  });
});

describe("elementwise", () => {
  const P = matrix("k", "m", [
    [1, 2],
    [3, 4],
  ]);
  const Q = matrix("k", "m", [
    [0, 1],
    [1, -2],
  ]);

  it("multiplies numbers in the same place", () => {
    expect(elementwise(P, Q).arraySync()).toEqual([
      [0, 2],
      [3, -8],
    ]);
  });

  it("refuses a column beside a matrix, which tf.mul would repeat", () => {
    const column = matrix("k", "1", [[1], [2]]);
    expect(tf.mul(column, P).shape).toEqual([2, 2]);
    expect(() => elementwise(column, P as never)).toThrow(
      "Expected two matrices of the same shape, got (2, 1) and (2, 2): matMul gives the matrix product",
    );
  });

  it("refuses other names before it runs", () => {
    // @ts-expect-error: the names are exchanged, though the shapes are the same
    const turned = () => elementwise(P, transpose(Q));
    expect(turned).not.toThrow(); // the sizes alone do not tell
  });

  it("refuses what is not finite, and what becomes so", () => {
    const gap = tf.tensor2d([[Number.NaN]]);
    const large = matrix("m", "m", [[1e30]]);
    expect(() => elementwise(large, gap as never)).toThrow("Expected q to be finite, got NaN");
    expect(() => elementwise(large, large)).toThrow("Expected product to stay finite, got Inf");
  });
});
