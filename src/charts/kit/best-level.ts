/** The threshold that suits labelled heights best. */

/**
 * The level that leaves the most points on the side of their label, whichever side that is, in the middle of its gap.
 *
 * @param heights - one number a point
 * @param y - labels, 0 or 1
 * @example bestLevel([1, 2, 5, 6], [0, 0, 1, 1]) // { level: 3.5, right: 4 }
 */
export function bestLevel(heights: readonly number[], y: readonly number[]) {
  const sorted = [...new Set(heights)].sort((a, b) => a - b);
  const levels = sorted.map((height, i) => (height + (sorted[i + 1] ?? height + 0.5)) / 2);
  return [(sorted[0] as number) - 0.25, ...levels]
    .map((level) => {
      const above = heights.filter((height, i) => height > level === (y[i] === 1)).length;
      return { level, right: Math.max(above, heights.length - above) };
    })
    .reduce((best, other) => (other.right > best.right ? other : best));
}
