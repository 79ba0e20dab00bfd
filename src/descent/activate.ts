/** From the logits of many examples to their losses and slopes: the formulas of loss.ts without checks. */

import { expOfMinus } from "./exp.js";

/**
 * Puts dz = a − y in the place of each z, with a = σ(z); as −σ(−z) where y = 1,
 * which keeps its digits when a is near 1: dz = s·σ(s·z) with s = 1 − 2y.
 *
 * @param start - number of the first of these examples among the labels Y and the activations A, which are filled in where given
 * @returns Σ dz
 */
export function activate(z: Float64Array, Y: Uint8Array, start: number, A?: Float64Array) {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i] as number;
    const e = expOfMinus(Math.abs(zi));
    if (A) A[start + i] = (zi < 0 ? e : 1) / (1 + e);
    const s = 1 - 2 * (Y[start + i] as number);
    const dz = (s * (s * zi < 0 ? e : 1)) / (1 + e);
    z[i] = dz;
    sum += dz;
  }
  return sum;
}

/** Σ L(z, y) over the same examples, before `activate` overwrites their z. */
export function sumLoss(z: Float64Array, Y: Uint8Array, start: number): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i] as number;
    sum += Math.max(zi, 0) - zi * (Y[start + i] as number) + Math.log1p(expOfMinus(Math.abs(zi)));
  }
  return sum;
}
