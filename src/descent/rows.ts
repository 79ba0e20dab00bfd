/** The rows of X in 64 bits, some at a time, and the products of all of them with a vector. */

import type { Table } from "../input/matrices.js";
import { addMatrixTimesVector, addVectorTimesMatrix } from "./products.js";

/** How many numbers there are at a time: half a megabyte, which a processor's cache holds beside other things. */
const numbersAtATime = 65_536;

/** Some rows of X, one after the other, from row `first` up to `end`. */
interface Rows {
  readonly values: Float64Array;
  readonly first: number;
  readonly end: number;
}

/** All rows of X, some whole rows at a time. The array is the same each time: the next rows write over it. */
function* rowsOf(X: Table): Generator<Rows, void> {
  const height = Math.ceil(numbersAtATime / X.cols);
  const room = new Float64Array(height * X.cols);
  for (let first = 0; first < X.rows; first += height) {
    const end = Math.min(first + height, X.rows);
    room.set(X.values.subarray(first * X.cols, end * X.cols));
    yield { values: room.subarray(0, (end - first) * X.cols), first, end };
  }
}

/** z += vᵀ·X, with one number of v for each row of X. Yields every millisecond or so. */
export function* addVectorTimesRows(
  v: Float64Array,
  X: Table,
  z: Float64Array,
): Generator<void, void> {
  for (const { values, first, end } of rowsOf(X)) {
    addVectorTimesMatrix(v.subarray(first, end), values, z);
    yield;
  }
}

/** u += X·v, with one number of v for each column of X. Yields every millisecond or so. */
export function* addRowsTimesVector(
  X: Table,
  v: Float64Array,
  u: Float64Array,
): Generator<void, void> {
  for (const { values, first, end } of rowsOf(X)) {
    addMatrixTimesVector(values, v, u.subarray(first, end));
    yield;
  }
}
