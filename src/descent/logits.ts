/** Forward as far as the logits, for all examples at once. */

import { expectFinite, type Table } from "../input/matrices.js";
import { finish } from "./finish.js";
import { addTransposedProduct } from "./products.js";

/**
 * Z = wᵀX + b, one logit for each column of X.
 *
 * @throws InputError if a logit is too large for a number
 */
export function logits(X: Table, w: Float64Array, b: number): Float64Array {
  const Z = new Float64Array(X.cols).fill(b);
  finish(addTransposedProduct(X, w, Z));
  for (const z of Z) expectFinite("products of w and X", z);
  return Z;
}
