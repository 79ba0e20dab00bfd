/** The error of a learning rate that is too large. */

import { InputError } from "../input/input-error.js";

/** A learning rate with which training runs away; says which rates cannot. */
export class DivergenceError extends InputError {
  override readonly name = "DivergenceError";

  /**
   * @param largestSafeRate - below it each step lowers the cost, whatever the labels
   * @param what - what was seen, such as "the cost went from 0.7 to 3"
   */
  constructor(
    readonly learningRate: number,
    readonly largestSafeRate: number,
    what: string,
  ) {
    super(`learning rate below ${largestSafeRate.toPrecision(3)}`, String(learningRate), what);
  }
}
