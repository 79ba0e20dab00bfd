/**
 * The two products of a matrix and a vector, in which nearly all the time of training goes: wᵀ·X on the way forward,
 * X·dZᵀ on the way back. X lies in memory row after row, and both products read it in that order: the first adds up
 * whole rows, each times its weight, the second multiplies each row by the vector.
 *
 * Both take four rows at a time, because then each number of the vector beside them (z, or dz) is read once for four
 * rows. With 20 features and 1 000 000 examples the two together take 38 ms this way, 66 ms with one row at a time, and
 * 33 ms with ten, which is not worth having ten names for everything below.
 *
 * (`as number` is for the compiler, which cannot know that an index lies within its array.)
 */

import type { Table } from "../input/matrices.js";

/**
 * How many rows to take before the next `yield`, where the stop button is looked at: about half a million numbers (1 ms),
 * but at least four rows, because rows are taken in fours. With 1000 columns it is 500 rows.
 */
const rowsInATurn = (X: Table) => 4 * Math.ceil(500_000 / 4 / X.cols);

/** z += vᵀ·X, which gives logits if v is w; with as many numbers in v as X has rows, and in z as X has columns. */
export function* addVectorTimesMatrix(
  v: Float64Array,
  X: Table,
  z: Float64Array,
): Generator<void, void> {
  const turn = rowsInATurn(X);
  let j = 0;
  for (; j + 4 <= X.rows; j += 4) {
    addFourRows(X, j, v, z);
    if ((j + 4) % turn === 0) yield;
  }
  for (; j < X.rows; j++) addRow(X, j, v, z); // the last rows, fewer than four
}

function addFourRows({ values, cols }: Table, j: number, v: Float64Array, z: Float64Array): void {
  const v0 = v[j] as number;
  const v1 = v[j + 1] as number;
  const v2 = v[j + 2] as number;
  const v3 = v[j + 3] as number;
  const row0 = j * cols;
  const row1 = row0 + cols;
  const row2 = row1 + cols;
  const row3 = row2 + cols;
  for (let i = 0; i < cols; i++) {
    (z[i] as number) +=
      v0 * (values[row0 + i] as number) +
      v1 * (values[row1 + i] as number) +
      v2 * (values[row2 + i] as number) +
      v3 * (values[row3 + i] as number);
  }
}

function addRow({ values, cols }: Table, j: number, v: Float64Array, z: Float64Array): void {
  const vj = v[j] as number;
  const row = j * cols;
  for (let i = 0; i < cols; i++) (z[i] as number) += vj * (values[row + i] as number);
}

/** u += X·v, which gives slopes if v is dZ; with as many numbers in u as X has rows, and in v as X has columns. */
export function* addMatrixTimesVector(
  X: Table,
  v: Float64Array,
  u: Float64Array,
): Generator<void, void> {
  const turn = rowsInATurn(X);
  let j = 0;
  for (; j + 4 <= X.rows; j += 4) {
    multiplyFourRows(X, j, v, u);
    if ((j + 4) % turn === 0) yield;
  }
  for (; j < X.rows; j++) multiplyRow(X, j, v, u); // the last rows, fewer than four
}

function multiplyFourRows(
  { values, cols }: Table,
  j: number,
  v: Float64Array,
  u: Float64Array,
): void {
  const row0 = j * cols;
  const row1 = row0 + cols;
  const row2 = row1 + cols;
  const row3 = row2 + cols;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let i = 0; i < cols; i++) {
    const vi = v[i] as number;
    sum0 += vi * (values[row0 + i] as number);
    sum1 += vi * (values[row1 + i] as number);
    sum2 += vi * (values[row2 + i] as number);
    sum3 += vi * (values[row3 + i] as number);
  }
  (u[j] as number) += sum0;
  (u[j + 1] as number) += sum1;
  (u[j + 2] as number) += sum2;
  (u[j + 3] as number) += sum3;
}

function multiplyRow({ values, cols }: Table, j: number, v: Float64Array, u: Float64Array): void {
  const row = j * cols;
  let sum = 0;
  for (let i = 0; i < cols; i++) sum += (v[i] as number) * (values[row + i] as number);
  (u[j] as number) += sum;
}
