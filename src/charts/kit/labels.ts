/** How the two labels of some examples lie along a feature. */

/**
 * How far apart the labels lie: more than 0 if a threshold separates them, 0 if they touch, less than 0 if they overlap.
 *
 * @param x - one feature, one number an example
 * @param y - labels, 0 or 1
 * @returns the gap, in the unit of x; Infinity if all labels are alike
 * @example gapBetweenLabels([1, 2, 5], [0, 0, 1]) // 3
 */
export function gapBetweenLabels(x: readonly number[], y: readonly number[]): number {
  const zeros = x.filter((_, i) => y[i] === 0);
  const ones = x.filter((_, i) => y[i] === 1);
  return Math.max(Math.min(...ones) - Math.max(...zeros), Math.min(...zeros) - Math.max(...ones));
}
