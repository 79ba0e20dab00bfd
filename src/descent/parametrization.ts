/** Two forms of the same descent: on the weights themselves, or on how much of each example is in them. */

import type { Table } from "../input/matrices.js";
import { backward, forward } from "./products.js";
import { rowsOf, type Sweep, sweeper } from "./sweep.js";

/** Parameters θ that the weights are made of, and the dθ of which dw is made the same way. */
export interface Parametrization {
  readonly theta: Float64Array;
  /** From θ and b to their slopes, summed over the examples. */
  readonly sweep: Sweep;
  /** The weights that some θ stands for; of dθ, it makes dw. */
  weights(theta: Float64Array): Float64Array;
}

/** θ = w: every step goes once through X. */
export function direct(X: Table, w: Float64Array): Parametrization {
  return { theta: w, sweep: sweeper(X), weights: (theta) => theta.slice() };
}

/**
 * θ = (s, c) for wide data, m < n_x. Each dw is a mix of the columns of X, so w never leaves the span of these and w₀:
 *
 *     w = [X, w₀]·θ    z = wᵀX + b = the first m of K·θ + b    ‖w‖² = θᵀ·K·θ    with   K = [X, w₀]ᵀ·[X, w₀]
 *
 * Here dθ is not ∂J/∂θ but the mix that makes up dw = [X, w₀]·dθ, which is dZ itself with 0 for c. So a step needs m²
 * products instead of 2·n_x·m, and the costs are the same.
 */
export function span(X: Table, w: Float64Array): Parametrization {
  const [m, all] = [X.cols, X.cols + 1];
  const K = new Float64Array(all * all);
  const filling = fill(K, X, w);
  const turn = Math.ceil(1e6 / all); // rows of K for one turn of the event loop
  const dTheta = new Float64Array(all);
  return {
    theta: new Float64Array(all).fill(1, m),
    *sweep(theta, b, respond) {
      yield* filling; // once: it has nothing more to do the next time
      dTheta.fill(b); // first K·θ + b; respond() turns its first m, the logits, into dZ
      for (let row = 0; row < all; row += turn) {
        forward(K.subarray(row * all), theta.subarray(row, row + turn), dTheta);
        yield;
      }
      const square = theta.reduce((sum, t, i) => sum + t * ((dTheta[i] as number) - b), 0);
      dTheta[m] = 0; // no example pulls at c
      return { db: respond(dTheta.subarray(0, m), 0), dw: dTheta, square };
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
 * K = [X, w₀]ᵀ·[X, w₀]. A few rows of X at a time, which stay in the cache, are added to each row of K from its diagonal on;
 * the other half mirrors that.
 */
function* fill(K: Float64Array, X: Table, w: Float64Array): Generator<void, void> {
  const [m, all] = [X.cols, X.cols + 1];
  let columns = new Float64Array(0);
  for (const { rows, first, last } of rowsOf(X)) {
    const height = last - first;
    if (columns.length !== all * height) columns = new Float64Array(all * height);
    for (let j = 0; j < height; j++)
      for (let i = 0; i < m; i++) columns[i * height + j] = rows[j * m + i] as number;
    columns.set(w.subarray(first, last), m * height);
    for (let i = 0; i < all; i++) {
      const ahead = columns.subarray(i * height);
      yield backward(ahead, ahead.subarray(0, height), K.subarray(i * all + i, (i + 1) * all));
    }
  }
  for (let i = 0; i < all; i++, yield)
    for (let k = 0; k < i; k++) K[i * all + k] = K[k * all + i] as number;
}
