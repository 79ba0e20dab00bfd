/** The exponential function of the training loop, compared with Math.exp. */

import { expect, it } from "vitest";
import { expOfMinus } from "../src/descent/exp.js";

it("expOfMinus differs from Math.exp by 2⁻⁵¹ of it at most", () => {
  for (let x = 0; x < 708; x += 0.000731) {
    const distance = Math.abs(expOfMinus(x) / Math.exp(-x) - 1);
    if (distance > 2 ** -51) expect(distance, `at ${x}`).toBeLessThanOrEqual(2 ** -51);
  }
});

it("expOfMinus is right where the tables change and where numbers end", () => {
  expect([0, -0, 745, 746, 1e308, Infinity].map(expOfMinus)).toEqual([1, 1, 5e-324, 0, 0, 0]);
  expect(expOfMinus(Number.NaN)).toBeNaN();
  for (const x of [709, 720, 740])
    expect(Math.abs(expOfMinus(x) - Math.exp(-x))).toBeLessThan(1e-323);
});
