/** Two forms of the same descent: on the weights themselves, or on how much of each example is in them. */

import { gram } from "./gram.js";
import type { Table } from "./inputs.js";
import { combine, forward, logits, type Respond, sweep } from "./sweep.js";

/** Parameters θ that the weights are made of, and how a step finds its way with them. */
export interface Form {
  readonly theta: Float64Array;
  /** Work to be done once. */
  prepare(): Generator<void, void>;
  /** From the logits at θ and b to the slopes, summed over the examples. */
  sweep(b: number, respond: Respond): Generator<void, { sums: Float64Array; db: number }>;
  /** The weights that parameters stand for; the slopes of weights come the same way. */
  weights(theta: Float64Array): Float64Array;
}

/** θ = w: every step goes once through X. */
export function direct(X: Table, w: Float64Array): Form {
  return {
    theta: w,
    *prepare() {},
    sweep: (b, respond) => sweep(X, w, b, respond),
    weights: (theta) => theta.slice(),
  };
}

/**
 * θ = (α, c) for wide data, m < n_x. Each dw is a mix of the columns of X, so w never leaves their span and w₀:
 *
 *     w = X·α + c·w₀    z = wᵀX + b = K·α + c·w₀ᵀX + b    with   K = XᵀX
 *
 * The slope of α is dZ itself, and a step needs m² operations instead of 2·n_x·m. The costs are the same.
 */
export function span(X: Table, w: Float64Array): Form {
  const m = X.cols;
  const theta = new Float64Array(m + 1);
  theta[m] = 1;
  const K = new Float64Array((m + 1) * m);
  const rows = Math.ceil(1e6 / m);
  return {
    theta,
    *prepare() {
      yield* gram(X, K);
      K.set(logits(X, w, 0), m * m);
    },
    *sweep(b, respond) {
      const sums = new Float64Array(m + 1);
      const z = sums.subarray(0, m).fill(b);
      for (let row = 0; row <= m; row += rows) {
        forward(K.subarray(row * m), theta.subarray(row, row + rows), z);
        yield;
      }
      respond(z, 0);
      return { sums, db: z.reduce((sum, dz) => sum + dz, 0) };
    },
    weights(theta) {
      const mix = combine(X, theta);
      return mix.map((sum, j) => sum + (theta[m] as number) * (w[j] as number));
    },
  };
}
