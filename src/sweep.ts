/** One pass over the columns of X in 64 bits, block by block, so that backward finds in the cache what forward read. */

import type { Table } from "./inputs.js";
import { backward, forward } from "./products.js";

/** Numbers of X in a block: 64 kB in 32 bits. */
const blockSize = 16_384;

/** Turns the logits of some examples, the first of them number `start`, into slopes dz, in place; gives their sum. */
export type Respond = (z: Float64Array, start: number) => number;

/** Slopes, summed over the examples. */
export type Sums = { dw: Float64Array; db: number };

export type Sweep = (w: Float64Array, b: number, respond: Respond) => Generator<void, Sums>;

/** Makes ready to go over X: z = wᵀx + b, dz from z, then Σ x·dz and Σ dz. Yields after each block of examples. */
export function sweeper({ rows, cols, values }: Table): Sweep {
  const dw = new Float64Array(rows);
  const width = Math.min(cols, Math.max(16, Math.ceil(blockSize / rows)));
  const block = new Float64Array(width);
  return function* (w, b, respond) {
    let db = 0;
    dw.fill(0);
    for (let start = 0; start < cols; start += width) {
      const z = cols - start < width ? block.subarray(0, cols - start) : block;
      forward(values, cols, start, w, z.fill(b));
      db += respond(z, start);
      backward(values, cols, start, z, dw);
      yield;
    }
    return { dw, db };
  };
}

/** z = wᵀx + b for each column of X. */
export function logits({ cols, values }: Table, w: Float64Array, b: number): Float64Array {
  const Z = new Float64Array(cols).fill(b);
  forward(values, cols, 0, w, Z);
  return Z;
}

/** Runs a piece of work to its end without a pause. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
