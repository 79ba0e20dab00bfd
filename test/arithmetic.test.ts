/** The loops of training have two forms, plain TypeScript and WebAssembly. Both give the same. */

import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { allocate, padded } from "../src/descent/arithmetic.js";
import { Descent, type Settings } from "../src/descent/descent.js";
import { withFastest } from "../src/descent/fastest.js";
import { finish } from "../src/descent/finish.js";
import { plain } from "../src/descent/plain.js";
import { simd } from "../src/descent/simd/simd.js";
import { crossEntropySlope, randomNormal } from "../src/index.js";

const forms = { plain: () => plain, WebAssembly: simd };
const each = Object.entries(forms);

/** Rows, columns, and numbers for a matrix of them and for a vector of either length. */
const operands = fc
  .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 30 }))
  .chain(([rows, count]) => {
    const cols = padded(count);
    const list = (length: number) =>
      fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
        minLength: length,
        maxLength: length,
      });
    return fc.record({
      Kind: fc.constantFrom(Float32Array, Float64Array),
      X: list(rows * cols),
      ofRows: list(rows),
      ofCols: list(cols),
    });
  });

describe.each(each)("the loops in %s", (_, arithmetic) => {
  it("forward adds vᵀ·X, and backward X·dz, as sums over rows and columns say", () => {
    fc.assert(
      fc.property(operands, ({ Kind, X, ofRows, ofCols }) => {
        const [rows, cols] = [ofRows.length, ofCols.length];
        const loops = arithmetic();
        const arrays = allocate(loops, {
          X: [Kind as typeof Float32Array, rows * cols],
          v: [Float64Array, rows],
          z: [Float64Array, cols],
          dz: [Float64Array, cols],
          u: [Float64Array, rows],
        });
        arrays.X.set(X);
        arrays.v.set(ofRows);
        arrays.dz.set(ofCols);
        arrays.z.fill(1);
        arrays.u.fill(2);
        loops.forward(arrays.v, arrays.X, cols, arrays.z);
        loops.backward(arrays.X, arrays.dz, arrays.u);
        const x = (j: number, i: number) => arrays.X[j * cols + i] as number;
        const near = (value: number, wanted: number) =>
          expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-8);
        for (const [i, z] of arrays.z.entries())
          near(
            z,
            ofRows.reduce((sum, v, j) => sum + v * x(j, i), 1),
          );
        for (const [j, u] of arrays.u.entries())
          near(
            u,
            ofCols.reduce((sum, dz, i) => sum + dz * x(j, i), 2),
          );
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("forward may begin in the middle of the rows, and leaves other numbers alone", () => {
    const loops = arithmetic();
    const { X, v, z } = allocate(loops, {
      X: [Float64Array, 32],
      v: [Float64Array, 2],
      z: [Float64Array, 16],
    });
    X.set(Array.from({ length: 32 }, (_, at) => at));
    v.set([1, 10]);
    loops.forward(v, X.subarray(8), 16, z.subarray(8));
    expect([...z]).toEqual([
      ...[0, 0, 0, 0, 0, 0, 0, 0],
      ...[248, 259, 270, 281, 292, 303, 314, 325],
    ]);
  });

  it("respond gives a − y to 15 digits, however large z is, and 0 where there is no example", () => {
    const zs = [0, -0, 1e-320, -1e-9, 0.5, -3, 36.7, -37, 300, -700, 708, 745, -745, 1e308];
    zs.push(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    zs.push(...Array.from({ length: 1000 }, (_, i) => (i - 500) / 13));
    for (const y of [0, 1]) {
      const loops = arithmetic();
      const { z, signs } = allocate(loops, {
        z: [Float64Array, zs.length],
        signs: [Int8Array, zs.length],
      });
      z.set(zs);
      signs.fill(y === 0 ? 1 : -1);
      signs[5] = 0;
      const sum = loops.respond(z, signs);
      const wanted = zs.map((z, i) => (i === 5 ? 0 : crossEntropySlope(z, y)));
      for (const [i, dz] of z.entries()) {
        const slope = wanted[i] as number;
        const distance = Math.abs(dz - slope);
        // Below e^−708 one of the forms has no digits left, and needs none.
        expect(distance, `at ${zs[i]}`).toBeLessThanOrEqual(1e-15 * Math.abs(slope) + 1e-307);
      }
      expect(sum).toBeCloseTo(
        wanted.reduce((total, slope) => total + slope, 0),
        11,
      );
    }
  });

  it("respond passes on what is not a number", () => {
    const loops = arithmetic();
    const { z, signs } = allocate(loops, { z: [Float64Array, 8], signs: [Int8Array, 8] });
    z[3] = Number.NaN;
    signs.fill(1);
    expect(loops.respond(z, signs)).toBeNaN();
    expect(z[3]).toBeNaN();
    expect(z[2]).toBe(0.5);
  });
});

it.each([
  ["small", 2, 300, 500, 0],
  ["of one example in each column", 1, 2, 50, 0.3],
  ["of several blocks, the last not full", 20, 20_003, 12, 0],
  ["of more features than a block of 64 examples likes", 3000, 150, 5, 1],
  ["in the span of the examples", 400, 53, 300, 0],
  ["in the span, with a penalty", 90, 63, 300, 2],
])(
  "a training %s has the same costs and weights in both forms, to 1e-12",
  (_, nX, m, iterations, l2) => {
    const next = randomNormal(nX);
    const values = Float32Array.from({ length: nX * m }, () => next());
    const examples = {
      X: { rows: nX, cols: m, values },
      Y: Uint8Array.from({ length: m }, (_, i) => Number(i % 3 === 0)),
    };
    const settings: Settings = {
      iterations,
      l2,
      learningRate: 0.5 / nX,
      recordEvery: 1,
      onStep: undefined,
    };
    const start = Float64Array.from({ length: nX }, () => next() / nX);
    const [one, other] = each.map(([, arithmetic]) => {
      const descent = new Descent(examples, start.slice(), 0.1, settings, arithmetic());
      finish(descent.work());
      return descent;
    }) as [Descent, Descent];
    expect(one.costs.length).toBe(iterations);
    for (const [k, cost] of one.costs.entries())
      expect(Math.abs((other.costs[k] as number) / cost - 1)).toBeLessThanOrEqual(1e-12);
    const [w, others] = [one.weights(), other.weights()];
    const largest = Math.max(...w.map(Math.abs));
    for (const [j, wj] of w.entries())
      expect(Math.abs((others[j] as number) - wj)).toBeLessThanOrEqual(1e-12 * largest);
    expect(other.b).toBeCloseTo(one.b, 12);
  },
);

describe.each(each)("memory in %s", (_, arithmetic) => {
  it("is full of zeros, also where a training before has left numbers", () => {
    for (const length of [8, 1000, 8]) {
      const loops = arithmetic();
      const { z } = allocate(loops, { z: [Float64Array, length] });
      expect(z.every((zi) => zi === 0)).toBe(true);
      z.fill(7);
      loops.release();
    }
  });

  it("belongs to one training alone, until that gives it back", () => {
    const wanted = { z: [Float64Array, 8] } as const;
    arithmetic().release();
    const [one, other] = [arithmetic(), arithmetic()];
    const { z } = allocate(one, wanted);
    allocate(other, wanted).z.fill(7);
    other.release();
    allocate(arithmetic(), wanted).z.fill(8);
    expect([...z]).toEqual(new Array(8).fill(0));
  });
});

describe("withFastest", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** So much that no memory of an earlier training will do. */
  const wanted = { z: [Float64Array, 1e5] } as const;

  it("takes the loops in WebAssembly", () => {
    expect(withFastest((loops) => loops)).not.toBe(plain);
  });

  it("takes the plain loops where there is no WebAssembly", () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(withFastest((loops) => allocate(loops, wanted) && loops)).toBe(plain);
  });

  it("takes the plain loops where WebAssembly gets no memory", () => {
    const Memory = vi.fn(() => {
      throw new RangeError("could not allocate memory");
    });
    vi.stubGlobal("WebAssembly", Object.create(WebAssembly, { Memory: { value: Memory } }));
    expect(withFastest((loops) => allocate(loops, wanted) && loops)).toBe(plain);
    expect(Memory).toHaveBeenCalledOnce();
  });
});
