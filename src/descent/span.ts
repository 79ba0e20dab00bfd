/** The quick way to train where there are more features than examples: in the span of the examples. */

import type { Examples } from "../input/examples.js";
import { type Arithmetic, allocate, padded } from "./arithmetic.js";
import { dot } from "./dot.js";
import { finish } from "./finish.js";
import { addGram, roomForGram } from "./gram.js";
import type { Parametrization } from "./parametrization.js";
import { addRowsTimesVector } from "./rows.js";
import { toSigns } from "./signs.js";

/**
 * Writes w as a mix of the examples x⁽¹⁾ … x⁽ᵐ⁾ and of the first weights w₀. θ says how much there is of each:
 *
 *     w = θ₁·x⁽¹⁾ + … + θₘ·x⁽ᵐ⁾ + θₘ₊₁·w₀ = [X, w₀]·θ    at the start: 0 of each example, 1 of w₀
 *
 * Each step keeps w such a mix, because X·dZᵀ = [X, w₀]·(dZ, 0)ᵀ is one: its θ is dZ with a 0 behind it. (A penalty
 * subtracts a little of w itself, which is a mix as well.) So no step needs X, but only the products of all columns of
 * [X, w₀] with each other:
 *
 *     K = [X, w₀]ᵀ·[X, w₀]    K·θ = [X, w₀]ᵀ·w, whose first m numbers are Z without b    ‖w‖² = θᵀ·K·θ
 *
 * K costs about n_x·m²/2 multiplications, once; then a step takes m² instead of 2·n_x·m.
 */
export function span(
  { X, Y }: Examples,
  w0: Float64Array,
  arithmetic: Arithmetic,
): Parametrization {
  const m = X.cols;
  const size = padded(m + 1); // behind w₀ stand columns of zeros
  const arrays = allocate(arithmetic, {
    theta: [Float64Array, size],
    KTheta: [Float64Array, size],
    Z: [Float64Array, size],
    signs: [Int8Array, size],
    K: [Float64Array, size * size], // row after row
    ...roomForGram(size),
  });
  const { theta, KTheta, Z, signs, K } = arrays;
  theta[m] = 1;
  signs.set(toSigns(Y));
  const turn = Math.ceil(1_000_000 / size); // rows of K, a million numbers, between two pauses
  const fillingK = addGram(X, w0, arrays, arithmetic); // a generator that has not begun: the first sweep runs it to its end
  return {
    theta,
    *sweep(b, onLogits) {
      yield* fillingK; // in later sweeps it has nothing left to do
      KTheta.fill(0);
      for (let first = 0; first < size; first += turn) {
        const some = theta.subarray(first, first + turn);
        if (first > 0) yield;
        arithmetic.forward(some, K.subarray(first * size), size, KTheta); // θᵀ·K, and Kᵀ = K
      }
      const squaredNorm = dot(theta, KTheta);
      for (let i = 0; i < m; i++) Z[i] = (KTheta[i] as number) + b;
      onLogits?.(Z.subarray(0, m), 0);
      const sumOfDZ = arithmetic.respond(Z, signs); // w₀ and the zeros have no sign: from here on Z is (dZ, 0)
      return { thetaOfXdZ: Z, sumOfDZ, squaredNorm };
    },
    toWeights(theta) {
      const w = w0.map((wj) => (theta[m] as number) * wj);
      finish(addRowsTimesVector(X, theta.subarray(0, m), w));
      return w;
    },
  };
}
