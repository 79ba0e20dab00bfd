/** Every public function, called with arbitrary arguments, returns finite numbers or throws an error of the library's own. */

import fc from "fast-check";
import { expect, it } from "vitest";
import * as library from "../src/index.js";

const { InputError, tf } = library;

const special = fc.constantFrom(
  0,
  -0,
  1,
  -1,
  17,
  37,
  709,
  746,
  1e-308,
  1e38,
  1e39,
  1e308,
  -1e308,
  Infinity,
  -Infinity,
  Number.NaN,
);
const number = fc.oneof(fc.double({ min: -5, max: 5, noNaN: true }), special);
const junk = fc.oneof(
  fc.anything(),
  fc.constantFrom("2", "cpu", true, null, undefined, 5n, Symbol("s"), [], [[]], {}),
);
const size = fc.integer({ min: 0, max: 4 });
const rows = (of: fc.Arbitrary<unknown>) =>
  fc
    .tuple(size, size)
    .chain(([r, c]) =>
      fc.array(fc.array(of, { minLength: c, maxLength: c }), { minLength: r, maxLength: r }),
    );
const labels = rows(fc.constantFrom(0, 1));
const tensor = fc
  .tuple(fc.oneof(rows(number), labels), fc.constantFrom("float32", "int32", "bool"), fc.boolean())
  .map(([values, dtype, disposed]) => {
    const shape: [number, number] = [values.length, (values[0] as unknown[])?.length ?? 0];
    const numbers = (values as number[][])
      .flat()
      .map((x) => (dtype === "float32" ? x : Number(x > 0)));
    const tensor = tf.tensor2d(numbers, shape, dtype as "float32");
    if (disposed) tensor.dispose();
    return tensor;
  });
const count = fc.oneof(fc.integer({ min: -1, max: 20 }), fc.constantFrom(0.5, Number.NaN, "3"));
const options = fc.oneof(
  junk,
  fc.record(
    {
      iterations: count,
      recordEvery: count,
      bins: count,
      learningRate: number,
      l2: number,
      threshold: number,
      loss: fc.constantFrom(library.squaredError, 3, () => Number.NaN),
      signal: fc.constantFrom(AbortSignal.abort(), undefined, 3),
    },
    { requiredKeys: [] },
  ),
);
const value = fc.oneof(
  number,
  rows(number),
  labels,
  labels,
  tensor,
  junk,
  options,
  fc.constantFrom("n_x", "m"),
);

/** A problem whose shapes fit, so that calls also pass the checks of shape. */
const fitting = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 7 }))
  .chain(([n, m]) => {
    const table = (r: number, c: number, of: fc.Arbitrary<number>) =>
      fc.array(fc.array(of, { minLength: c, maxLength: c }), { minLength: r, maxLength: r });
    const bit = fc.constantFrom(0, 1);
    return fc.tuple(table(n, 1, number), number, table(n, m, number), table(1, m, bit), options);
  });

/** Numbers anywhere in a result, tensors included. */
function* numbersIn(result: unknown): Iterable<number> {
  if (typeof result === "number") yield result;
  else if (result instanceof tf.Tensor) yield* result.dataSync();
  else if (ArrayBuffer.isView(result)) yield* result as Float64Array;
  else if (typeof result === "object" && result !== null)
    for (const part of Object.values(result)) yield* numbersIn(part);
}

const functions = Object.entries(library).filter(
  ([name, part]) => typeof part === "function" && !/Error$|^display$|^loadCats$/.test(name),
) as [string, (...args: unknown[]) => unknown][];

/** Functions that may return an infinite number, as their documentation says. */
const mayBeInfinite = /^log|^crossEntropy|^roc/;

async function attempt(name: string, call: () => unknown) {
  let result: unknown;
  try {
    result = await call();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toMatch(/^Expected .+, got .+/);
    return;
  }
  for (const x of numbersIn(result))
    if (!Number.isFinite(x) && !(mayBeInfinite.test(name) && !Number.isNaN(x)))
      throw new Error(`${name} gave ${x}`);
}

it.each(functions)(
  "%s gives finite numbers or an error of its own kind for anything",
  async (name, f) => {
    const call = fc.asyncProperty(fc.array(value, { maxLength: 6 }), (args) =>
      attempt(name, () => f(...args)),
    );
    await fc.assert(call, { seed: 7, numRuns: 300 });
  },
);

it.each(["cost", "propagate", "optimize", "predict", "model"] as const)(
  "%s gives finite numbers or an error of its own kind for problems of any size of number",
  async (name) => {
    const f = new Map(functions).get(name) as (...args: unknown[]) => unknown;
    const call = fc.asyncProperty(fitting, ([w, b, X, Y, options]) =>
      attempt(name, () =>
        name === "model"
          ? f(X, Y, X, Y, options)
          : name === "predict"
            ? f(w, b, X, options)
            : f(w, b, X, Y, options),
      ),
    );
    await fc.assert(call, { seed: 8, numRuns: 400 });
  },
);
