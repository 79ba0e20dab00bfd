/** One pass forward, to the cost, and one pass backward, to its slopes. */

import { logits, matrixTimesVector } from "./descent/at-once.js";
import { dot } from "./descent/dot.js";
import { penalty } from "./descent/penalty.js";
import { readProblem } from "./input/examples.js";
import { expectFinite, toColumn, toRow } from "./input/matrices.js";
import { checkNumber, checkOptions } from "./input/options.js";
import { crossEntropy, crossEntropySlope } from "./loss.js";
import { sigmoid } from "./sigmoid.js";
import { type Exactly, type Matrix, type MatrixLike, tf } from "./tensor.js";

/** What `propagate` gives. The tensors A and dw are yours: tf.dispose([A, dw]) frees them. */
export interface Propagation<N extends string, M extends string> {
  /** Activations a = σ(z), the probabilities of label 1, (1, m). */
  A: Matrix<"1", M>;
  /** Slope of the cost along each weight, ∂J/∂w, (n_x, 1). */
  dw: Matrix<N, "1">;
  /** Slope of the cost along the bias, ∂J/∂b. */
  db: number;
  /** Cost J(w, b): the mean loss in nats (the unit of the natural logarithm), plus the penalty if there is one. */
  cost: number;
}

/**
 * Forward and backward: what the neuron says, how wrong it is, and in which direction the cost rises.
 *
 *     A = σ(wᵀX + b)    dZ = A − Y    dw = X·dZᵀ/m + (λ/m)·w    db = mean of dZ
 *
 * The last term of dw is the slope of the penalty (λ/2m)·‖w‖². The penalty leaves b alone.
 *
 * N and M are the names of the dimensions n_x and m: the compiler refuses an X or a Y with other ones.
 *
 * @param w - weights, (n_x, 1)
 * @param b - bias
 * @param X - examples in columns, (n_x, m)
 * @param Y - labels 0 or 1, (1, m)
 * @param options - `l2`: strength λ of the penalty on large weights, from 0 on; 0 where nothing is said
 * @returns A, dw, db and the cost. All are computed in 64 bits; db and the cost keep them, the tensors hold 32
 * @throws InputError if a value or a shape is not as said, or a result is too large for a number
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

  // Forward, from the examples to the cost. The loss is taken from z, not from a: log a would be −∞ where a rounds to 0.
  const Z = logits(weights, b, examples.X); // Z = wᵀX + b
  const A = Z.map((z) => sigmoid(z)); // A = σ(Z)
  const losses = Z.map((z, i) => crossEntropy(z, label(i)));
  const squaredNorm = dot(weights, weights); // ‖w‖²
  const cost = sum(losses) / m + penalty(squaredNorm, l2, m);
  expectFinite("cost", cost);

  // Backward, from the cost to the parameters.
  const dZ = Z.map((z, i) => crossEntropySlope(z, label(i))); // dZ = A − Y, which keeps its digits where a is nearly y
  const XdZ = matrixTimesVector(examples.X, dZ); // X·dZᵀ: for each feature, the sum of x·dz over the examples
  const dw = weights.map((wj, j) => ((XdZ[j] as number) + l2 * wj) / m); // dw = X·dZᵀ/m + (λ/m)·w
  const db = sum(dZ) / m; // db = mean of dZ

  // If one of the two cannot be made, tf.tidy frees the other.
  const tensors = tf.tidy(() => ({ A: toRow<M>(A), dw: toColumn<N>(dw) }));
  return { ...tensors, db, cost };
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
