/** A call leaves no tensors in memory except those that it returns. */

import { expect, it } from "vitest";
import * as one from "../src/index.js";

const { tf } = one;
const [w, X, Y] = [
  tf.tensor2d([[1], [2]]),
  tf.tensor2d([
    [1, 2, -1],
    [3, 4, -3],
  ]),
  tf.tensor2d([[1, 0, 1]]),
];
const XT = tf.transpose(X) as typeof X;
const zeros = tf.tensor2d(new Float32Array(9), [9, 1]);
const verdicts = tf.tensor2d([[1, 0, 0]], [1, 3], "int32");
const A = tf.tensor2d([[0.5, 0.25, 1]]);
const wide = tf.tensor2d(new Float32Array(27).fill(1), [9, 3]);

const calls: [string, number, () => unknown][] = [
  ["matrix", 1, () => one.matrix("n_x", "m", [[1, 2]])],
  ["matMul", 1, () => one.matMul(XT, X)],
  ["elementwise", 1, () => one.elementwise(X, X)],
  ["transpose", 1, () => one.transpose(X)],
  ["sigmoid", 1, () => one.sigmoid(X)],
  ["sigmoidSlope", 1, () => one.sigmoidSlope(X)],
  ["logSigmoid", 1, () => one.logSigmoid(X)],
  ["logit", 1, () => one.logit(A)],
  ["cost", 0, () => one.cost(w, 0, X, Y)],
  ["propagate", 2, () => one.propagate(w, 0, X, Y)],
  ["optimize", 2, () => one.optimize(w, 0, X, Y, { learningRate: 0.01 })],
  ["optimize of wide data", 2, () => one.optimize(zeros, 0, wide, Y)],
  ["predict", 1, () => one.predict(w, 0, X)],
  ["predictProbability", 1, () => one.predictProbability(w, 0, X)],
  ["initializeWithZeros", 1, () => one.initializeWithZeros(3)],
  ["model", 3, () => one.model(X, Y, X, Y)],
  ["metrics", 0, () => one.metrics(verdicts, Y)],
  ["roc", 0, () => one.roc(A, Y)],
  ["calibration", 0, () => one.calibration(A, Y)],
  ["largestSafeRate", 0, () => one.largestSafeRate(X)],
  ["standardizer", 0, () => one.standardizer(X)],
  ["apply of a standardizer", 1, () => one.standardizer(X).apply(X)],
];

it.each(calls)("%s leaves %d more tensors, those that it returns", async (_, more, call) => {
  const before = tf.memory().numTensors;
  await call();
  expect(tf.memory().numTensors - before).toBe(more);
});

it("a call that fails leaves no tensor behind", async () => {
  const before = tf.memory().numTensors;
  expect(() => one.propagate(w, 0, X, wide)).toThrow(one.InputError);
  const overflow = () => one.propagate([[0]], 0, [[1e300, 1]], [[1, 0]]);
  expect(overflow).toThrow("Expected numbers in 32 bits to stay finite");
  const lost = one.optimize([[0]], 0, [[-1, 1, 1]], [[0, 1, 0]], { learningRate: 40 });
  await expect(lost).rejects.toThrow(one.DivergenceError);
  expect(tf.memory().numTensors).toBe(before);
});
