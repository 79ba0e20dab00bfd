/** The losses of one example, and their slopes. */

import { describe, expect, it } from "vitest";
import {
  crossEntropy,
  crossEntropySlope,
  gradientCheck,
  squaredError,
  squaredErrorSlope,
} from "../src/index.js";

describe("crossEntropy", () => {
  it("costs log 2 when undecided, whatever happens", () => {
    expect(crossEntropy(0, 0)).toBe(Math.LN2);
    expect(crossEntropy(-0, 1)).toBe(Math.LN2);
  });

  it("stays finite where log(1 − a) would not be", () => {
    expect(crossEntropy(800, 0)).toBe(800);
    expect(crossEntropy(-1e308, 1)).toBe(1e308);
    expect(crossEntropy(1e308, 1)).toBe(0);
    expect(crossEntropy(-Infinity, 0)).toBe(0);
    expect(crossEntropy(Infinity, 0)).toBe(Infinity);
  });
});

describe("the slopes", () => {
  it("are those of the losses", () => {
    for (const y of [0, 1])
      for (const z of [-6, -1, 0, 0.5, 7]) {
        const [cross] = gradientCheck(([z = 0]) => crossEntropy(z, y), [z]);
        const [squared] = gradientCheck(([z = 0]) => squaredError(z, y), [z]);
        expect(crossEntropySlope(z, y)).toBeCloseTo(cross as number, 9);
        expect(squaredErrorSlope(z, y)).toBeCloseTo(squared as number, 9);
      }
  });

  it("of a confident mistake is large for cross-entropy, small for squared error", () => {
    expect(crossEntropySlope(-10, 1)).toBeCloseTo(-0.9999546, 7);
    expect(squaredErrorSlope(-10, 1)).toBeCloseTo(-4.5394e-5, 9);
  });

  it("of no mistake is plus zero", () => {
    expect(crossEntropySlope(Infinity, 1)).toBe(0);
    expect(crossEntropySlope(-Infinity, 0)).toBe(0);
  });
});

it.each([crossEntropy, crossEntropySlope, squaredError, squaredErrorSlope])(
  "%o refuses labels that are not 0 or 1 and logits that are not numbers",
  (loss) => {
    expect(() => loss(0, 2)).toThrow("Expected label y to be 0 or 1, got 2");
    expect(() => loss(0, true as never)).toThrow("Expected label y to be 0 or 1, got true");
    expect(() => loss(Number.NaN, 1)).toThrow("Expected z to be a number, got NaN");
    expect(() => loss("1" as never, 1)).toThrow('Expected z to be a number, got "1"');
  },
);
