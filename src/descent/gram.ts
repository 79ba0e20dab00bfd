/** The products of the examples with each other, which the span of the examples needs. */

import type { Table } from "../input/matrices.js";
import { addMatrixTimesVector } from "./products.js";

/** A matrix in 64 bits. */
interface Matrix64 extends Table {
  readonly values: Float64Array;
}

/** How many numbers are copied at a time: half a megabyte, which stays in a processor's cache. */
const numbersInACopy = 65_536;

/**
 * K += [X, w₀]ᵀ·[X, w₀], where [X, w₀] is X with one more column. Each number of K is the product of two columns; it is
 * added up from pieces of the columns, some rows of [X, w₀] at a time (312 if m = 209).
 *
 * A column's numbers do not lie side by side in memory, so each piece is copied first, transposed: each column becomes a row.
 * (One copy of all of X would double the memory that training takes.)
 */
export function* addGram(X: Table, w0: Float64Array, K: Matrix64): Generator<void, void> {
  const height = Math.ceil(numbersInACopy / K.rows);
  const room = new Float64Array(K.rows * height);
  for (let first = 0; first < X.rows; first += height) {
    const end = Math.min(first + height, X.rows);
    const piece = transposedPiece(X, w0, first, end, room);
    for (let i = 0; i < K.rows; i++) yield* addToRow(K, piece, i);
  }
  yield* mirror(K);
}

/** Rows `first` to `end` of [X, w₀], rows and columns exchanged, written into `room`. */
function transposedPiece(
  X: Table,
  w0: Float64Array,
  first: number,
  end: number,
  room: Float64Array,
): Matrix64 {
  const m = X.cols;
  const height = end - first;
  for (let j = 0; j < height; j++) {
    const row = (first + j) * m;
    for (let i = 0; i < m; i++) room[i * height + j] = X.values[row + i] as number;
  }
  room.set(w0.subarray(first, end), m * height);
  return { rows: m + 1, cols: height, values: room.subarray(0, (m + 1) * height) };
}

/** K[i][k] += row i · row k of the transposed piece, for every k ≥ i; the other half of K is mirrored at the end. */
function* addToRow(K: Matrix64, piece: Matrix64, i: number): Generator<void, void> {
  const length = piece.cols;
  const rowI = piece.values.subarray(i * length, (i + 1) * length);
  const values = piece.values.subarray(i * length);
  const fromRowI: Matrix64 = { rows: piece.rows - i, cols: length, values };
  const rowOfK = K.values.subarray(i * K.cols + i, (i + 1) * K.cols); // K[i][i] to the end of its row
  yield* addMatrixTimesVector(fromRowI, rowI, rowOfK);
  yield; // a piece is so small that the product above does not
}

/** Copies what stands above the diagonal of K to below it. */
function* mirror({ rows, cols, values }: Matrix64): Generator<void, void> {
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < i; k++) values[i * cols + k] = values[k * cols + i] as number;
    yield;
  }
}
