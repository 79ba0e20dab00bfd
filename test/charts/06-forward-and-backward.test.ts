/** What the charts of lesson 06 say when their sliders move: how two slopes cancel, and how the errors balance. */

import { describe, expect, it } from "vitest";
import { crossEntropySlope, sigmoidSlope } from "../../src/index.js";
import { x, y } from "../lessons/05-gradient-descent.js";
import { example } from "../lessons/all.js";
import { marksOf, seen, textAfter } from "./drawn.js";

describe("the cancellation", () => {
  const chart = example("cancellationChart");

  it("leaves a product near 1 where a neuron is sure and wrong, and nothing with squared error", async () => {
    expect(await textAfter(chart, { z: -10 })).toContain("22,027 × 0.000045396 = 1.00");
    expect(await textAfter(chart, { z: -10, loss: "squared error" })).toContain(
      "0.99995 × 0.000045396 = 0.0000454",
    );
  });

  it("leaves little where the neuron is sure and right, with either loss", async () => {
    expect(await textAfter(chart, { z: 10 })).toContain("1.0000 × 0.000045396 = 0.0000454");
    expect(await textAfter(chart, { z: 10, loss: "squared error" })).toContain("= 0.00000000206");
  });

  it.each([-4, -2.5, -1, 0.3, 2])(
    "shows factors whose product is the one that it shows, at z = %f",
    async (z) => {
      const { title } = await seen(chart, { z });
      const [, shown = ""] = title.split(": ");
      const [loss = 0, sigmoid = 0, product = 0] = shown.split(/ [×=] /).map(Number);
      expect((loss * sigmoid).toPrecision(3)).toBe(product.toPrecision(3));
    },
  );

  it("draws the sigmoid's slope and the size of a − y where the library has them", async () => {
    const points = (await marksOf(chart, [{ z: -3 }], "symbol")).map(({ datum }) => datum);
    const sizeOf = (name: string) =>
      points.find((datum) => String(datum.name).startsWith(name) && datum.x === -3)?.size;
    expect(sizeOf("∂a/∂z")).toBeCloseTo(sigmoidSlope(-3), 12);
    expect(sizeOf("dz")).toBeCloseTo(-crossEntropySlope(-3, 1), 12);
  });
});

describe("the balance of the errors", () => {
  const chart = example("balanceChart");

  it("says to lower b where more distress is expected than was seen, and to raise it where less is", async () => {
    expect(await textAfter(chart, { w: 0, b: 0 })).toContain("Expected 11.50, seen 7: lower b");
    expect(await textAfter(chart, { w: 0, b: -4 })).toContain("Expected 0.41, seen 7: raise b");
  });

  it.each([
    [-1.6, -1.11],
    [0, -0.83],
    [1, -1.01],
  ])("holds at w = %d where b = %d, the best for it", async (w, b) => {
    expect(await textAfter(chart, { w, b })).toContain("the errors balance");
  });

  it("has a piece for each flight, as long as its error", async () => {
    const pieces = await marksOf(chart, [{ w: -1, b: 0.5 }], "rect");
    const lengths = pieces.map(({ datum }) => datum.error as number).filter(Number.isFinite);
    const errors = x.map((xi, i) => Math.abs(crossEntropySlope(-xi + 0.5, y[i] as number)));
    expect(lengths.length).toBe(23);
    lengths.sort().forEach((length, k) => {
      expect(length).toBeCloseTo(errors.sort()[k] as number, 3);
    });
  });
});
