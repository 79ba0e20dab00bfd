/** Putting measurements on a common scale: mean 0, standard deviation 1. */

import { readFeatures } from "../input/examples.js";
import { demand } from "../input/input-error.js";
import { expectFinite, readMatrix, toMatrix } from "../input/matrices.js";
import { checkNumber } from "../input/options.js";
import type { Matrix, MatrixLike } from "../tensor.js";

/** The scale of one feature, measured on one set of values, for use on any other. */
export interface Standardizer {
  /** Mean of the values that it was fitted on, in their unit. */
  readonly mean: number;
  /** Their standard deviation (with 1/m), in their unit. */
  readonly standardDeviation: number;
  /** (x − mean) / standardDeviation, without unit. */
  apply(x: number): number;
  /** The way back: standardDeviation · x + mean. */
  undo(x: number): number;
}

/** The scales of n_x features, one for each row of a matrix. */
export interface MatrixStandardizer<N extends string> {
  /** The scale of each row. */
  readonly features: readonly Standardizer[];
  /** Puts X, (n_x, m), on the common scale: each row on its own. */
  apply<M extends string>(X: MatrixLike<N, M>): Matrix<N, M>;
  /** The way back. */
  undo<M extends string>(X: MatrixLike<N, M>): Matrix<N, M>;
}

/**
 * Measures the scale of some values, to be fitted on training data and applied to training and test data alike.
 *
 *     x ↦ (x − μ) / s   with   μ = (1/m) Σ x⁽ⁱ⁾,   s² = (1/m) Σ (x⁽ⁱ⁾ − μ)²
 *
 * @param values - at least two different finite numbers, in one unit; or X, (n_x, m), for one such scale a row
 * @returns the scale, with `apply` and `undo`: of numbers, or of matrices, which become tensors
 * @throws InputError if a value is not finite, or if all of one feature are the same
 * @example standardizer([1, 3]).apply(5) // 3, that is 3 standard deviations (1) above the mean (2)
 * @example const scale = standardizer(XTrain); const X = scale.apply(XTrain), XNew = scale.apply(XTest)
 */
export function standardizer(values: readonly number[]): Standardizer;
export function standardizer<N extends string>(X: MatrixLike<N>): MatrixStandardizer<N>;
export function standardizer(values: readonly number[] | MatrixLike): unknown {
  const single = Array.isArray(values) && !Array.isArray(values[0]);
  const table = readMatrix("values", single ? [values] : values);
  const features = Array.from({ length: table.rows }, (_, j) =>
    measure(single ? "" : ` in row ${j}`, [
      ...table.values.subarray(j * table.cols, (j + 1) * table.cols),
    ]),
  );
  const map = (f: (scale: Standardizer, x: number) => number) => (X: MatrixLike) => {
    const { rows, cols, values } = readFeatures("X", X, features.length);
    return toMatrix(
      rows,
      cols,
      values.map((x, i) => f(features[Math.floor(i / cols)] as Standardizer, x)),
    );
  };
  return single
    ? features[0]
    : {
        features,
        apply: map((scale, x) => scale.apply(x)),
        undo: map((scale, x) => scale.undo(x)),
      };
}

function measure(where: string, values: readonly number[]): Standardizer {
  const m = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / m;
  const standardDeviation = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / m);
  expectFinite("standard deviation", standardDeviation);
  const differ = values.some((x) => x !== values[0]) && standardDeviation > 0; // a rounded mean lets equal values deviate
  demand(differ, `at least two different values${where}`, `${m} × ${values[0]}`);
  const map = (f: (x: number) => number) => (x: number) => {
    checkNumber("x", x);
    return expectFinite("x on its new scale", f(x));
  };
  return {
    mean,
    standardDeviation,
    apply: map((x) => (x - mean) / standardDeviation),
    undo: map((x) => standardDeviation * x + mean),
  };
}
