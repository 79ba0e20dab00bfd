/** How gradient descent writes the weights down: the numbers θ that it changes at each step, and what they stand for. */

import type { Table } from "../input/matrices.js";
import { dot } from "./dot.js";
import { sweepOver, type ToSlopes } from "./sweep.js";

/**
 * A way to write the weights as numbers θ. The plain way is θ = w; with more features than examples the way of span.ts
 * takes less work. Each is linear,
 *
 *     toWeights(θ − α·dθ) = toWeights(θ) − α·toWeights(dθ)
 *
 * so a step from w to w − α·dw is a step from θ to θ − α·dθ, where dθ stands for dw.
 */
export interface Parametrization {
  /** Where descent is. It starts with the θ of the first weights; descent changes these numbers in place. */
  readonly theta: Float64Array;
  /** Passes over the examples with the weights of `theta` and with b. */
  sweep(b: number, toSlopes: ToSlopes): Generator<void, ThetaSums>;
  /** The weights that some θ stands for. */
  toWeights(theta: Float64Array): Float64Array;
}

/** What a sweep finds: sums over the examples, not yet divided by m. */
export interface ThetaSums {
  /** The θ that stands for X·dZᵀ; the next sweep writes over it. */
  readonly thetaOfXdZ: Float64Array;
  /** The sum of dZ. */
  readonly sumOfDZ: number;
  /** ‖w‖², for the penalty. */
  readonly squaredNorm: number;
}

/** The plain way: θ is w. */
export function direct(X: Table, w: Float64Array): Parametrization {
  const sweepX = sweepOver(X);
  return {
    theta: w,
    *sweep(b, toSlopes) {
      const { XdZ, sumOfDZ } = yield* sweepX(w, b, toSlopes);
      return { thetaOfXdZ: XdZ, sumOfDZ, squaredNorm: dot(w, w) };
    },
    toWeights: (theta) => theta.slice(),
  };
}
