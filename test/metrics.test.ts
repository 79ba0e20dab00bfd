/** metrics counts verdicts and rates them. */

import { describe, expect, it } from "vitest";
import { metrics } from "../src/index.js";

describe("metrics", () => {
  it("counts how often each verdict met each label", () => {
    const counts = metrics([[1, 1, 1, 0, 1, 0]], [[1, 0, 0, 1, 1, 0]]);
    expect(counts).toMatchObject({
      truePositives: 2,
      falsePositives: 2,
      falseNegatives: 1,
      trueNegatives: 1,
    });
    expect([counts.accuracy, counts.precision, counts.recall, counts.f1]).toEqual([
      1 / 2,
      1 / 2,
      2 / 3,
      4 / 7,
    ]);
  });

  it("gives 0, not NaN, where nothing positive was said or present", () => {
    const { precision, recall, f1, accuracy } = metrics([[0, 0]], [[0, 0]]);
    expect([precision, recall, f1, accuracy]).toEqual([0, 0, 0, 1]);
  });

  it("refuses probabilities in the place of verdicts", () => {
    const slip = () => metrics([[0.9, 0]], [[1, 0]]);
    expect(slip).toThrow("Expected predictions to be 0 or 1, got 0.9: predict() makes them");
  });
});
