/** TensorFlow.js with its back end ready, and matrices whose dimensions have names. */

import tf from "./tfjs.cjs";

tf.env().set("PROD", true); // no banner on first use
void tf.setBackend("cpu"); // done when the call returns: this back end has nothing to load

export { tf };

declare const dimensions: unique symbol;

/**
 * A tfjs matrix whose type knows the names of its dimensions: `Matrix<"n_x", "m">` has n_x rows and m columns.
 * Every tfjs function takes it; the names exist only for the compiler.
 */
export type Matrix<R extends string = string, C extends string = string> = tf.Tensor2D & {
  readonly [dimensions]?: [R, C];
};

/** A matrix, or its rows as lists of numbers, which keep all 64 bits. */
export type MatrixLike<R extends string = string, C extends string = string> =
  | Matrix<R, C>
  | readonly (readonly number[])[];

/** Keeps the compiler from widening a dimension's name to make a wrong one fit. */
export type Exactly<T> = [T][T extends unknown ? 0 : never];
