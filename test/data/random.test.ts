/** The random numbers that a seed determines. */

import { expect, it } from "vitest";
import { random, randomNormal, shuffle } from "../../src/index.js";

const take = (count: number, next: () => number) => Array.from({ length: count }, next);
const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

it("random gives the same numbers for the same seed, others for another", () => {
  expect(take(5, random(7))).toEqual(take(5, random(7)));
  expect(take(5, random(7))).not.toEqual(take(5, random(8)));
  expect(random(1)()).toBe(0.6270739405881613);
});

it("random fills the range from 0 to 1 evenly", () => {
  const values = take(10_000, random(0));
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  expect(mean(values)).toBeCloseTo(1 / 2, 2);
  expect(mean(values.map((x) => x * x))).toBeCloseTo(1 / 3, 2);
});

it("randomNormal has mean 0, variance 1 and tails like the bell curve's", () => {
  const values = take(20_000, randomNormal(3));
  expect(mean(values)).toBeCloseTo(0, 1);
  expect(mean(values.map((x) => x * x))).toBeCloseTo(1, 1);
  expect(mean(values.map((x) => Number(Math.abs(x) > 1.96)))).toBeCloseTo(0.05, 2);
});

it.each([-1, 0.5, Number.NaN])("random refuses the seed %d", (seed) => {
  expect(() => random(seed)).toThrow("Expected seed to be a whole number, 0 or more");
});

it("shuffle gives the same items in an order that the seed determines, and leaves the list as it was", () => {
  const items = ["a", "b", "c"];
  expect(shuffle(items, random(1))).toEqual(["c", "a", "b"]);
  expect(items).toEqual(["a", "b", "c"]);
});

it("shuffle makes every order equally often", () => {
  const next = random(5);
  const orders = Array.from({ length: 6000 }, () => shuffle([1, 2, 3], next).join(""));
  for (const order of ["123", "132", "213", "231", "312", "321"]) {
    const share = orders.filter((other) => other === order).length / orders.length;
    expect(share).toBeCloseTo(1 / 6, 1);
  }
});

it("shuffle refuses what is no list, and a seed in the place of a stream", () => {
  expect(() => shuffle("abc" as never, random(1))).toThrow("Expected items to be a list");
  expect(() => shuffle([1, 2], 1 as never)).toThrow("Expected next to be a function, got 1");
});
