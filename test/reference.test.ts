/** Published numbers of the well-known course exercise, and the O-ring fit, through the public functions. */

import { describe, expect, it } from "vitest";
import { optimize, predict, propagate, sigmoid, tf } from "../src/index.js";
import { expectClose, numbers } from "./close.js";

describe("the published cases", () => {
  it("sigmoid([0, 2]) is [0.5, 0.88]", () => {
    expectClose([sigmoid(0), sigmoid(2)], [0.5, 0.8807970779778823], 1e-15);
    expectClose(numbers(sigmoid(tf.tensor1d([0, 2]))), [0.5, 0.8807970779778823], 1e-6);
  });

  it("propagate gives the slopes and the cost of the first case", () => {
    const { dw, db, cost } = propagate([[1], [2]], 2, firstX, firstY);
    expectClose(numbers(dw), [0.9984560146379561, 2.395072388486207], 1e-6);
    expectClose([db, cost], [0.001455578136784208, 5.801545319394553], 1e-9);
  });

  it("propagate gives the slopes and the cost of the second case", () => {
    const X = [
      [1, -2, -1],
      [3, 0.5, -3.2],
    ];
    const { dw, db, cost, A } = propagate([[1], [2]], 1.5, X, [[1, 1, 0]]);
    expectClose(numbers(dw), [0.2507153166184082, -0.06604096325829123], 1e-6);
    expectClose([db, cost], [-0.12500404500439652, 0.15900537707692405], 1e-9);
    expectClose(numbers(A), [0.9997965730219448, 0.6224593312018546, 0.002731960763294], 1e-6);
  });

  it("optimize ends where it should after 100 steps of 0.009", async () => {
    const { w, b, dw, db, costs } = await optimize([[1], [2]], 2, firstX, firstY);
    expectClose(numbers(w), [0.1903359089, 0.1225915925], 1e-6);
    expectClose(numbers(dw), [0.6775204222, 1.4162549526], 1e-6);
    expectClose([b, db], [1.9253598300845747, 0.21919450454067657], 1e-9);
    expectClose(costs, [5.801545319394553], 1e-9);
  });

  it("optimize records every 100th cost: 101 steps of 0.1 give two", async () => {
    const options = { iterations: 101, learningRate: 0.1 };
    const { costs } = await optimize([[1], [2]], 2, firstX, firstY, options);
    expectClose(costs, [5.80154532, 0.31057104], 1e-7);
  });

  it("predict says 1, 1, 0", () => {
    const X = [
      [1, -1.1, -3.2],
      [1.2, 2, 0.1],
    ];
    expect(numbers(predict([[0.1124579], [0.23106775]], -0.3, X))).toEqual([1, 1, 0]);
  });

  it.each(["float32", "int32"] as const)("takes labels as a tensor of %s", (dtype) => {
    const [w, X] = [tf.tensor2d([[1], [2]]), tf.tensor2d(firstX)];
    const Y = tf.tensor2d(firstY, [1, 3], dtype);
    expectClose([propagate(w, 2, X, Y).cost], [5.801545319394553], 1e-6);
  });
});

const firstX = [
  [1, 2, -1],
  [3, 4, -3.2],
];
const firstY = [[1, 0, 1]];

describe("the O-ring fit", () => {
  it("is the published one on standardised temperatures, to 6 digits", async () => {
    const mean = temperatures.reduce((sum, t) => sum + t, 0) / temperatures.length;
    const variance = temperatures.reduce((sum, t) => sum + (t - mean) ** 2, 0) / 23;
    const X = [temperatures.map((t) => (t - mean) / Math.sqrt(variance))];
    const options = { iterations: 500, learningRate: 4, recordEvery: 499 };
    const { w64, b, costs } = await optimize([[0]], 0, X, [distress], options);
    expectClose([...w64, b], [-1.60238, -1.10755], 2e-6);
    expectClose(costs, [Math.log(2), 0.441635], 1e-6);
    const slope = (w64[0] as number) / Math.sqrt(variance);
    expectClose([slope, b - slope * mean], [-0.232163, 15.0429], 3e-6);
  });
});

const temperatures = [
  66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58,
];
const distress = [0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1];
