/** How large a step can be before descent may climb. */

import { demand, InputError } from "./input-error.js";
import { readMatrix, type Table } from "./inputs.js";
import { checkNumber, checkOptions } from "./problem.js";
import { dot } from "./products.js";
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
  const l2 = checkNumber("l2", checkOptions(options).l2 ?? 0, 0);
  return finish(safeRate(readMatrix("X", X), l2));
}

/**
 * Lanczos iteration: each new direction is the image of the last one, made orthogonal to the two before; between such
 * directions [X; 1]·[X; 1]ᵀ is tridiagonal, and after few of them that small matrix has the same largest eigenvalue.
 * The start is orthogonal to no direction whose coordinates are algebraic numbers (Lindemann and Weierstrass, 1885).
 * Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., 2013, sections 8.4 and 10.1.
 */
export function* safeRate(X: Table, l2: number): Generator<void, number> {
  const [n, m] = [X.rows, X.cols];
  let trace = m; // the sum of the eigenvalues: in units of it they lie between 0 and 1
  for (let at = 0; at < X.values.length; at += 1e5, yield) {
    const part = new Float64Array(X.values.subarray(at, at + 1e5));
    trace += dot(part, part);
  }
  demand(Number.isFinite(trace), "squares of X to stay finite", "larger ones", "standardize X");
  const sweep = sweeper(X);
  const sum = (z: Float64Array) => z.reduce((sum, zi) => sum + zi, 0);
  const T: Tridiagonal = [];
  let [before, v] = [new Float64Array(n + 1), new Float64Array(n + 1)];
  let rest = v.map((_, j) => 2 + Math.sin(j + 1));
  let [early, late, largest] = [-2, -1, 0];
  while (largest - early > 1e-12 * largest) {
    const length = Math.sqrt(dot(rest, rest));
    [before, v] = [v, rest.map((x) => x / (length || 1))];
    const { dw, db } = yield* sweep(v.subarray(0, n), v[n] as number, sum);
    const image = v.map((_, j) => (dw[j] ?? db) / trace);
    const along = dot(image, v);
    rest = image.map((x, j) => x - along * (v[j] as number) - length * (before[j] as number));
    T.push({ along, length });
    [early, late, largest] = [late, largest, largestEigenvalue(T)];
  }
  const share = Math.max(largest, 1 / (n + 1)); // of n + 1 eigenvalues the largest is no less
  return 2 / ((share * trace) / (4 * m) + l2 / m);
}

/** Each entry on the diagonal, and the one before it in its row. */
type Tridiagonal = { along: number; length: number }[];

/** By bisection: an x is above all eigenvalues of T where every pivot of T − x·I is negative. */
function largestEigenvalue(T: Tridiagonal): number {
  let [low, high] = [0, 1];
  for (let x = 0.5; low < x && x < high; x = (low + high) / 2) {
    let pivot = -Infinity;
    for (const { along, length } of T) if (pivot < 0) pivot = along - x - length ** 2 / pivot;
    [low, high] = pivot < 0 ? [low, x] : [x, high];
  }
  return high;
}
