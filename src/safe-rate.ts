/** How large a step can be before descent may climb. */

import { safeRate } from "./descent/curvature.js";
import { finish } from "./descent/finish.js";
import { readMatrix } from "./input/matrices.js";
import { checkNumber, checkOptions } from "./input/options.js";
import type { MatrixLike } from "./tensor.js";

/**
 * The learning rate below which every step of gradient descent lowers the cost, whatever the labels and the weights.
 *
 *     α < 2/(λ + l2/m)    where λ is the largest eigenvalue of [X; 1]·[X; 1]ᵀ/4m: no cost on these X curves more
 *
 * The ¼ is the steepest slope that σ has. Larger rates may work, because σ is flatter elsewhere.
 *
 * @param X - examples in columns, (n_x, m)
 * @param options - `l2`: strength of the penalty; 0 where nothing is said
 * @returns learning rate
 * @throws InputError if X is not a matrix of finite numbers, or l2 is negative or the squares of X overflow
 * @example largestSafeRate([[-1, 1]]) // 8 to 15 digits, as for any standardized single feature
 */
export function largestSafeRate(X: MatrixLike, options: { l2?: number } = {}): number {
  const { l2 = 0 } = checkOptions(options);
  return finish(safeRate(readMatrix("X", X), checkNumber("l2", l2, 0)));
}
