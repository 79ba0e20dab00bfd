/**
 * The two products of all of X with a vector, some rows at a time, with a pause after each. The plain loops make them: those in
 * WebAssembly would first have to copy X into their memory, and for a single product that takes what they gain.
 */

import type { Table } from "../input/matrices.js";
import { backward, forward } from "./plain.js";

/** How many numbers of X are worked through before each `yield`: in about a millisecond. */
const numbersAtATime = 1_000_000;

/** z += vᵀ·X, with one number of v for each row of X. */
export function* addVectorTimesRows(
  v: Float64Array,
  X: Table,
  z: Float64Array,
): Generator<void, void> {
  for (const { values, first, end } of rowsOf(X)) {
    forward(v.subarray(first, end), values, X.cols, z);
    yield;
  }
}

/** u += X·v, with one number of v for each column of X. */
export function* addRowsTimesVector(
  X: Table,
  v: Float64Array,
  u: Float64Array,
): Generator<void, void> {
  for (const { values, first, end } of rowsOf(X)) {
    backward(values, v, u.subarray(first, end));
    yield;
  }
}

/** Some rows of X, one after the other, from row `first` up to `end`. */
interface Rows {
  readonly values: Table["values"];
  readonly first: number;
  readonly end: number;
}

function* rowsOf(X: Table): Generator<Rows, void> {
  const height = Math.ceil(numbersAtATime / X.cols);
  for (let first = 0; first < X.rows; first += height) {
    const end = Math.min(first + height, X.rows);
    yield { values: X.values.subarray(first * X.cols, end * X.cols), first, end };
  }
}
