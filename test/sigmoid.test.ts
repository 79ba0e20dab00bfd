/** The sigmoid, its slope, its logarithm and its inverse. */

import { describe, expect, it } from "vitest";
import { InputError, logit, logSigmoid, sigmoid, sigmoidSlope, tf } from "../src/index.js";
import { expectClose, numbers } from "./close.js";

describe("sigmoid", () => {
  it.each([
    [0, 0.5],
    [-0, 0.5],
    [1, 0.7310585786300049],
    [-1, 0.2689414213699951],
    [36, 0.9999999999999998],
    [37, 1],
    [-745, 5e-324],
    [1e308, 1],
    [-1e308, 0],
    [Infinity, 1],
    [-Infinity, 0],
  ])("of %d is %d", (z, a) => {
    expect(sigmoid(z)).toBe(a);
  });

  it("of 17 is below 1 in 32 bits, of 18 it is 1", () => {
    const A = numbers(sigmoid(tf.tensor1d([17, 18, 1e30, Infinity, -Infinity, 0])));
    expect(A[0]).toBeLessThan(1);
    expect(A.slice(1)).toEqual([1, 1, 1, 0, 0.5]);
  });

  it("of a tensor is differentiated by tfjs into the slope", () => {
    const z = tf.tensor2d([[-3, 0, 2]]);
    const slope = tf.grad((z) => sigmoid(z))(z);
    expectClose(numbers(sigmoidSlope(z)), numbers(slope), 1e-6);
  });

  it("takes whole numbers in a tensor", () => {
    expect(numbers(sigmoid(tf.tensor1d([0], "int32")))).toEqual([0.5]);
  });

  it.each([
    [Number.NaN, "Expected z to be a number or a tensor, got NaN"],
    ["2", 'Expected z to be a number or a tensor, got "2"'],
    [undefined, "Expected z to be a number or a tensor, got undefined"],
    [null, "Expected z to be a number or a tensor, got null"],
    [[1], "Expected z to be a number or a tensor, got a list of 1"],
  ])("of %o is an error of one clause", (z, message) => {
    expect(() => sigmoid(z as number)).toThrow(InputError);
    expect(() => sigmoid(z as number)).toThrow(message);
  });

  it("of a tensor with NaN, of truth values or disposed of is an error", () => {
    const gone = tf.scalar(1);
    gone.dispose();
    expect(() => sigmoid(tf.tensor1d([0, Number.NaN]))).toThrow(
      "Expected z to hold numbers, got NaN at index 1",
    );
    expect(() => sigmoid(tf.tensor1d([Number.NaN]))).toThrow("got NaN at index 0");
    expect(() => sigmoid(tf.tensor1d([true], "bool"))).toThrow("got bool: convert it with tf.cast");
    expect(() => sigmoid(gone)).toThrow("Expected z to be alive, got a disposed tensor");
  });
});

describe("sigmoidSlope", () => {
  it("is a quarter at 0, never more, and stays above 0 where a rounds to 1", () => {
    expect(sigmoidSlope(0)).toBe(0.25);
    expect(sigmoidSlope(1)).toBeLessThan(0.25);
    expect(sigmoidSlope(40)).toBeCloseTo(Math.exp(-40), 30);
    expect(sigmoidSlope(Infinity)).toBe(0);
  });
});

describe("logSigmoid", () => {
  it("is finite where the sigmoid is 0", () => {
    expect(logSigmoid(-1000)).toBe(-1000);
    expect(logSigmoid(0)).toBe(-Math.LN2);
    expect(numbers(logSigmoid(tf.tensor1d([-1000, 0, 1000])))).toEqual([
      -1000,
      Math.fround(-Math.LN2),
      0,
    ]);
  });
});

describe("logit", () => {
  it("turns the sigmoid round", () => {
    for (const z of [-30, -2, 0, 0.1, 8]) expect(logit(sigmoid(z))).toBeCloseTo(z, 10);
    expectClose(numbers(logit(sigmoid(tf.tensor1d([-2, 3])))), [-2, 3], 1e-5);
  });

  it("is infinite for the impossible and the certain", () => {
    expect([logit(0), logit(1)]).toEqual([-Infinity, Infinity]);
  });

  it.each([-0.1, 1.1, Number.NaN])("of %d is an error", (p) => {
    expect(() => logit(p)).toThrow(`Expected probability p to be from 0 to 1, got ${p}`);
  });
});
