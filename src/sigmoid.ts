/** The sigmoid, its slope, its logarithm and its inverse. */

import { InputError } from "./input-error.js";

/**
 * The sigmoid (or logistic) function: squeezes any number into a probability.
 *
 *     σ(z) = 1 / (1 + e^−z)
 *
 * It rounds to exactly 1 from z = 37 on (64 bits); where 1 − σ(z) matters, use σ(−z), which stays exact.
 *
 * @param z - logit (log-odds); any number, ±Infinity included
 * @returns probability, from 0 to 1
 * @throws InputError if `z` is not a number
 * @example sigmoid(0) // 0.5
 * @example sigmoid(2) // 0.8807970779778823
 * @see P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population, 1845 (the logistic curve)
 */
export function sigmoid(z: number): number {
  checkNumber("z", z);
  return 1 / (1 + Math.exp(-z));
}

/**
 * The slope of the sigmoid at z: how much the probability moves when z moves by a little.
 *
 *     σ′(z) = a·(1 − a) with a = σ(z)
 *
 * Computed as σ(z)·σ(−z), which does not vanish where a rounds to 1.
 *
 * @param z - logit; any number, ±Infinity included
 * @returns slope, from 0 to ¼, greatest at z = 0
 * @throws InputError if `z` is not a number
 * @example sigmoidSlope(0) // 0.25
 */
export function sigmoidSlope(z: number): number {
  return sigmoid(z) * sigmoid(-z);
}

/**
 * The logarithm of the sigmoid, finite where σ(z) itself rounds to 0.
 *
 *     log σ(z) = −log(1 + e^−z) = min(z, 0) − log(1 + e^−|z|)
 *
 * The log-probability of the other class is log(1 − σ(z)) = log σ(−z).
 *
 * @param z - logit; any number
 * @returns natural logarithm of a probability, ≤ 0
 * @throws InputError if `z` is not a number
 * @example logSigmoid(-1000) // -1000
 * @see M. Mächler, Accurately Computing log(1 − exp(−|a|)), 2012
 */
export function logSigmoid(z: number): number {
  checkNumber("z", z);
  return Math.min(z, 0) - Math.log1p(Math.exp(-Math.abs(z)));
}

/**
 * The logit, or log-odds: the inverse of the sigmoid.
 *
 *     logit(p) = log( p / (1 − p) )
 *
 * @param p - probability, from 0 to 1
 * @returns log-odds; −Infinity at p = 0, Infinity at p = 1
 * @throws InputError if `p` is not from 0 to 1
 * @example logit(0.5) // 0
 * @example logit(0.8807970779778823) // 2
 */
export function logit(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new InputError("probability p to be from 0 to 1", String(p));
  return Math.log(p) - Math.log1p(-p);
}

function checkNumber(name: string, value: number): void {
  if (typeof value !== "number" || Number.isNaN(value))
    throw new InputError(
      `${name} to be a number`,
      `${typeof value === "number" ? "NaN" : typeof value}`,
    );
}
