/** What the charts of blame say: the computation graph step by step, and both losses' dz. */

import { describe, expect, it } from "vitest";
import { crossEntropy, sigmoid, squaredError } from "../../src/index.js";
import { textWidth } from "../../tools/export/build/charts/text-width.js";
import { example } from "../lessons/all.js";
import { marksOf, seen, textAfter } from "./drawn.js";

const graph = example("computationGraphChart", "the first step from zero");
const lesson = example("computationGraphChart");
const x = -2.4;

/** The slope of a function, measured. */
const slopeOf = (f: (at: number) => number, at: number, h = 1e-5) =>
  (f(at + h) - f(at - h)) / (2 * h);

const written = (value: number, decimals = 2) => value.toFixed(decimals).replace("-", "−");

/** The number that stands behind these words at the end of a line. */
const numberIn = (texts: string, words: string) =>
  Number(texts.split(words)[1]?.split("\n")[0]?.replace("−", "-"));

/** The corners of a field of a card. */
type Card = Readonly<Record<"x" | "x2" | "y" | "y2", number>>;

const holds = (card: Card, x: number, y: number) =>
  card.x < x && x < card.x2 && card.y < y && y < card.y2;

/** How much narrower a page makes the drawing for a phone. */
const onPhone = 300 / 316;

describe("the computation graph", () => {
  it.each([
    [0, "Inputs: x = −2.40 with w = 0.00 and b = 0.00"],
    [1, "Forward: z = wx + b = 0.00"],
    [2, "Forward: a = σ(z) = 0.500"],
    [3, "Forward: the loss is L = −log a = 0.69"],
    [4, "Backward: da = −1/a = −2.0000"],
    [5, "Backward: dz = a − y = −0.500"],
    [6, "Backward: the blame of w is dw = dz · x = 1.20"],
    [7, "Backward: the blame of b is db = dz · 1 = −0.500"],
  ])("says at step %i: %s", async (step, title) => {
    expect((await seen(graph, { step })).title).toBe(title);
  });

  it("shows a number from the step on at which it is found", async () => {
    const found = [/^z = /, /^a = /, /^L = /, /^da = /, /^dz = /, /^dw = −?\d/, /^db = −?\d/];
    for (let step = 0; step <= 7; step++) {
      const texts = (await textAfter(graph, { step })).split("\n");
      const shown = found.map((pattern) => texts.some((text) => pattern.test(text)));
      expect(shown).toEqual(found.map((_, i) => i < step));
    }
  });

  it("walks an edge with a thick arrow, forward downwards and backward upwards", async () => {
    const heads = async (step: number) =>
      (await marksOf(graph, [{ step }], "symbol")).filter(({ size }) => size > 100);
    const [forward] = await heads(2);
    const [backward] = await heads(5);
    expect(forward?.datum.y2).toBeLessThan(forward?.datum.y as number);
    expect(backward?.datum.y2).toBeGreaterThan(backward?.datum.y as number);
    expect(await heads(0)).toHaveLength(0);
    expect(await heads(1)).toHaveLength(3);
  });

  it.each([
    [0, 0, 1],
    [-1, 1, 1],
    [0.5, -1, 0],
    [2.9, -3, 1],
    [-2.9, 3, 0],
  ])("blames w and b as measured, with w = %f, b = %f, y = %i", async (w, b, y) => {
    const dw = slopeOf((at) => crossEntropy(at * x + b, y), w);
    const db = slopeOf((at) => crossEntropy(w * x + at, y), b);
    const texts = await textAfter(graph, { w, b, y, step: 7 });
    expect(texts).toContain(`dw = ${written(dw)}`);
    expect(texts).toContain(`db = ${written(db, 3)}`);
  });

  it.each([-0.5, 3, 2, 1.3, -1.1])(
    "shows factors with so many digits that their products are those which it shows, at w = %f",
    async (w) => {
      const texts = await textAfter(lesson, { w, b: 0, step: 7 });
      const [da, dz] = [numberIn(texts, "\nda = "), numberIn(texts, "\ndz = ")];
      const dw = numberIn(texts, "\ndw = ");
      const slopeOfSigma = numberIn(texts, "a(1 − a)\n= ");
      expect((da * slopeOfSigma).toFixed(3)).toBe(dz.toFixed(3));
      expect((dz * -2).toFixed(2)).toBe(dw.toFixed(2));
    },
  );

  it("shows a huge da and a tiny factor whose product is −1, where the neuron is sure and wrong", async () => {
    const texts = await textAfter(graph, { w: 2.9, b: -3, step: 7 });
    expect(texts).toContain("da = −21,164");
    expect(texts).toContain("= 4.7248·10⁻⁵");
    expect(texts).toContain("dz = −1.000");
    expect(1 / sigmoid(2.9 * x - 3)).toBeCloseTo(21_163.8, 1);
  });

  it.each([
    { w: -3, b: 3, y: 1 },
    { w: 3, b: -3, y: 0 },
    { w: 3, b: -3, y: 1 },
    { w: 3, b: 3, y: 1 },
  ])("keeps its words within its cards, on a phone too, at %j", async (position) => {
    const all = [{ ...position, step: 7 }];
    const cards = (await marksOf(lesson, all, "rect")).map(({ datum }) => datum as unknown as Card);
    const words = await marksOf(lesson, all, "text");
    const inside = words.flatMap(({ x, y, height, datum }) => {
      const card = cards.find((one) => holds(one, x, height - y));
      return card === undefined ? [] : [{ text: String(datum.words), room: card.x2 - card.x }];
    });
    expect(inside.length).toBe(11);
    for (const { text, room } of inside)
      expect(textWidth(text, 12), text).toBeLessThan(onPhone * room);
  });

  it("writes an output near 1 so that it differs from 1", async () => {
    expect(await textAfter(graph, { w: -2.9, b: 3, step: 7 })).toContain("a = 0.99995");
  });
});

describe("the two blames", () => {
  const chart = example("twoBlamesChart");

  it.each([
    [-10, 1, "dz = −1.00 (cross-entropy), −4.5·10⁻⁵ (squared error)"],
    [10, 1, "dz = −4.5·10⁻⁵ (cross-entropy), −2.1·10⁻⁹ (squared error)"],
    [10, 0, "dz = 1.00 (cross-entropy), 4.5·10⁻⁵ (squared error)"],
  ])("at z = %f, y = %i: %s", async (z, y, words) => {
    expect((await seen(chart, { z, y })).title).toContain(words);
  });

  it.each([-4, -0.7, 1.3])("are the slopes of both losses, measured, at z = %f", async (z) => {
    const entropy = slopeOf((at) => crossEntropy(at, 1), z);
    const squared = slopeOf((at) => squaredError(at, 1), z);
    expect((await seen(chart, { z })).title).toContain(
      `dz = ${written(entropy)} (cross-entropy), ${written(squared)} (squared error)`,
    );
  });
});
