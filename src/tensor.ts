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

/**
 * The type T itself, but the compiler does not guess T from it. In `matMul(a: Matrix<R, K>, b: Matrix<Exactly<K>, C>)` it
 * guesses K from `a` alone, and refuses a `b` whose rows have another name. With a plain K it would guess "n_x" | "m",
 * which fits both, and accept the product of (1, n_x) and (m, 1).
 */
export type Exactly<T> = [T][T extends unknown ? 0 : never];
