/** gradientCheck measures slopes. */

import { describe, expect, it } from "vitest";
import { gradientCheck } from "../src/index.js";

describe("gradientCheck", () => {
  it("finds the slope along each parameter to nine digits", () => {
    const [dw, db] = gradientCheck(([w = 0, b = 0]) => w ** 3 + Math.exp(b), [2, 1]);
    expect(dw).toBeCloseTo(12, 8);
    expect(db).toBeCloseTo(Math.E, 9);
  });

  it("works for large parameters too", () => {
    expect(gradientCheck(([w = 0]) => w * w, [1e6])[0]).toBeCloseTo(2e6, 2);
  });

  it("refuses costs and parameters that are not finite numbers", () => {
    expect(() => gradientCheck(() => Number.NaN, [1])).toThrow(
      "Expected f(at) to be a finite number, got NaN",
    );
    const cliff = ([w = 0]: number[]) => (w > 0 ? 1e308 : -1e308);
    expect(() => gradientCheck(cliff, [0])).toThrow("Expected slope to stay finite, got Infinity");
    expect(() => gradientCheck(() => 1, [Infinity])).toThrow(
      "each parameter in at to be a finite number",
    );
    expect(() => gradientCheck(() => 1, 3 as never)).toThrow(
      "Expected at to be a list of numbers, got 3",
    );
    expect(() => gradientCheck(3 as never, [1])).toThrow("Expected f to be a function, got 3");
  });
});
