/** How strongly the cost can curve, and the largest learning rate that this allows. */

import { demand } from "../input/input-error.js";
import type { Table } from "../input/matrices.js";
import { dot } from "./dot.js";
import { addRowsTimesVector, addVectorTimesRows } from "./rows.js";

/**
 * The learning rate below which every step lowers the cost, whatever the labels:
 *
 *     α < 2/(λ/4m + l2/m)    where λ is the largest eigenvalue of [X; 1]·[X; 1]ᵀ
 *
 * [X; 1] is X with a row of ones below it, which stands for the bias. The ¼ is the steepest slope that σ has.
 *
 * @throws InputError if the squares of X are too large for numbers
 */
export function* safeRate(X: Table, l2: number): Generator<void, number> {
  const lambda = yield* largestEigenvalue(X);
  const m = X.cols;
  return 2 / (lambda / (4 * m) + l2 / m);
}

/**
 * The largest eigenvalue of [X; 1]·[X; 1]ᵀ by Lanczos's iteration. Each new direction is the image of the last one, made
 * orthogonal to that one and to the one before it. In these directions the matrix is tridiagonal, and soon the small
 * matrix of the directions so far has the same largest eigenvalue.
 *
 * It ends when two more directions raise the eigenvalue by no more than rounding does; a single one may raise it by
 * nothing and the next one by much. The start is, in exact numbers, orthogonal to no eigenvector. Where rounding makes it
 * so, the result would be below the mean of all eigenvalues; then their sum is taken, which gives a smaller, safe rate.
 *
 * Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., 2013, sections 8.4 and 10.1.
 */
function* largestEigenvalue(X: Table): Generator<void, number> {
  const n = X.rows + 1;
  const sum = yield* sumOfEigenvalues(X); // with this as the unit, all eigenvalues lie between 0 and 1
  const T: Tridiagonal = [];
  const estimates = [0];
  let before: Float64Array;
  let direction = new Float64Array(n);
  let rest = direction.map((_, j) => 2 + Math.sin(j + 1));
  do {
    const length = Math.sqrt(dot(rest, rest));
    before = direction;
    direction = rest.map((x) => (length === 0 ? 0 : x / length));
    const image = (yield* imageOf(direction, X)).map((x) => x / sum);
    const along = dot(image, direction);
    rest = image.map(
      (x, j) => x - along * (direction[j] as number) - length * (before[j] as number),
    );
    T.push({ along, length });
    estimates.push(largestOf(T));
  } while (stillRising(estimates));
  const largest = estimates.at(-1) as number;
  const mean = 1 / n;
  return largest < 0.999 * mean ? sum : largest * sum;
}

const stillRising = (estimates: readonly number[]) => {
  const now = estimates.at(-1) as number;
  const twoBefore = estimates.at(-3) ?? Number.NEGATIVE_INFINITY;
  return now - twoBefore > 1e-12 * now;
};

/** The squares of all numbers in [X; 1], added up. */
function* sumOfEigenvalues({ values, cols }: Table): Generator<void, number> {
  let sum = cols; // what the row of ones adds
  const turn = 100_000;
  for (let start = 0; start < values.length; start += turn) {
    const part = new Float64Array(values.subarray(start, start + turn));
    sum += dot(part, part);
    yield;
  }
  demand(Number.isFinite(sum), "squares of X to stay finite", "larger ones", "standardize X");
  return sum;
}

/** [X; 1]·[X; 1]ᵀ·v */
function* imageOf(v: Float64Array, X: Table): Generator<void, Float64Array> {
  const ofOnes = v.length - 1;
  const z = new Float64Array(X.cols).fill(v[ofOnes] as number);
  yield* addVectorTimesRows(v.subarray(0, ofOnes), X, z);
  const image = new Float64Array(v.length);
  yield* addRowsTimesVector(X, z, image.subarray(0, ofOnes));
  image[ofOnes] = z.reduce((sum, zi) => sum + zi, 0);
  return image;
}

/** A symmetric matrix with numbers on its diagonal and right beside it, and zeros elsewhere: for each row the entry on the diagonal, and the one before it. */
type Tridiagonal = { along: number; length: number }[];

/**
 * The largest eigenvalue of T, by bisection between 0 and 1: x is above all eigenvalues if, and only if, each pivot of
 * T − x·I is negative. The first row has no entry before the diagonal: dividing its `length` by −∞ leaves it out.
 */
function largestOf(T: Tridiagonal): number {
  const isAbove = (x: number) => {
    let pivot = Number.NEGATIVE_INFINITY;
    for (const { along, length } of T) {
      pivot = along - x - length ** 2 / pivot;
      if (!(pivot < 0)) return false;
    }
    return true;
  };
  let low = 0;
  let high = 1;
  let x = 0.5;
  while (low < x && x < high) {
    if (isAbove(x)) high = x;
    else low = x;
    x = (low + high) / 2;
  }
  return high;
}
