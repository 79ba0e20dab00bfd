/** When two numbers count as the same. */

/** Equal within a tolerance, relative to the greater of `expected` and 1; an infinity or NaN equals itself alone. */
export const close = (value: number, expected: number, tolerance: number): boolean =>
  value === expected ||
  Object.is(value, expected) ||
  (Number.isFinite(expected) &&
    Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected)));

/** To the digits that a different order of operations leaves alike. */
export const same = (value: number, expected: number): boolean => close(value, expected, 1e-9);

/** How far a value lies from `expected`, as a share of `expected`. */
export const relativeDistance = (value: number, expected: number): number =>
  value === expected ? 0 : Math.abs(value - expected) / Math.abs(expected);

/** Whether a value is another one, rounded to fewer digits, but to no fewer than `fewest`. */
export function isRounded(value: number, exact: number, fewest: number): boolean {
  if (!Number.isFinite(exact)) return false;
  for (let digits = fewest; digits <= 12; digits++)
    if (value === Number(exact.toPrecision(digits))) return true;
  return false;
}
