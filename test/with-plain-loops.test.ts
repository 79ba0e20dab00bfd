/** withPlainLoops lets training run in plain TypeScript for a while. */

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { optimize, withPlainLoops } from "../src/index.js";

/** How many trainings made themselves loops in WebAssembly. */
let quick = 0;

class Instance extends WebAssembly.Instance {
  constructor(...given: ConstructorParameters<typeof WebAssembly.Instance>) {
    super(...given);
    quick++;
  }
}

/** So many examples that no memory of an earlier training will do. */
const x = Array.from({ length: 20_000 }, (_, i) => Math.sin(i));

const train = () => optimize([[0]], 0, [x], [x.map((xi) => Number(xi > 0.1))]);

beforeEach(() => {
  quick = 0;
  vi.stubGlobal("WebAssembly", Object.create(WebAssembly, { Instance: { value: Instance } }));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("trains without WebAssembly, to the same end", async () => {
  const { b, costs } = await train();
  expect(quick).toBe(1);
  const plain = await withPlainLoops(train);
  expect(quick).toBe(1);
  expect(plain.b).toBeCloseTo(b, 12);
  expect(plain.costs).toEqual(costs);
});

it("gives back what the work returns, and after it, training is quick again", async () => {
  expect(await withPlainLoops(() => 7)).toBe(7);
  await train();
  expect(quick).toBe(1);
});

it("works inside itself: training is plain until the outermost work has ended", async () => {
  await withPlainLoops(async () => {
    await withPlainLoops(train);
    await train();
  });
  expect(quick).toBe(0);
});

it("passes on an error of the work, and training is quick again", async () => {
  const failing = withPlainLoops(() => Promise.reject(new Error("an error of the work")));
  await expect(failing).rejects.toThrow("an error of the work");
  await train();
  expect(quick).toBe(1);
});

it("says what is wrong with work that is not a function", async () => {
  const wrong = withPlainLoops(train() as never);
  await expect(wrong).rejects.toThrow(
    "Expected work to be a function, got an object of kind Promise: try () => …",
  );
});
