/** The cost: the loss averaged over all examples. */

import { logits } from "./descent/at-once.js";
import { dot } from "./descent/dot.js";
import { penalty } from "./descent/penalty.js";
import { readProblem } from "./input/examples.js";
import { demand, describe } from "./input/input-error.js";
import { expectFinite } from "./input/matrices.js";
import { checkNumber, checkOptions } from "./input/options.js";
import { crossEntropy } from "./loss.js";
import type { Exactly, MatrixLike } from "./tensor.js";

/** How a cost is made up. */
export interface CostOptions {
  /** Loss of one example, from its logit z and its label y; the cross-entropy where nothing is said. */
  loss?: (z: number, y: number) => number;
  /** Strength λ of the penalty (λ/2m)·‖w‖² on large weights; 0 where nothing is said. */
  l2?: number;
}

/**
 * The cost: how wrong the neuron is on average, as one number that depends on w and b.
 *
 *     J(w, b) = (1/m) Σ L(z⁽ⁱ⁾, y⁽ⁱ⁾) + (λ/2m)·‖w‖²   with   z⁽ⁱ⁾ = wᵀx⁽ⁱ⁾ + b
 *
 * The mean, not the sum: so the right step size does not depend on m.
 *
 * @param w - weights, (n_x, 1)
 * @param b - bias
 * @param X - examples in columns, (n_x, m)
 * @param Y - labels 0 or 1, (1, m)
 * @param options - `loss`: another loss of (z, y), such as `squaredError`; `l2`: strength λ of the penalty
 * @returns cost, in nats where the loss is the cross-entropy
 * @throws InputError if a value or a shape is not as said
 * @example cost([[0]], 0, [[1, 2]], [[0, 1]]) // 0.693… = log 2, whatever the data
 */
export function cost<N extends string, M extends string>(
  w: MatrixLike<N, "1">,
  b: number,
  X: MatrixLike<Exactly<N>, M>,
  Y: MatrixLike<"1", Exactly<M>>,
  options: CostOptions = {},
): number {
  const { w: weights, examples } = readProblem(w, b, X, Y);
  const { loss = crossEntropy, l2 = 0 } = checkOptions(options);
  checkNumber("l2", l2, 0);
  demand(typeof loss === "function", "loss to be a function", describe(loss));
  const m = examples.Y.length;
  const Z = logits(weights, b, examples.X);
  let sum = 0;
  for (let i = 0; i < m; i++) sum += loss(Z[i] as number, examples.Y[i] as number);
  return expectFinite("cost", sum / m + penalty(dot(weights, weights), l2, m));
}
