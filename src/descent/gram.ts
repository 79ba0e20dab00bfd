/** The products of the examples with each other, which the span of the examples needs. */

import type { Table } from "../input/matrices.js";
import { addMatrixTimesVector } from "./products.js";

/** How many numbers are copied at a time: half a megabyte, which stays in a processor's cache. */
const numbersInACopy = 65_536;

/**
 * K += [X, w₀]ᵀ·[X, w₀], where [X, w₀] is X with one more column. Each number of K is the product of two columns; it is
 * added up from pieces of the columns, some rows of [X, w₀] at a time (312 if m = 209).
 *
 * A column's numbers do not lie side by side in memory, so its pieces are copied first, one after the other. (One copy of
 * all of X would double the memory that training takes.)
 *
 * @param K - m + 1 rows of m + 1 numbers, one after the other
 */
export function* addGram(X: Table, w0: Float64Array, K: Float64Array): Generator<void, void> {
  const size = X.cols + 1;
  const height = Math.ceil(numbersInACopy / size);
  const room = new Float64Array(size * height);
  for (let first = 0; first < X.rows; first += height) {
    const end = Math.min(first + height, X.rows);
    const length = end - first;
    copyPieces(X, w0, first, end, room);
    for (let i = 0; i < size; i++) {
      // K[i][k] += piece i · piece k, for every k from i on; the other half of K is mirrored at the end.
      const fromPieceI = room.subarray(i * length);
      const rowOfK = K.subarray(i * size + i, (i + 1) * size);
      addMatrixTimesVector(fromPieceI, fromPieceI.subarray(0, length), rowOfK);
      yield;
    }
  }
  yield* mirror(K, size);
}

/** Copies rows `first` to `end` of [X, w₀] column by column: a piece of each column, one piece after the other. */
function copyPieces(
  { values, cols }: Table,
  w0: Float64Array,
  first: number,
  end: number,
  room: Float64Array,
): void {
  const length = end - first;
  for (let j = 0; j < length; j++) {
    const row = (first + j) * cols;
    for (let i = 0; i < cols; i++) room[i * length + j] = values[row + i] as number;
  }
  room.set(w0.subarray(first, end), cols * length);
}

/** Copies what stands above the diagonal of K to below it. */
function* mirror(K: Float64Array, size: number): Generator<void, void> {
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) K[i * size + k] = K[k * size + i] as number;
    yield;
  }
}
