/** The sigmoid, its slope, its logarithm and its inverse, for one number or element by element for a tensor. */

import { describe, InputError } from "./input-error.js";
import { checkTensor } from "./inputs.js";
import { tf } from "./tensor.js";

/**
 * The sigmoid (or logistic) function: squeezes any number into a probability.
 *
 *     σ(z) = 1 / (1 + e^−z)
 *
 * It rounds to exactly 1 from z = 37 on (64 bits; 18 in a tensor's 32 bits); where 1 − σ(z) matters, use σ(−z).
 *
 * @param z - logit (log-odds), or a tensor of them; any number, ±Infinity included
 * @returns probability, from 0 to 1
 * @throws InputError if `z` is not a number
 * @example sigmoid(0) // 0.5
 * @example sigmoid(2) // 0.8807970779778823
 * @see P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population, 1845 (the logistic curve)
 */
export function sigmoid(z: number): number;
export function sigmoid<T extends tf.Tensor>(z: T): T;
export function sigmoid(z: number | tf.Tensor): number | tf.Tensor {
  return apply("z", z, (z) => (z < 0 ? Math.exp(z) : 1) / (1 + Math.exp(-Math.abs(z))), tf.sigmoid);
}

/**
 * The slope of the sigmoid at z: how much the probability moves when z moves by a little.
 *
 *     σ′(z) = a·(1 − a) with a = σ(z)
 *
 * Computed as σ(z)·σ(−z), which does not vanish where a rounds to 1.
 *
 * @param z - logit, or a tensor of them; any number, ±Infinity included
 * @returns slope, from 0 to ¼, greatest at z = 0
 * @throws InputError if `z` is not a number
 * @example sigmoidSlope(0) // 0.25
 */
export function sigmoidSlope(z: number): number;
export function sigmoidSlope<T extends tf.Tensor>(z: T): T;
export function sigmoidSlope(z: number | tf.Tensor): number | tf.Tensor {
  return apply(
    "z",
    z,
    (z) => sigmoid(z) * sigmoid(-z),
    (z) => tf.mul(tf.sigmoid(z), tf.sigmoid(tf.neg(z))),
  );
}

/**
 * The logarithm of the sigmoid, finite where σ(z) itself rounds to 0.
 *
 *     log σ(z) = −log(1 + e^−z) = min(z, 0) − log(1 + e^−|z|)
 *
 * The log-probability of the other class is log(1 − σ(z)) = log σ(−z).
 *
 * @param z - logit, or a tensor of them
 * @returns natural logarithm of a probability, ≤ 0
 * @throws InputError if `z` is not a number
 * @example logSigmoid(-1000) // -1000
 * @see M. Mächler, Accurately Computing log(1 − exp(−|a|)), 2012
 */
export function logSigmoid(z: number): number;
export function logSigmoid<T extends tf.Tensor>(z: T): T;
export function logSigmoid(z: number | tf.Tensor): number | tf.Tensor {
  return apply(
    "z",
    z,
    (z) => Math.min(z, 0) - Math.log1p(Math.exp(-Math.abs(z))),
    (z) => tf.sub(tf.minimum(z, 0), tf.log1p(tf.exp(tf.neg(tf.abs(z))))),
  );
}

/**
 * The logit, or log-odds: the inverse of the sigmoid.
 *
 *     logit(p) = log( p / (1 − p) )
 *
 * @param p - probability, from 0 to 1, or a tensor of them
 * @returns log-odds; −Infinity at p = 0, Infinity at p = 1
 * @throws InputError if `p` is not from 0 to 1
 * @example logit(0.5) // 0
 * @example logit(0.8807970779778823) // 2
 */
export function logit(p: number): number;
export function logit<T extends tf.Tensor>(p: T): T;
export function logit(p: number | tf.Tensor): number | tf.Tensor {
  const values = typeof p === "number" ? [p] : checkTensor("p", p).dataSync();
  for (const value of values)
    if (!(value >= 0 && value <= 1))
      throw new InputError("probability p to be from 0 to 1", String(value));
  return apply(
    "p",
    p,
    (p) => Math.log(p) - Math.log1p(-p),
    (p) => tf.sub(tf.log(p), tf.log1p(tf.neg(p))),
  );
}

/** Applies the one formula to a number or the other to a tensor; NaN goes through neither. */
function apply(
  name: string,
  value: number | tf.Tensor,
  ofNumber: (value: number) => number,
  ofTensor: (value: tf.Tensor) => tf.Tensor,
): number | tf.Tensor {
  if (typeof value === "number") {
    if (Number.isNaN(value)) throw new InputError(`${name} to be a number`, "NaN");
    return ofNumber(value);
  }
  if (typeof value !== "object") throw new InputError(`${name} to be a number`, describe(value));
  const at = checkTensor(name, value).dataSync().findIndex(Number.isNaN);
  if (at >= 0) throw new InputError(`${name} to hold numbers`, `NaN at index ${at}`);
  return tf.tidy(() => ofTensor(tf.cast(value, "float32")));
}
