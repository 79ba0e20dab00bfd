/** K = XᵀX, the inner products of all pairs of examples. */

import type { Table } from "./inputs.js";

/** Fills the first m rows of K, (m, m); yields after every few rows of X. */
export function* gram(X: Table, K: Float64Array): Generator<void, void> {
  const m = X.cols;
  for (let j = 0; j < X.rows; j++) {
    const row = X.values.subarray(j * m, (j + 1) * m);
    for (let i = 0; i < m; i++) {
      for (let k = i; k < m; k++)
        (K[i * m + k] as number) += (row[i] as number) * (row[k] as number);
    }
    yield;
  }
  for (let i = 0; i < m; i++) for (let k = 0; k < i; k++) K[i * m + k] = K[k * m + i] as number;
}
