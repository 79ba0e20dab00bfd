/** Putting a measurement on a common scale: mean 0, standard deviation 1. */

import { InputError } from "./input-error.js";

/** A scale that was measured on one set of values and can be applied to any other. */
export interface Standardizer {
  /** Mean of the values that it was fitted on, in their unit. */
  readonly mean: number;
  /** Their standard deviation (with 1/m), in their unit. */
  readonly standardDeviation: number;
  /** (x − mean) / standardDeviation, without unit. */
  apply(x: number): number;
  /** The way back: standardDeviation · x + mean. */
  undo(x: number): number;
}

/**
 * Measures the scale of some values, to be fitted on training data and applied to training and test data alike.
 *
 *     x ↦ (x − μ) / s   with   μ = (1/m) Σ x⁽ⁱ⁾,   s² = (1/m) Σ (x⁽ⁱ⁾ − μ)²
 *
 * @param values - at least two different finite numbers, in one unit
 * @throws InputError if a value is not finite, or if all are the same
 * @example standardizer([1, 3]).apply(5) // 3, that is 3 standard deviations (1) above the mean (2)
 */
export function standardizer(values: readonly number[]): Standardizer {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new InputError("values to be finite", `${values[wrong]} at index ${wrong}`);
  const m = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / m;
  const standardDeviation = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / m);
  if (!(standardDeviation > 0))
    throw new InputError("at least two different values", m === 0 ? "none" : `${m} × ${values[0]}`);
  return {
    mean,
    standardDeviation,
    apply: (x) => (x - mean) / standardDeviation,
    undo: (x) => standardDeviation * x + mean,
  };
}
