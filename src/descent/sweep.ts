/** One pass over all examples: forward to the logits, and backward to the slopes. Each step of training makes one. */

import type { Table } from "../input/matrices.js";
import { addMatrixTimesVector, addVectorTimesMatrix } from "./products.js";

/**
 * Overwrites each logit z with its slope dz = ∂L/∂z, and returns the sum of all dz. It knows the labels and the loss; for
 * the cross-entropy, dz = a − y.
 */
export type ToSlopes = (Z: Float64Array) => Generator<void, number>;

/** What a sweep finds: sums over the examples, which whoever called it divides by m. */
export interface Sums {
  /** X·dZᵀ, in an array that the next sweep writes over. */
  readonly XdZ: Float64Array;
  /** The sum of dZ. */
  readonly sumOfDZ: number;
}

/**
 * Makes the function that passes over some examples with any w and b:
 *
 *     Z = wᵀX + b    dZ from Z    X·dZᵀ    sum of dZ
 *
 * That function is a generator: every few milliseconds it pauses at a bare `yield`, where training can be shown and
 * stopped. What it returns at its end is the value of `yield* sweep(…)`.
 *
 * Its arrays are made here, once: with a new Z for each step, a step on a million examples takes 2 ms longer.
 *
 * @param X - examples in columns, (n_x, m)
 */
export function sweepOver(X: Table) {
  const Z = new Float64Array(X.cols);
  const XdZ = new Float64Array(X.rows);
  return function* sweep(w: Float64Array, b: number, toSlopes: ToSlopes): Generator<void, Sums> {
    Z.fill(b);
    yield* addVectorTimesMatrix(w, X, Z); // Z = wᵀX + b
    const sumOfDZ = yield* toSlopes(Z);
    const dZ = Z; // the same array, which now holds dZ
    XdZ.fill(0);
    yield* addMatrixTimesVector(X, dZ, XdZ); // X·dZᵀ
    return { XdZ, sumOfDZ };
  };
}
