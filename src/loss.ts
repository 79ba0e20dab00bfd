/** The loss of one example and its slope, both from the logit z; averaging lives in cost.ts. */

import { demand, describe } from "./input/input-error.js";
import { sigmoid, sigmoidSlope } from "./sigmoid.js";

/**
 * Cross-entropy of one example, from the logit z rather than from a = σ(z):
 *
 *     L(z, y) = −y·log a − (1 − y)·log(1 − a) = log(1 + e^−z) if y = 1, log(1 + e^z) if y = 0
 *
 * Taken from z it stays finite where σ(z) rounds to 1 (z ≥ 37) and log(1 − a) would be −∞.
 *
 * @param z - logit wᵀx + b
 * @param y - label, 0 or 1
 * @returns loss in nats, ≥ 0
 * @throws InputError if `z` is not a number or `y` is neither 0 nor 1
 * @example crossEntropy(0, 1) // 0.693… = log 2, the price of being undecided
 */
export function crossEntropy(z: number, y: number): number {
  checkExample(z, y);
  const t = y === 1 ? z : -z; // L = log(1 + e^−t), written so that no exponential overflows
  return Math.max(-t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
}

/**
 * The slope of the cross-entropy: dz = ∂L/∂z = a − y, with a = σ(z).
 *
 * @param z - logit wᵀx + b
 * @param y - label, 0 or 1
 * @returns from −1 to 1: negative where z should grow
 * @throws InputError if `z` is not a number or `y` is neither 0 nor 1
 * @example crossEntropySlope(-10, 1) // -0.99995…: a confident mistake is pushed hard
 */
export function crossEntropySlope(z: number, y: number): number {
  checkExample(z, y);
  if (y === 0) return sigmoid(z);
  return 0 - sigmoid(-z); // keeps its digits where a − 1 would round to 0; "0 −" because −0 would be shown as -0
}

/**
 * Squared error of one example: L(z, y) = ½(a − y)², with a = σ(z).
 *
 * @param z - logit wᵀx + b
 * @param y - label, 0 or 1
 * @returns loss, from 0 to ½
 * @throws InputError if `z` is not a number or `y` is neither 0 nor 1
 * @example squaredError(0, 1) // 0.125
 */
export function squaredError(z: number, y: number): number {
  return crossEntropySlope(z, y) ** 2 / 2;
}

/**
 * The slope of the squared error: dz = ∂L/∂z = (a − y)·a·(1 − a), with a = σ(z).
 *
 * @param z - logit wᵀx + b
 * @param y - label, 0 or 1
 * @returns from −0.15 to 0.15; nearly 0 where σ is flat, however wrong a is
 * @throws InputError if `z` is not a number or `y` is neither 0 nor 1
 * @example squaredErrorSlope(-10, 1) // -0.0000454…: a confident mistake is hardly pushed
 */
export function squaredErrorSlope(z: number, y: number): number {
  return crossEntropySlope(z, y) * sigmoidSlope(z);
}

/** @throws InputError unless `z` is a number and `y` a label */
function checkExample(z: number, y: number): void {
  demand(typeof z === "number" && !Number.isNaN(z), "z to be a number", describe(z));
  demand(y === 0 || y === 1, "label y to be 0 or 1", describe(y));
}
