/** One pass over the columns of X in 64 bits, block by block, so that forward and backward find X in the cache. */

import type { Table } from "./inputs.js";

/** Numbers of X in a block: 256 kB. */
const blockSize = 32_768;

/** Turns the logits of some examples, the first of them number `start`, into slopes dz, in place. */
export type Respond = (z: Float64Array, start: number) => void;

/**
 * z = wᵀx + b, then dz from z, then Σ x·dz and Σ dz over all examples. Yields after each block.
 *
 * @param respond - what the neuron makes of z
 */
export function* sweep(
  X: Table,
  w: Float64Array,
  b: number,
  respond: Respond,
): Generator<void, { sums: Float64Array; db: number }> {
  const sums = new Float64Array(X.rows);
  let db = 0;
  for (const { block, z, start } of blocks(X)) {
    forward(block, w, z.fill(b));
    respond(z, start);
    backward(block, z, sums);
    for (let i = 0; i < z.length; i++) db += z[i] as number;
    yield;
  }
  return { sums, db };
}

/** z = wᵀx + b for each column of X. */
export function logits(X: Table, w: Float64Array, b: number): Float64Array {
  const Z = new Float64Array(X.cols);
  for (const { block, z, start } of blocks(X)) {
    forward(block, w, z.fill(b));
    Z.set(z, start);
  }
  return Z;
}

/** Σ x·s over the columns x of X, each with its own number s. */
export function combine(X: Table, s: Float64Array): Float64Array {
  const sum = new Float64Array(X.rows);
  for (const { block, z, start } of blocks(X)) {
    z.set(s.subarray(start, start + z.length));
    backward(block, z, sum);
  }
  return sum;
}

/** Runs a piece of work to its end without a pause. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

interface Block {
  /** Some columns of X, row after row, in 64 bits. */
  block: Float64Array;
  /** Room for one number a column. */
  z: Float64Array;
  /** The number of its first column in X. */
  start: number;
}

function* blocks(X: Table): Generator<Block> {
  const width = Math.min(X.cols, Math.max(16, Math.floor(blockSize / X.rows)));
  const buffer = new Float64Array((X.rows + 1) * width);
  for (let start = 0; start < X.cols; start += width) {
    const count = Math.min(width, X.cols - start);
    const block = buffer.subarray(0, X.rows * count);
    for (let j = 0; j < X.rows; j++) {
      const from = j * X.cols + start;
      block.set(X.values.subarray(from, from + count), j * count);
    }
    yield { block, z: buffer.subarray(X.rows * width, X.rows * width + count), start };
  }
}

/** z += wᵀx */
export function forward(block: Float64Array, w: Float64Array, z: Float64Array): void {
  for (let j = 0; j < w.length; j++) {
    const [wj, row] = [w[j] as number, j * z.length];
    for (let i = 0; i < z.length; i++) (z[i] as number) += wj * (block[row + i] as number);
  }
}

/** dw += x·dz */
function backward(block: Float64Array, dz: Float64Array, dw: Float64Array): void {
  for (let j = 0; j < dw.length; j++) {
    const row = j * dz.length;
    let sum = 0;
    for (let i = 0; i < dz.length; i++) sum += (block[row + i] as number) * (dz[i] as number);
    (dw[j] as number) += sum;
  }
}
