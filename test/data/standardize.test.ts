/** Standardising a feature: mean 0 and standard deviation 1. */

import { describe, expect, it } from "vitest";
import { standardizer, tf } from "../../src/index.js";
import { expectClose, numbers } from "../close.js";

describe("standardizer", () => {
  it("measures in standard deviations from the mean", () => {
    const scale = standardizer([1, 3]);
    expect([scale.mean, scale.standardDeviation, scale.apply(5), scale.undo(3)]).toEqual([
      2, 1, 3, 5,
    ]);
  });

  it("scales each row of a matrix by itself, and other matrices with the same scale", () => {
    const scale = standardizer(
      tf.tensor2d([
        [1, 3],
        [10, 50],
      ]),
    );
    expect(
      numbers(
        scale.apply([
          [1, 3],
          [10, 50],
        ]),
      ),
    ).toEqual([-1, 1, -1, 1]);
    expectClose(numbers(scale.apply([[5], [30]])), [3, 0], 1e-12);
    expect(numbers(scale.undo([[3], [0]]))).toEqual([5, 30]);
    expect(scale.features.map(({ mean }) => mean)).toEqual([2, 30]);
  });

  it("refuses a feature that never changes, other sizes and what is not finite", () => {
    expect(() => standardizer([4, 4])).toThrow("Expected at least two different values, got 2 × 4");
    expect(() => standardizer([0.1, 0.1, 0.1])).toThrow("got 3 × 0.1"); // their mean rounds to another number
    expect(() => standardizer([0, 1e-200])).toThrow("got 2 × 0"); // their squares vanish
    const one = [
      [1, 2],
      [5, 5],
    ];
    expect(() => standardizer(one)).toThrow("two different values in row 1, got 2 × 5");
    expect(() => standardizer([])).toThrow("Expected values to hold numbers, got an empty");
    expect(() => standardizer([1, Number.NaN])).toThrow("NaN at row 0, column 1");
    const scale = standardizer([
      [1, 2],
      [3, 4],
    ]);
    expect(() => scale.apply([[1, 2, 3]])).toThrow(
      "Expected X to be (n_x, m) = (2, 3), got (1, 3)",
    );
  });
});
