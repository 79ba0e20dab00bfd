/** How gradient descent writes the weights down: the numbers θ that it changes at each step, and what they stand for. */

/**
 * A way to write the weights as numbers θ. The plain way is θ = w, in direct.ts; with more features than examples the way of
 * span.ts takes less work. Each is linear,
 *
 *     toWeights(θ − α·dθ) = toWeights(θ) − α·toWeights(dθ)
 *
 * so a step from w to w − α·dw is a step from θ to θ − α·dθ, where dθ stands for dw.
 */
export interface Parametrization {
  /** Where descent is. It starts with the θ of the first weights; descent changes these numbers in place. */
  readonly theta: Float64Array;
  /**
   * Passes over the examples with the weights of `theta` and with b. It pauses at a bare `yield` now and then, where training can be shown
   * and stopped.
   *
   * @param onLogits - called with the logits of some examples, and with the number of the first of these, before they become slopes
   */
  sweep(b: number, onLogits?: OnLogits): Generator<void, ThetaSums>;
  /** The weights that some θ stands for. */
  toWeights(theta: Float64Array): Float64Array;
}

export type OnLogits = (z: Float64Array, from: number) => void;

/** What a sweep finds: sums over the examples, not yet divided by m. */
export interface ThetaSums {
  /** The θ that stands for X·dZᵀ; the next sweep writes over it. */
  readonly thetaOfXdZ: Float64Array;
  /** The sum of dZ. */
  readonly sumOfDZ: number;
  /** ‖w‖², for the penalty. */
  readonly squaredNorm: number;
}
