/**
 * The cross-entropy of many examples at once, and its slopes: the formulas of loss.ts without its checks. Y has been
 * checked when training began; checking each label again at each step would take three times as long.
 */

import { expOfMinus } from "./exp.js";

/**
 * Overwrites each z with dz = a − y, where a = σ(z). Where y = 1 it is computed as −σ(−z), which keeps its digits when a is
 * nearly 1.
 *
 * @param z - logits of some examples
 * @param Y - labels of all examples
 * @param from - number of the first of these examples
 * @returns the sum of these dz
 */
export function toSlopes(z: Float64Array, Y: Uint8Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const sign = 1 - 2 * (Y[from + i] as number); // −1 where y = 1
    const t = sign * (z[i] as number);
    const e = expOfMinus(Math.abs(t));
    const dz = (sign * (t < 0 ? e : 1)) / (1 + e); // sign · σ(t)
    z[i] = dz;
    sum += dz;
  }
  return sum;
}

/** Σ L(z, y) over the same examples, with L = max(z, 0) − z·y + log(1 + e^−|z|). */
export function sumOfLosses(z: Float64Array, Y: Uint8Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i] as number;
    sum += Math.max(zi, 0) - zi * (Y[from + i] as number) + Math.log1p(expOfMinus(Math.abs(zi)));
  }
  return sum;
}
