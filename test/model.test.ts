/** model, predict and predictProbability. */

import { describe, expect, it } from "vitest";
import { initializeWithZeros, model, predict, predictProbability, tf } from "../src/index.js";
import { expectClose, numbers } from "./close.js";

describe("initializeWithZeros", () => {
  it("of 2 gives two zeros in a column and b = 0", () => {
    const { w, b } = initializeWithZeros(2);
    expect(w.shape).toEqual([2, 1]);
    expect([...numbers(w), b]).toEqual([0, 0, 0]);
  });

  it.each([0, -1, 1.5, Number.NaN, "2"])("of %o is an error", (nX) => {
    expect(() => initializeWithZeros(nX as number)).toThrow(
      "Expected n_x to be a whole number, 1 or more",
    );
  });
});

describe("predict", () => {
  it("says 1 only above the threshold, not at it", () => {
    expect(numbers(predict([[1]], 0, [[-1, 0, 1e-9]]))).toEqual([0, 0, 1]);
    expect(numbers(predict([[1]], 0, [[0, 2, 3]], { threshold: 0.9 }))).toEqual([0, 0, 1]);
  });

  it("stands on the probabilities", () => {
    expectClose(numbers(predictProbability([[1]], 0, [[0, 2]])), [0.5, 0.8807970779], 1e-7);
  });

  it("refuses a threshold that is no probability", () => {
    expect(() => predict([[1]], 0, [[1]], { threshold: 50 })).toThrow(
      "threshold from 0 to 1, got 50: 50 % is written 0.5",
    );
  });
});

describe("model", () => {
  const X = tf.tensor2d([[-2, -1, 1, 2]]);
  const Y = tf.tensor2d([[0, 0, 1, 1]]);

  it("learns from one set and is judged on both", async () => {
    const XTest = tf.tensor2d([[-3, 3, 0.5]]);
    const YTest = tf.tensor2d([[0, 1, 0]]);
    const result = await model(X, Y, XTest, YTest, { iterations: 200, learningRate: 0.5 });
    expect(result.trainAccuracy).toBe(1);
    expect(result.testAccuracy).toBeCloseTo(2 / 3, 12);
    expect(numbers(result.testPredictions)).toEqual([0, 1, 1]);
    expect(result.costs[0]).toBe(Math.LN2);
    expect(result.costs[1]).toBeLessThan(0.2);
  });

  it("checks the threshold before it trains", async () => {
    const before = tf.memory().numTensors;
    const onStep = () => {
      throw new Error("it trained");
    };
    const wrong = { threshold: 2, onStep };
    await expect(model(X, Y, X, Y, wrong)).rejects.toThrow("threshold from 0 to 1");
    expect(tf.memory().numTensors).toBe(before);
  });

  it("leaves no tensor behind where the test set makes too large products", async () => {
    const before = tf.memory().numTensors;
    const twice = [
      [-2, -1, 1, 2],
      [-2, -1, 1, 2],
    ];
    const options = { learningRate: 1, iterations: 100 };
    const judged = model(twice, Y, [[1e308], [-1e308]], [[0]], options);
    await expect(judged).rejects.toThrow("Expected products of w and X to stay finite");
    expect(tf.memory().numTensors).toBe(before);
  });

  it("checks the test set before it trains", async () => {
    const wrong = tf.tensor2d([[1], [2]]);
    await expect(model(X, Y, wrong, tf.tensor2d([[1]]))).rejects.toThrow(
      "Expected XTest to be (n_x, m) = (1, 2), got (2, 1): did you forget to transpose?",
    );
  });
});
