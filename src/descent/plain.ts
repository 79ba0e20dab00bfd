/**
 * The three loops of training in plain TypeScript: forward, the response to the labels, backward.
 *
 * Forward and backward take four rows at a time, because then each number of the vector beside them (z, or dz) is read once
 * for four rows: with 20 features and 1 000 000 examples that takes 31 ms, and 66 ms with one row at a time.
 *
 * (`as number` is for the compiler, which cannot know that an index lies within its array.)
 */

import type { Arithmetic, MatrixNumbers } from "./arithmetic.js";

/** z += vᵀ·X. Whole rows are added up, each times its number of v. */
export function forward(v: Float64Array, X: MatrixNumbers, pitch: number, z: Float64Array): void {
  let j = 0;
  for (; j + 4 <= v.length; j += 4) {
    const v0 = v[j] as number;
    const v1 = v[j + 1] as number;
    const v2 = v[j + 2] as number;
    const v3 = v[j + 3] as number;
    const row0 = j * pitch;
    const row1 = row0 + pitch;
    const row2 = row1 + pitch;
    const row3 = row2 + pitch;
    for (let i = 0; i < z.length; i++) {
      (z[i] as number) +=
        v0 * (X[row0 + i] as number) +
        v1 * (X[row1 + i] as number) +
        v2 * (X[row2 + i] as number) +
        v3 * (X[row3 + i] as number);
    }
  }
  for (; j < v.length; j++) {
    const vj = v[j] as number;
    const row = j * pitch;
    for (let i = 0; i < z.length; i++) (z[i] as number) += vj * (X[row + i] as number);
  }
}

/** u += X·dz. Each row is multiplied by dz, number by number, and the products are added up. */
export function backward(X: MatrixNumbers, dz: Float64Array, u: Float64Array): void {
  const cols = dz.length;
  let j = 0;
  for (; j + 4 <= u.length; j += 4) {
    const row0 = j * cols;
    const row1 = row0 + cols;
    const row2 = row1 + cols;
    const row3 = row2 + cols;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let i = 0; i < cols; i++) {
      const dzi = dz[i] as number;
      sum0 += (X[row0 + i] as number) * dzi;
      sum1 += (X[row1 + i] as number) * dzi;
      sum2 += (X[row2 + i] as number) * dzi;
      sum3 += (X[row3 + i] as number) * dzi;
    }
    (u[j] as number) += sum0;
    (u[j + 1] as number) += sum1;
    (u[j + 2] as number) += sum2;
    (u[j + 3] as number) += sum3;
  }
  for (; j < u.length; j++) {
    const row = j * cols;
    let sum = 0;
    for (let i = 0; i < cols; i++) sum += (X[row + i] as number) * (dz[i] as number);
    (u[j] as number) += sum;
  }
}

/**
 * Overwrites each z with dz = a − y. With s = 1 where y = 0 and s = −1 where y = 1 this is one formula for both labels,
 *
 *     dz = s/(1 + e^(−s·z))
 *
 * which keeps its digits where a is nearly y, and has no `if`. A processor guesses how an `if` will end and goes on; with labels
 * it guesses wrongly half of the time, and that costs as much as the rest of the formula.
 *
 * Whoever changes the formula changes it in simd/kernel.as.ts too, and the loss that belongs to it in cross-entropy.ts.
 */
function respond(z: Float64Array, signs: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const s = signs[i] as number;
    const dz = s / (1 + Math.exp(-s * (z[i] as number)));
    z[i] = dz;
    sum += dz;
  }
  return sum;
}

export const plain: Arithmetic = {
  newMemory: (bytes) => new ArrayBuffer(bytes),
  release() {}, // what nobody holds any more is freed by itself
  forward,
  respond,
  backward,
};
