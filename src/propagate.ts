/** One pass forward, to the cost, and one pass backward, to its slopes. */

import { activate, sumLoss } from "./descent/activate.js";
import { penalty } from "./descent/penalty.js";
import { finish, sweeper } from "./descent/sweep.js";
import { checkNumber, checkOptions, readProblem } from "./input/examples.js";
import { expectFinite, toColumn, toRow } from "./input/matrices.js";
import { type Exactly, type Matrix, type MatrixLike, tf } from "./tensor.js";

/** What `propagate` gives. */
export interface Propagation<N extends string, M extends string> {
  /** Activations a = σ(z), the probabilities of label 1, (1, m). */
  A: Matrix<"1", M>;
  /** Slope of the cost along each weight, ∂J/∂w, (n_x, 1). */
  dw: Matrix<N, "1">;
  /** Slope of the cost along the bias, ∂J/∂b. */
  db: number;
  /** Cost J(w, b), in nats. */
  cost: number;
}

/**
 * Forward and backward: what the neuron says, how wrong it is, and which way each parameter should not go.
 *
 *     A = σ(wᵀX + b)    dZ = A − Y    dw = X·dZᵀ/m + (λ/m)·w    db = mean of dZ
 *
 * @param w - weights, (n_x, 1)
 * @param b - bias
 * @param X - examples in columns, (n_x, m)
 * @param Y - labels 0 or 1, (1, m)
 * @param options - `l2`: strength λ of the penalty (λ/2m)·‖w‖² on large weights
 * @returns A, dw, db and the cost; computed in 64 bits, the tensors then hold 32
 * @throws InputError if a value or a shape is not as said
 * @example propagate([[0]], 0, [[1, 3]], [[0, 1]]) // dw = [[-0.5]], db = 0, cost = 0.693…
 */
export function propagate<N extends string, M extends string>(
  w: MatrixLike<N, "1">,
  b: number,
  X: MatrixLike<Exactly<N>, M>,
  Y: MatrixLike<"1", Exactly<M>>,
  options: { l2?: number } = {},
): Propagation<N, M> {
  const { w: weights, examples } = readProblem(w, b, X, Y);
  const { l2 = 0 } = checkOptions(options);
  checkNumber("l2", l2, 0);
  const m = examples.Y.length;
  const A = new Float64Array(m);
  let loss = 0;
  const sums = finish(
    sweeper(examples.X)(weights, b, (z, start) => {
      loss += sumLoss(z, examples.Y, start);
      return activate(z, examples.Y, start, A);
    }),
  );
  const dw = sums.dw.map((sum, j) => (sum + l2 * (weights[j] as number)) / m);
  const cost = expectFinite("cost", loss / m + penalty(sums.square, l2, m));
  const tensors = tf.tidy(() => ({ A: toRow<M>(A), dw: toColumn<N>(dw) }));
  return { ...tensors, db: sums.db / m, cost };
}
