import { describe, expect, it } from "vitest";
import { largestSafeRate } from "../src/index.js";

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

  it("refuses features whose squares overflow", () => {
    expect(() => largestSafeRate([[1e300, 1]])).toThrow("Expected squares of X to stay finite");
  });
});
