/** The products of the examples with each other, which the span of the examples needs. */

import type { Table } from "../input/matrices.js";
import type { Arithmetic } from "./arithmetic.js";

/** How many numbers of X are copied at a time: half a megabyte, which stays in a processor's cache. */
const numbersAtATime = 65_536;

interface RoomForGram {
  /** Some rows of [X, w₀], with zeros behind. */
  readonly rows: Float64Array;
  /** A column of them. */
  readonly column: Float64Array;
}

/**
 * What `addGram` needs to work, to be allocated.
 *
 * @param size - the numbers in a row of K
 */
export function roomForGram(size: number) {
  const height = Math.ceil(numbersAtATime / size);
  return {
    rows: [Float64Array, height * size],
    column: [Float64Array, height],
  } as const;
}

/**
 * K += [X, w₀]ᵀ·[X, w₀], where [X, w₀] is X with one more column. Some rows of [X, w₀] at a time are worked through, and to
 * each row of K is added what they give:
 *
 *     row i of K  +=  (their column i)ᵀ · (they)
 *
 * K is symmetric: what stands before its diagonal is copied from behind it at the end.
 */
export function* addGram(
  X: Table,
  w0: Float64Array,
  { K, rows, column }: RoomForGram & { readonly K: Float64Array },
  arithmetic: Arithmetic,
): Generator<void, void> {
  const size = rows.length / column.length;
  for (let first = 0; first < X.rows; first += column.length) {
    const end = Math.min(first + column.length, X.rows);
    for (let j = first; j < end; j++) {
      const row = (j - first) * size;
      rows.set(X.values.subarray(j * X.cols, (j + 1) * X.cols), row);
      rows[row + X.cols] = w0[j] as number;
    }
    const columnI = column.subarray(0, end - first);
    for (let i = 0; i <= X.cols; i++) {
      for (let j = 0; j < columnI.length; j++) columnI[j] = rows[j * size + i] as number;
      const start = Math.floor(i / 8) * 8; // at the diagonal or a little before it: the loops take eight columns at a time
      const rowOfK = K.subarray(i * size + start, (i + 1) * size);
      arithmetic.forward(columnI, rows.subarray(start), size, rowOfK);
      yield;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) K[i * size + k] = K[k * size + i] as number;
    yield;
  }
}
