/** One pass forward, to the cost, and one pass backward, to its slopes. */

import { finish } from "./descent/finish.js";
import { logits } from "./descent/logits.js";
import { penalty } from "./descent/penalty.js";
import { addProduct, dot } from "./descent/products.js";
import { readProblem } from "./input/examples.js";
import { expectFinite, toColumn, toRow } from "./input/matrices.js";
import { checkNumber, checkOptions } from "./input/options.js";
import { crossEntropy, crossEntropySlope } from "./loss.js";
import { sigmoid } from "./sigmoid.js";
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
  const label = (i: number) => examples.Y[i] as number;

  // Forward, from the examples to the cost.
  const Z = logits(examples.X, weights, b); // Z = wᵀX + b
  const A = Z.map((z) => sigmoid(z)); // A = σ(Z)
  const losses = Z.map((z, i) => crossEntropy(z, label(i)));
  const cost = sum(losses) / m + penalty(dot(weights, weights), l2, m);

  // Backward, from the cost to the parameters.
  const dZ = Z.map((z, i) => crossEntropySlope(z, label(i))); // dZ = A − Y
  const XdZ = new Float64Array(weights.length); // X·dZᵀ: for each feature, its sum over all examples, times dz
  finish(addProduct(examples.X, dZ, XdZ));
  const dw = XdZ.map((total, j) => (total + l2 * (weights[j] as number)) / m);
  const db = sum(dZ) / m;

  expectFinite("cost", cost);
  const tensors = tf.tidy(() => ({ A: toRow<M>(A), dw: toColumn<N>(dw) }));
  return { ...tensors, db, cost };
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
