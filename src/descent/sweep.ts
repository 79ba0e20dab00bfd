/** One pass over all examples: forward to the logits, backward to the slopes. Every step of training makes one. */

import type { Table } from "../input/matrices.js";
import { addProduct, addTransposedProduct } from "./products.js";

/** What a sweep finds: slopes that are summed over the examples, and not yet divided by m. */
export interface Sums {
  /** X·dZᵀ; the next sweep writes over it. */
  readonly dw: Float64Array;
  /** The sum of dZ. */
  readonly db: number;
}

/** Puts the slope dz = ∂L/∂z in the place of each logit z, and returns the sum of the slopes. */
export type ToSlopes = (Z: Float64Array) => Generator<void, number>;

/** A sweep with some w and b. It yields every few milliseconds, so that the notebook can show and stop it. */
export type Sweep = (w: Float64Array, b: number, toSlopes: ToSlopes) => Generator<void, Sums>;

/**
 * The sweep over some examples:
 *
 *     Z = wᵀX + b    dZ = A − Y    dw = X·dZᵀ    db = sum of dZ
 *
 * The arrays for Z and dw are made once and used by every sweep: a new Z for each step costs 2 ms in 40 on a million examples.
 *
 * @param X - examples in columns, (n_x, m)
 */
export function sweeper(X: Table): Sweep {
  const Z = new Float64Array(X.cols);
  const dw = new Float64Array(X.rows);
  return function* sweep(w, b, toSlopes) {
    yield* addTransposedProduct(X, w, Z.fill(b));
    const db = yield* toSlopes(Z); // from here on Z holds dZ
    yield* addProduct(X, Z, dw.fill(0));
    return { dw, db };
  };
}
