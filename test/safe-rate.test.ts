/** largestSafeRate: the largest learning rate with which descent cannot diverge. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestSafeRate } from "../src/index.js";
import { problems } from "./problems.js";

const dot = (u: number[], v: number[]) => u.reduce((sum, uj, j) => sum + uj * (v[j] as number), 0);

/** The largest eigenvalue of G: in G^(2^k) it outgrows all others. Each power is divided by its trace, against overflow. */
function largestEigenvalue(G: number[][]): number {
  let logarithm = 0;
  for (let power = 1; power < 2 ** 60; power *= 2) {
    const trace = G.reduce((sum, row, j) => sum + (row[j] as number), 0);
    logarithm += Math.log(trace) / power;
    const unit = G.map((row) => row.map((x) => x / trace));
    G = unit.map((row) => unit.map((other) => dot(row, other)));
  }
  return Math.exp(logarithm);
}

describe("largestSafeRate", () => {
  it("is 8 for one standardised feature", () => {
    expect(largestSafeRate([[-1, 1]])).toBeCloseTo(8, 12);
  });

  it("is 2/λ for two features that go together: λ = 2 / 4", () => {
    expect(
      largestSafeRate([
        [-1, 1],
        [-1, 1],
      ]),
    ).toBeCloseTo(4, 9);
  });

  it("shrinks as the square of the features, and with a penalty", () => {
    const [plain, large] = [largestSafeRate([[-1, 1]]), largestSafeRate([[-1000, 1000]])];
    expect(large).toBeCloseTo(plain / 1e6, 12);
    expect(largestSafeRate([[-1, 1]], { l2: 2 })).toBeCloseTo(2 / (1 / 4 + 1), 12);
  });

  it("finds the steepest direction wherever it lies", () => {
    expect(largestSafeRate([[-1, -1, -1, 1]])).toBeCloseTo(16 / 3, 12);
    expect(largestSafeRate([[-1, -1, -1, -1, -1, -1, -1, -1, -1, 1]])).toBeCloseTo(40 / 9, 12);
    expect(largestSafeRate([[-1]])).toBeCloseTo(4, 12);
    expect(largestSafeRate([[0, 0]])).toBeCloseTo(8, 12); // only b has a curvature
    expect(largestSafeRate([[1e80, -1e80]]) / 8e-160).toBeCloseTo(1, 12);
  });

  it("is right where eigenvalues are nearly equal", () => {
    const sizes = Array.from({ length: 40 }, (_, j) => 10 + j * 1e-6);
    const X = sizes.map((size, j) =>
      [1, -1, 0].flatMap((s) => sizes.map((_, i) => (i === j ? s * size : 0))),
    );
    expect(largestSafeRate(X)).toBeCloseTo((8 * 120) / (2 * 10.000039 ** 2), 9);
  });

  it("finds a direction that hardly shows in the start, and the largest of many near values", () => {
    const pairs = (sizes: number[]) =>
      sizes.map((size, j) => sizes.flatMap((_, i) => (i === j ? [size, -size] : [0, 0])));
    const hidden = Array.from({ length: 360 }, (_, j) =>
      j === 354 ? 60 * Math.sqrt(1.01) : j === 7 ? 60 : (3 * (j % 17)) / 17,
    );
    expect(largestSafeRate(pairs(hidden))).toBeCloseTo((8 * 720) / (2 * 3600 * 1.01), 12);
    const near = Array.from({ length: 20 }, (_, j) => 10 + (1e-5 * ((j * 7) % 20)) / 20);
    expect(largestSafeRate(pairs(near))).toBeCloseTo((8 * 40) / (2 * Math.max(...near) ** 2), 11);
  });

  it("gives no larger rate where the start is orthogonal to [X; 1]", () => {
    const x = -(2 + Math.sin(3)) / (2 + Math.sin(1));
    expect(largestSafeRate([[x], [0]])).toBeCloseTo(8 / (1 + x * x), 9);
  });

  it("agrees with what squaring [X; 1]·[X; 1]ᵀ again and again leaves over", () => {
    fc.assert(
      fc.property(problems, ({ X }) => {
        const m = (X[0] as number[]).length;
        const rows = [...X, Array.from({ length: m }, () => 1)];
        const square = rows.map((row) => rows.map((other) => dot(row, other)));
        expect((largestSafeRate(X) * largestEigenvalue(square)) / (8 * m)).toBeCloseTo(1, 9);
      }),
      { seed: 3 },
    );
  });

  it("refuses features whose squares overflow", () => {
    expect(() => largestSafeRate([[1e300, 1]])).toThrow("Expected squares of X to stay finite");
  });
});
