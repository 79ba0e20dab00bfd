/** How strongly the cost on some examples can curve, and the learning rate that follows from it. */

import { demand } from "../input/input-error.js";
import type { Table } from "../input/matrices.js";
import { dot } from "./products.js";
import { sweeper } from "./sweep.js";

/**
 * Lanczos iteration: each new direction is the image of the last one, made orthogonal to that one and to the one before
 * it; in these directions [X; 1]·[X; 1]ᵀ is tridiagonal, and after few of them that small matrix has the same largest
 * eigenvalue. In exact numbers the start is orthogonal to no eigenvector (Lindemann and Weierstrass, 1885); where rounding
 * makes it so, the trace stands in, and the rate errs to the safe side.
 *
 * A sweep that leaves z = [X; 1]ᵀ·v as it is gives [X; 1]·z. It ends when two more directions raise the eigenvalue by
 * nothing to speak of: a single one may stall.
 *
 * Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., 2013, sections 8.4 and 10.1.
 */
export function* safeRate(X: Table, l2: number): Generator<void, number> {
  const [n, m] = [X.rows, X.cols];
  let trace = m; // of [X; 1]·[X; 1]ᵀ, where the ones give m: in units of it all eigenvalues lie between 0 and 1
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
    const image = v.map((_, j) => (dw[j] ?? db) / trace); // behind dw stands db
    const along = dot(image, v);
    rest = image.map((x, j) => x - along * (v[j] as number) - length * (before[j] as number));
    T.push({ along, length });
    [early, late, largest] = [late, largest, largestEigenvalue(T)];
  }
  const share = largest < 0.999 / (n + 1) ? 1 : largest; // below their mean it is not the largest; none is above 1
  return 2 / ((share * trace) / (4 * m) + l2 / m);
}

/** Each entry on the diagonal, and the one before it in its row. */
type Tridiagonal = { along: number; length: number }[];

/**
 * By bisection between 0 and 1: an x is above all eigenvalues of T where every pivot of T − x·I is negative. The pivot −∞
 * ignores the first `length`, which has no entry before it.
 */
function largestEigenvalue(T: Tridiagonal): number {
  let [low, high] = [0, 1];
  for (let x = 0.5; low < x && x < high; x = (low + high) / 2) {
    let pivot = -Infinity;
    for (const { along, length } of T) if (pivot < 0) pivot = along - x - length ** 2 / pivot;
    [low, high] = pivot < 0 ? [low, x] : [x, high];
  }
  return high;
}
