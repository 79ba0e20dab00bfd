/** From logits to slopes, a whole array at a time: the innermost loop of training. */

import { expOfMinus } from "./exp.js";

/**
 * Puts dz = a − y in the place of each z, with a = σ(z).
 *
 * @param z - logits of some examples; afterwards their slopes
 * @param Y - labels of all examples
 * @param start - number of the first of these examples
 * @param A - filled with a from there on, where wanted
 */
export function activate(z: Float64Array, Y: Float64Array, start: number, A?: Float64Array): void {
  for (let i = 0; i < z.length; i++) {
    const zi = z[i] as number;
    const e = expOfMinus(Math.abs(zi));
    const a = (zi < 0 ? e : 1) / (1 + e);
    if (A) A[start + i] = a;
    z[i] = a - (Y[start + i] as number);
  }
}

/** Σ L(z, y) over the same examples, to be taken before `activate` replaces z. */
export function sumLoss(z: Float64Array, Y: Float64Array, start: number): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i] as number;
    sum += Math.max(zi, 0) - zi * (Y[start + i] as number) + Math.log1p(expOfMinus(Math.abs(zi)));
  }
  return sum;
}
