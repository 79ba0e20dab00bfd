/** Two forms of the same descent: on the weights themselves, or on how much of each example is in them. */

import type { Table } from "./inputs.js";
import { backward, forward } from "./products.js";
import { logits, rowsOf, type Sweep, sweeper } from "./sweep.js";

/** Parameters θ that the weights are made of, and how to find their slopes. */
export interface Form {
  readonly theta: Float64Array;
  /** From θ and b to their slopes, summed over the examples. */
  readonly sweep: Sweep;
  /** The weights that some θ stands for; the slopes of weights come from those of θ the same way. */
  weights(theta: Float64Array): Float64Array;
}

/** θ = w: every step goes once through X. */
export function direct(X: Table, w: Float64Array): Form {
  return { theta: w, sweep: sweeper(X), weights: (theta) => theta.slice() };
}

/**
 * θ = (α, c) for wide data, m < n_x. Each dw is a mix of the columns of X, so w never leaves their span and w₀:
 *
 *     w = X·α + c·w₀    z = wᵀX + b = K·α + c·w₀ᵀX + b    with   K = XᵀX
 *
 * The slope of α is dZ itself, and a step needs m² products instead of 2·n_x·m. The costs are the same.
 */
export function span(X: Table, w: Float64Array): Form {
  const m = X.cols;
  const K = new Float64Array((m + 1) * m);
  const filling = fill(K, X, w);
  const turn = Math.ceil(1e6 / m); // rows of K for one turn of the event loop
  const dTheta = new Float64Array(m + 1);
  const z = dTheta.subarray(0, m);
  return {
    theta: new Float64Array(m + 1).fill(1, m),
    *sweep(theta, b, respond) {
      yield* filling; // once: it has nothing more to do the next time
      z.fill(b);
      for (let row = 0; row <= m; row += turn) {
        forward(K.subarray(row * m), theta.subarray(row, row + turn), z);
        yield;
      }
      return { db: respond(z, 0), dw: dTheta };
    },
    weights(theta) {
      const sum = w.map((wj) => (theta[m] as number) * wj);
      for (const { rows, first, last } of rowsOf(X))
        backward(rows, theta.subarray(0, m), sum.subarray(first, last));
      return sum;
    },
  };
}

/**
 * K = XᵀX with w₀ᵀX as its last row. A few rows of X at a time, which stay in the cache, are added to the right half of
 * each row of K; the left half mirrors it.
 */
function* fill(K: Float64Array, X: Table, w: Float64Array): Generator<void, void> {
  const m = X.cols;
  let columns = new Float64Array(0);
  for (const { rows, first, last } of rowsOf(X)) {
    const height = last - first;
    if (columns.length !== rows.length) columns = new Float64Array(rows.length);
    for (let j = 0; j < height; j++)
      for (let i = 0; i < m; i++) columns[i * height + j] = rows[j * m + i] as number;
    for (let i = 0; i < m; i++) {
      const ahead = columns.subarray(i * height);
      yield backward(ahead, ahead.subarray(0, height), K.subarray(i * m + i, (i + 1) * m));
    }
  }
  for (let i = 0; i < m; i++) for (let k = 0; k < i; k++) K[i * m + k] = K[k * m + i] as number;
  K.set(yield* logits(X, w, 0), m * m);
}
