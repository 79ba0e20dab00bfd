/** The two products of one pass, without a pause and into new arrays: for code that makes one pass, not one at each step. */

import { expectFinite, type Table } from "../input/matrices.js";
import { finish } from "./finish.js";
import { addRowsTimesVector, addVectorTimesRows } from "./rows.js";

/**
 * Z = wᵀX + b, one logit for each example.
 *
 * @throws InputError if a logit is too large for a number
 */
export function logits(w: Float64Array, b: number, X: Table): Float64Array {
  const Z = new Float64Array(X.cols).fill(b);
  finish(addVectorTimesRows(w, X, Z));
  for (const z of Z) expectFinite("products of w and X", z);
  return Z;
}

/** X·v: for each row of X, the sum of its numbers times those of v. */
export function matrixTimesVector(X: Table, v: Float64Array): Float64Array {
  const product = new Float64Array(X.rows);
  finish(addRowsTimesVector(X, v, product));
  return product;
}
