/** How far a slider moves a number of a cell. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { numberIn, rangeAround, written } from "../../../tools/export/client/live/number-range.js";

it.each([
  ["0.005", { min: 0, max: 0.01, step: 0.0001 }],
  ["4", { min: 0, max: 10, step: 1 }],
  ["2000", { min: 0, max: 4000, step: 10 }],
  ["10_000", { min: 0, max: 20_000, step: 100 }],
  ["0", { min: 0, max: 10, step: 1 }],
  ["0.0", { min: 0, max: 1, step: 0.01 }],
  ["-6", { min: -12, max: 12, step: 1 }],
  ["-0.5", { min: -1, max: 1, step: 0.01 }],
])(
  "rangeAround(%s) goes from 0 to twice the number, and of a negative one to both sides",
  (literal, range) => {
    const { step, ...ends } = rangeAround(literal) ?? { step: 0 };
    expect(ends).toEqual({ min: range.min, max: range.max });
    expect(step).toBeCloseTo(range.step, 12);
  },
);

it.each(["0xff", "10n", "0b11", "x", "", "1e400"])("rangeAround(%s) is undefined", (literal) => {
  expect(rangeAround(literal)).toBeUndefined();
});

it("written(position, range) has no more digits than the steps of the slider", () => {
  expect(written(0.1 + 0.2, { min: 0, max: 1, step: 0.01 })).toBe("0.3");
  expect(written(3, { min: 0, max: 10, step: 1 })).toBe("3");
});

it("any number that a slider can write is one that it can move on", () => {
  const literals = fc.double({ min: 1e-12, max: 1e12, noNaN: true }).map(String);
  fc.assert(
    fc.property(literals, fc.double({ min: 0, max: 1, noNaN: true }), (literal, share) => {
      const range = rangeAround(literal);
      fc.pre(range !== undefined);
      const text = written(share * range.max, range);
      expect(rangeAround(text)).toBeDefined();
      expect(Math.abs(numberIn(text) - share * range.max)).toBeLessThanOrEqual(range.step);
    }),
  );
});
