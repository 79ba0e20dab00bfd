/** How gradient descent writes the weights down: the numbers θ that it changes at each step, and what they stand for. */

import type { Table } from "../input/matrices.js";
import { dot } from "./dot.js";
import { sweepOver, type ToSlopes } from "./sweep.js";

/**
 * A way to write weights as numbers θ. It is linear: the weights of θ − α·dθ are those of θ less α times those of dθ. So
 * a step that changes w by −α·dw changes θ by −α·dθ, where dθ is dw written in the same way.
 */
export interface Parametrization {
  /** Where descent is. It starts with the θ of the first weights; descent changes these numbers in place. */
  readonly theta: Float64Array;
  /** Passes over the examples with the weights of `theta` and with b. */
  sweep(b: number, toSlopes: ToSlopes): Generator<void, ThetaSums>;
  /** The weights that some θ stands for; of dθ it makes dw. */
  toWeights(theta: Float64Array): Float64Array;
}

/** What a sweep finds: sums over the examples, not yet divided by m. */
export interface ThetaSums {
  /** X·dZᵀ, written as θ; the next sweep writes over it. */
  readonly dTheta: Float64Array;
  /** The sum of dZ. */
  readonly db: number;
  /** ‖w‖². */
  readonly squaredNorm: number;
}

/** The plain way: θ is w. */
export function direct(X: Table, w: Float64Array): Parametrization {
  const sweepX = sweepOver(X);
  return {
    theta: w,
    *sweep(b, toSlopes) {
      const { XdZ, sumOfDZ } = yield* sweepX(w, b, toSlopes);
      return { dTheta: XdZ, db: sumOfDZ, squaredNorm: dot(w, w) };
    },
    toWeights: (theta) => theta.slice(),
  };
}
