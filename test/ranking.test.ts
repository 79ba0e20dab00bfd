/** roc and calibration. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibration, roc } from "../src/index.js";

const scored = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, 1)), { minLength: 2 })
  .filter((pairs) => new Set(pairs.map(([, y]) => y)).size === 2);

describe("roc", () => {
  it("has the area of the pairs that are in the right order, ties for a half", () => {
    fc.assert(
      fc.property(scored, (pairs) => {
        const of = (label: number) => pairs.filter(([, y]) => y === label).map(([score]) => score);
        const [ones, zeros] = [of(1), of(0)];
        const right: number[] = ones.flatMap((p) =>
          zeros.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)),
        );
        const expected = right.reduce((sum, win) => sum + win, 0) / right.length;
        const { area, points } = roc([pairs.map(([score]) => score)], [pairs.map(([, y]) => y)]);
        expect(area).toBeCloseTo(expected, 12);
        const trapezoids = points.slice(1).map((point, i) => {
          const before = points[i] as (typeof points)[number];
          const width = point.falsePositiveRate - before.falsePositiveRate;
          return (width * (point.truePositiveRate + before.truePositiveRate)) / 2;
        });
        expect(trapezoids.reduce((sum, part) => sum + part, 0)).toBeCloseTo(expected, 12);
      }),
      { seed: 5 },
    );
  });

  it("runs from nothing to everything by falling threshold", () => {
    const { points } = roc([[0.9, 0.4, 0.6, 0.4]], [[1, 1, 0, 0]]);
    expect(points.map(({ threshold }) => threshold)).toEqual([Infinity, 0.9, 0.6, 0.4]);
    expect(points.at(-1)).toEqual({ threshold: 0.4, falsePositiveRate: 1, truePositiveRate: 1 });
  });

  it("needs both labels", () => {
    expect(() => roc([[0.1, 0.2]], [[1, 1]])).toThrow(
      "labels Y of both kinds, 0 and 1, got only 1",
    );
  });
});

describe("calibration", () => {
  it("compares what was said with what happened, bin by bin", () => {
    const bins = calibration([[0, 0.25, 0.5, 0.75, 1]], [[0, 0, 1, 1, 1]], { bins: 2 });
    expect(bins).toEqual([
      { from: 0, to: 0.5, count: 3, predicted: 0.25, observed: 1 / 3 },
      { from: 0.5, to: 1, count: 2, predicted: 0.875, observed: 1 },
    ]);
  });

  it("puts each probability where its limits say, also where bins · a is rounded", () => {
    const edges = Array.from({ length: 25 }, (_, k) => (k + 1) / 25);
    for (const a of [0.28, 0.58, 0.07 * 7, ...edges])
      for (const bin of calibration([[a]], [[1]], { bins: 25 })) {
        expect(a).toBeGreaterThan(bin.from);
        expect(a).toBeLessThanOrEqual(bin.to);
      }
  });

  it("leaves out bins without examples", () => {
    expect(calibration([[0.05, 0.95]], [[0, 1]]).map(({ from }) => from)).toEqual([0, 0.9]);
  });

  it("goes from low to high, in whatever order the examples come", () => {
    const bins = calibration([[0.95, 0.05, 0.55]], [[1, 0, 1]]);
    expect(bins.map(({ from }) => from)).toEqual([0, 0.5, 0.9]);
  });

  it("refuses what is not a probability", () => {
    expect(() => calibration([[1.5]], [[1]])).toThrow("probabilities from 0 to 1, got 1.5");
  });
});
