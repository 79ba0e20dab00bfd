/** How large a step can be before descent may climb. */

import { InputError } from "./input-error.js";
import { readMatrix, type Table } from "./inputs.js";
import { checkNumber, checkOptions } from "./problem.js";
import { finish, sweeper } from "./sweep.js";
import type { MatrixLike } from "./tensor.js";

/** A learning rate with which training runs away; says which rates cannot. */
export class DivergenceError extends InputError {
  override readonly name = "DivergenceError";

  /** @param largestSafeRate - 2/λ: below it each step lowers the cost, whatever the labels */
  constructor(
    readonly learningRate: number,
    readonly largestSafeRate: number,
    what: string,
  ) {
    super(`learning rate below ${largestSafeRate.toPrecision(3)}`, String(learningRate), what);
  }
}

/**
 * The learning rate below which every step of gradient descent lowers the cost, whatever the labels and the weights.
 *
 *     α < 2/λ    where λ is the largest eigenvalue of [X; 1]·[X; 1]ᵀ/4m: no cost on these X curves more
 *
 * The ¼ is the steepest slope that σ has. Larger rates may work, because σ is flatter elsewhere.
 *
 * @param X - examples in columns, (n_x, m)
 * @param options - `l2`: strength of the penalty, which adds λ_l2/m to the curvature
 * @returns learning rate
 * @throws InputError if X is not a matrix of finite numbers
 * @example largestSafeRate([[-1, 1]]) // 8, as for any standardised single feature
 */
export function largestSafeRate(X: MatrixLike, options: { l2?: number } = {}): number {
  const { l2 = 0 } = checkOptions(options);
  checkNumber("l2", l2, 0);
  return finish(safeRate(readMatrix("X", X), l2));
}

/** Power iteration: applied again and again, a matrix turns any start towards its steepest direction. */
export function* safeRate(X: Table, l2: number): Generator<void, number> {
  const m = X.cols;
  let w: Float64Array = Float64Array.from({ length: X.rows }, (_, j) => Math.cos(j));
  let b = 1;
  let curvature = 0;
  const sweep = sweeper(X);
  const sum = (z: Float64Array) => z.reduce((sum, zi) => sum + zi, 0);
  for (let before = -1; Math.abs(curvature - before) > 1e-12 * curvature; ) {
    const length = norm(w, b);
    w = w.map((wj) => wj / length);
    ({ dw: w, db: b } = yield* sweep(w, b / length, sum));
    before = curvature;
    curvature = norm(w, b) / (4 * m);
  }
  const rate = 2 / (curvature + l2 / m);
  if (rate > 0) return rate;
  throw new InputError("squares of X to stay finite", "larger ones", "standardize X");
}

const norm = (w: Float64Array, b: number) => Math.sqrt(w.reduce((sum, wj) => sum + wj * wj, b * b));
