/**
 * The two products with a matrix X in which nearly all the time of training goes: Xᵀ·w on the way forward, X·dz on the
 * way back.
 *
 * Both take four rows of X at a time, so that each number of the other vector is fetched once for four rows: a step on
 * 20 × 1 000 000 numbers takes 81 ms with one row at a time, 56 ms with two, 40 ms with four and 36 ms with ten.
 */

import type { Table } from "../input/matrices.js";

/** u·v */
export function dot(u: Float64Array, v: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < u.length; j++) sum += (u[j] as number) * (v[j] as number);
  return sum;
}

/** How many rows of X make about half a million numbers: then it is time to see whether somebody pressed stop. */
const rowsInATurn = (X: Table) => 4 * Math.ceil(125_000 / X.cols);

/** z += Xᵀ·w: adds to z each row of X times its weight. Yields every millisecond or so. */
export function* addTransposedProduct(
  X: Table,
  w: Float64Array,
  z: Float64Array,
): Generator<void, void> {
  const turn = rowsInATurn(X);
  let j = 0;
  for (; j + 3 < X.rows; j += 4) {
    addFourRows(X, j, w, z);
    if ((j + 4) % turn === 0) yield;
  }
  for (; j < X.rows; j++) addRow(X, j, w, z);
}

function addFourRows({ values, cols }: Table, j: number, w: Float64Array, z: Float64Array): void {
  const w0 = w[j] as number;
  const w1 = w[j + 1] as number;
  const w2 = w[j + 2] as number;
  const w3 = w[j + 3] as number;
  const row0 = j * cols;
  const row1 = row0 + cols;
  const row2 = row1 + cols;
  const row3 = row2 + cols;
  for (let i = 0; i < cols; i++) {
    (z[i] as number) +=
      w0 * (values[row0 + i] as number) +
      w1 * (values[row1 + i] as number) +
      w2 * (values[row2 + i] as number) +
      w3 * (values[row3 + i] as number);
  }
}

function addRow({ values, cols }: Table, j: number, w: Float64Array, z: Float64Array): void {
  const weight = w[j] as number;
  const row = j * cols;
  for (let i = 0; i < cols; i++) (z[i] as number) += weight * (values[row + i] as number);
}

/** dw += X·dz: adds to each dw the product of its row of X with dz. Yields every millisecond or so. */
export function* addProduct(X: Table, dz: Float64Array, dw: Float64Array): Generator<void, void> {
  const turn = rowsInATurn(X);
  let j = 0;
  for (; j + 3 < X.rows; j += 4) {
    dotFourRows(X, j, dz, dw);
    if ((j + 4) % turn === 0) yield;
  }
  for (; j < X.rows; j++) dotRow(X, j, dz, dw);
}

function dotFourRows({ values, cols }: Table, j: number, dz: Float64Array, dw: Float64Array): void {
  const row0 = j * cols;
  const row1 = row0 + cols;
  const row2 = row1 + cols;
  const row3 = row2 + cols;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (let i = 0; i < cols; i++) {
    const slope = dz[i] as number;
    sum0 += slope * (values[row0 + i] as number);
    sum1 += slope * (values[row1 + i] as number);
    sum2 += slope * (values[row2 + i] as number);
    sum3 += slope * (values[row3 + i] as number);
  }
  (dw[j] as number) += sum0;
  (dw[j + 1] as number) += sum1;
  (dw[j + 2] as number) += sum2;
  (dw[j + 3] as number) += sum3;
}

function dotRow({ values, cols }: Table, j: number, dz: Float64Array, dw: Float64Array): void {
  const row = j * cols;
  let sum = 0;
  for (let i = 0; i < cols; i++) sum += (dz[i] as number) * (values[row + i] as number);
  (dw[j] as number) += sum;
}
