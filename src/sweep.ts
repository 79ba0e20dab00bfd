/** One pass over the columns of X in 64 bits, block by block, so that backward finds in the cache what forward read. */

import type { Table } from "./inputs.js";
import { backward, forward } from "./products.js";

/** Numbers of X in a block: 64 kB in 32 bits. */
const blockSize = 16_384;

/** Turns the logits of some examples, the first of them number `start`, into slopes dz, in place. */
export type Respond = (z: Float64Array, start: number) => void;

/** Slopes, summed over the examples. */
export type Sums = { dw: Float64Array; db: number };

/** z = wᵀx + b, dz from z, then Σ x·dz and Σ dz. Yields after each block of examples. */
export function* sweep(
  { rows, cols, values }: Table,
  w: Float64Array,
  b: number,
  respond: Respond,
): Generator<void, Sums> {
  const dw = new Float64Array(rows);
  let db = 0;
  const width = Math.min(cols, Math.max(16, Math.ceil(blockSize / rows)));
  const buffer = new Float64Array(width);
  for (let start = 0; start < cols; start += width) {
    const z = buffer.subarray(0, cols - start).fill(b);
    forward(values, cols, start, w, z);
    respond(z, start);
    backward(values, cols, start, z, dw);
    for (let i = 0; i < z.length; i++) db += z[i] as number;
    yield;
  }
  return { dw, db };
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
