/** One pass over the columns of X in 64 bits, block by block, so that backward finds in the cache what forward read. */

import type { Table } from "../input/matrices.js";
import { backward, dot, forward } from "./products.js";

/** Numbers of X in a block, 1 MB: what a level-2 cache holds. */
const blockSize = 131_072;

/** Turns the logits of some examples, the first of them number `start`, into slopes dz, in place; gives their sum. */
export type Respond = (z: Float64Array, start: number) => number;

/** Slopes, summed over the examples, which the next sweep overwrites; and ‖w‖², which costs little on the way. */
export type Sums = { dw: Float64Array; db: number; square: number };

export type Sweep = (w: Float64Array, b: number, respond: Respond) => Generator<void, Sums>;

/**
 * Makes ready to go over X: z = wᵀx + b, dz from z, then Σ x·dz and Σ dz. Yields after each block of examples. Where all
 * of X is one block, it is filled once.
 */
export function sweeper(X: Table): Sweep {
  const width = Math.min(X.cols, Math.ceil(blockSize / X.rows));
  if (width < 128 && width < X.cols) return (w, b, respond) => byRows(X, w, b, respond);
  const block = new Float64Array(X.rows * width);
  const [room, dw] = [new Float64Array(width), new Float64Array(X.rows)];
  if (width === X.cols) block.set(X.values);
  return function* (w, b, respond) {
    let db = 0;
    dw.fill(0);
    for (let start = 0; start < X.cols; start += width) {
      const z = start + width > X.cols ? room.subarray(0, X.cols - start) : room;
      for (let j = 0, from = start; width < X.cols && j < X.rows; j++, from += X.cols)
        block.set(X.values.subarray(from, from + z.length), j * z.length);
      forward(block, w, z.fill(b));
      db += respond(z, start);
      backward(block, z, dw);
      yield;
    }
    return { dw, db, square: dot(w, w) };
  };
}

/** The same where a block would hold few examples: short loops over these cost more than reading X twice, by whole rows. */
function* byRows(X: Table, w: Float64Array, b: number, respond: Respond): Generator<void, Sums> {
  const dZ = yield* logits(X, w, b);
  const [db, dw] = [respond(dZ, 0), new Float64Array(X.rows)];
  for (const { rows, first, last } of rowsOf(X)) yield backward(rows, dZ, dw.subarray(first, last));
  return { dw, db, square: dot(w, w) };
}

/** z = wᵀx + b for each column x of X; yields after some rows. */
export function* logits(X: Table, w: Float64Array, b: number): Generator<void, Float64Array> {
  const Z = new Float64Array(X.cols).fill(b);
  for (const { rows, first, last } of rowsOf(X)) yield forward(rows, w.subarray(first, last), Z);
  return Z;
}

/** X in 64 bits, some whole rows at a time, overwritten by the next: half a block, for beside it often lies its transpose. */
export function* rowsOf(X: Table) {
  const height = Math.ceil(blockSize / 2 / X.cols);
  const room = new Float64Array(height * X.cols);
  for (let first = 0; first < X.rows; first += height) {
    const last = Math.min(first + height, X.rows);
    room.set(X.values.subarray(first * X.cols, last * X.cols));
    yield { rows: room.subarray(0, (last - first) * X.cols), first, last };
  }
}

/** Runs a piece of work to its end without a pause. */
export function finish<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
