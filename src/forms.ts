/** Two forms of the same descent: on the weights themselves, or on how much of each example is in them. */

import type { Table } from "./inputs.js";
import { backward, forward } from "./products.js";
import { logits, type Sweep, sweeper } from "./sweep.js";

/** Parameters θ that the weights are made of, and how to find their slopes. */
export interface Form {
  readonly theta: Float64Array;
  /** Work to be done once, before the first sweep. */
  prepare(): Generator<void, void>;
  /** From θ and b to their slopes, summed over the examples. */
  readonly sweep: Sweep;
  /** The weights that some θ stands for; the slopes of weights come from those of θ the same way. */
  weights(theta: Float64Array): Float64Array;
}

/** θ = w: every step goes once through X. */
export function direct(X: Table, w: Float64Array): Form {
  return { theta: w, *prepare() {}, sweep: sweeper(X), weights: (theta) => theta.slice() };
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
  const K = new Float64Array((m + 1) * m); // its last row is w₀ᵀX
  const turn = Math.ceil(1e6 / m); // rows of K for one turn of the event loop
  const dTheta = new Float64Array(m + 1);
  const z = dTheta.subarray(0, m);
  return {
    theta: new Float64Array(m + 1).fill(1, m),
    *prepare() {
      yield* addSquare(X, K);
      K.set(logits(X, w, 0), m * m);
    },
    *sweep(theta, b, respond) {
      z.fill(b);
      for (let row = 0; row <= m; row += turn) {
        forward(K, m, row * m, theta.subarray(row, row + turn), z);
        yield;
      }
      return { db: respond(z, 0), dw: dTheta };
    },
    weights(theta) {
      const sum = w.map((wj) => wj * (theta[m] as number));
      backward(X.values, m, 0, theta.subarray(0, m), sum);
      return sum;
    },
  };
}

/** K += XᵀX: a few rows of X at a time, which stay in the cache, to the right half of each row of K, then mirrored. */
function* addSquare({ rows, cols: m, values }: Table, K: Float64Array): Generator<void, void> {
  const height = 64;
  for (let first = 0; first < rows; first += height) {
    const column = new Float64Array(Math.min(height, rows - first));
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < column.length; j++) column[j] = values[(first + j) * m + i] as number;
      forward(values, m, first * m + i, column, K.subarray(i * m + i, (i + 1) * m));
    }
    yield;
  }
  for (let i = 0; i < m; i++) for (let k = 0; k < i; k++) K[i * m + k] = K[k * m + i] as number;
}
