/** The sigmoid, its slope, its logarithm and its inverse: of a number, or of each number in a tensor. */

import { demand } from "./input/input-error.js";
import { checkTensor } from "./input/matrices.js";
import { tf } from "./tensor.js";

const kinds = "a number or a tensor";

/** A number for a number, a tensor for a tensor. */
export type Same<T> = T extends number ? number : T;

/**
 * The sigmoid (or logistic) function: squeezes any number into a probability.
 *
 *     σ(z) = 1 / (1 + e^−z)
 *
 * It rounds to exactly 1 from z = 37 on (64 bits; 18 in a tensor's 32 bits); where 1 − σ(z) matters, use σ(−z).
 * Source: P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population, 1845.
 *
 * @param z - logit (log-odds), or a tensor of them; any number, ±Infinity included
 * @returns probability, from 0 to 1
 * @throws InputError if `z` is not a number
 * @example sigmoid(0) // 0.5
 * @example sigmoid(2) // 0.8807970779778823
 */
export function sigmoid<T extends number | tf.Tensor>(z: T): Same<T> {
  const ofNumber = (z: number) => (z < 0 ? Math.exp(z) : 1) / (1 + Math.exp(-Math.abs(z)));
  return apply("z", z, ofNumber, tf.sigmoid);
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
export function sigmoidSlope<T extends number | tf.Tensor>(z: T): Same<T> {
  const ofTensor = (z: tf.Tensor) => tf.mul(tf.sigmoid(z), tf.sigmoid(tf.neg(z)));
  return apply("z", z, (z) => sigmoid(z) * sigmoid(-z), ofTensor);
}

/**
 * The logarithm of the sigmoid, finite where σ(z) itself rounds to 0.
 *
 *     log σ(z) = −log(1 + e^−z) = min(z, 0) − log(1 + e^−|z|)
 *
 * The log-probability of the other class is log(1 − σ(z)) = log σ(−z).
 * Source: M. Mächler, Accurately Computing log(1 − exp(−|a|)), 2012.
 *
 * @param z - logit, or a tensor of them
 * @returns natural logarithm of a probability, ≤ 0
 * @throws InputError if `z` is not a number
 * @example logSigmoid(-1000) // -1000
 */
export function logSigmoid<T extends number | tf.Tensor>(z: T): Same<T> {
  const ofNumber = (z: number) => Math.min(z, 0) - Math.log1p(Math.exp(-Math.abs(z)));
  const ofTensor = (z: tf.Tensor) => tf.sub(tf.minimum(z, 0), tf.log1p(tf.exp(tf.neg(tf.abs(z)))));
  return apply("z", z, ofNumber, ofTensor);
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
 * @example logit(0.8807970779778823) // 2 to 15 digits
 */
export function logit<T extends number | tf.Tensor>(p: T): Same<T> {
  for (const value of typeof p === "number" ? [p] : checkTensor("p", p, kinds).dataSync())
    demand(value >= 0 && value <= 1, "probability p to be from 0 to 1", `${value}`);
  const ofTensor = (p: tf.Tensor) => tf.sub(tf.log(p), tf.log1p(tf.neg(p)));
  return apply("p", p, (p) => Math.log(p) - Math.log1p(-p), ofTensor);
}

/** One formula for a number, another for a tensor; NaN goes through neither. */
function apply<T extends number | tf.Tensor>(
  name: string,
  value: T,
  ofNumber: (value: number) => number,
  ofTensor: (value: tf.Tensor) => tf.Tensor,
): Same<T> {
  if (typeof value === "number" && !Number.isNaN(value)) return ofNumber(value) as Same<T>;
  const tensor = checkTensor(name, value, kinds);
  const at = tensor.dataSync().findIndex(Number.isNaN);
  demand(at < 0, `${name} to hold numbers`, `NaN at index ${at}`);
  return tf.tidy(() => ofTensor(tf.cast(tensor, "float32"))) as Same<T>;
}
