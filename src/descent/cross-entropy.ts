/** The cross-entropy of many examples at once: the formula of loss.ts without its checks, which were made when training began. */

/**
 * Σ L(z, y) over some examples, with L = max(z, 0) − z·y + log(1 + e^−|z|).
 *
 * @param z - logits of these examples
 * @param Y - labels of all examples
 * @param from - number of the first of these examples
 */
export function sumOfLosses(z: Float64Array, Y: Uint8Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i] as number;
    sum += Math.max(zi, 0) - zi * (Y[from + i] as number) + Math.log1p(Math.exp(-Math.abs(zi)));
  }
  return sum;
}
