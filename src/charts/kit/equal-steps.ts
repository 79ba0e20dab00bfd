/** Levels for contours. */

/** Steps that are easily added up. */
const steps = [1, 2, 2.5, 5].flatMap((digit) =>
  [0.01, 0.1, 1, 10, 100].map((unit) => digit * unit),
);

/**
 * Levels at equal steps, all of them multiples of the step, from the first above the lowest height to the first that is
 * not below the highest.
 *
 * @param most - how many levels there may be
 * @example equalSteps(0.44, 2.2, 8) // [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25]
 */
export function equalSteps(lowest: number, highest: number, most: number): number[] {
  const first = (step: number) => Math.floor(lowest / step) + 1;
  const count = (step: number) => Math.ceil(highest / step) - first(step) + 1;
  const step = steps.sort((a, b) => a - b).find((step) => count(step) <= most) ?? highest - lowest;
  return Array.from({ length: count(step) }, (_, k) =>
    Number(((first(step) + k) * step).toFixed(2)),
  );
}
