/** Matrices with named dimensions: made, transposed, and multiplied in both ways. */

import { demand, describe } from "./input/input-error.js";
import { checkTensor, expectFinite, readMatrix, toMatrix } from "./input/matrices.js";
import { type Exactly, type Matrix, tf } from "./tensor.js";

/**
 * Makes a matrix and names its dimensions.
 *
 * @param rows - name of the first dimension, such as "n_x"
 * @param cols - name of the second, such as "m"
 * @param values - the rows, each a list of numbers of the same length
 * @returns tensor of float32 with the names in its type
 * @throws InputError if the rows differ in length, a value is not finite or a name is not a word
 * @example const X = matrix("n_x", "m", [[66, 70, 69], [1, 1, 2]]) // Matrix<"n_x", "m">, shape (2, 3)
 */
export function matrix<R extends string, C extends string>(
  rows: R,
  cols: C,
  values: readonly (readonly number[])[],
): Matrix<R, C> {
  const wrong = [rows, cols].findIndex((name) => typeof name !== "string" || name === "");
  const advice = 'try matrix("n_x", "m", rows)';
  demand(wrong < 0, "names of dimensions", describe([rows, cols][wrong]), advice);
  const table = readMatrix("values", values);
  return toMatrix(table.rows, table.cols, table.values);
}

/**
 * The matrix product: C = A·B, where C⁽ⁱʲ⁾ = Σₖ A⁽ⁱᵏ⁾ B⁽ᵏʲ⁾. The inner dimensions must be the same, by name and by size.
 *
 * @param a - (R, K)
 * @param b - (K, C)
 * @returns (R, C)
 * @throws InputError if a has not as many columns as b has rows, or a number is or becomes infinite or NaN
 * @example matMul(transpose(w), X) // Z without b: (1, n_x)·(n_x, m) = (1, m)
 */
export function matMul<R extends string, K extends string, C extends string>(
  a: Matrix<R, K>,
  b: Matrix<Exactly<K>, C>,
): Matrix<R, C> {
  const A = readMatrix("a", checkTensor("a", a));
  const B = readMatrix("b", checkTensor("b", b));
  const given = `(${A.rows}, ${A.cols})·(${B.rows}, ${B.cols})`;
  demand(A.cols === B.rows, "(R, K)·(K, C) with the same K", given, "did you forget to transpose?");
  return finiteProduct(tf.matMul<Matrix<R, C>>, a, b);
}

/**
 * The elementwise product: C = P ∗ Q, where C⁽ⁱʲ⁾ = P⁽ⁱʲ⁾ Q⁽ⁱʲ⁾. Both must have the same dimensions, by name and by size.
 *
 * `tf.mul` computes the same, but it knows no names, and where the sizes differ it repeats the smaller matrix
 * (broadcasting): of (n_x, 1) and (n_x, m) it makes (n_x, m) without a word.
 *
 * @param p - (R, C)
 * @param q - (R, C)
 * @returns (R, C)
 * @throws InputError if the shapes differ, or a number is or becomes infinite or NaN
 * @example elementwise(matrix("1", "m", [[1, 2]]), matrix("1", "m", [[3, 4]])) // [[3, 8]], Matrix<"1", "m">
 */
export function elementwise<R extends string, C extends string>(
  p: Matrix<R, C>,
  q: Matrix<Exactly<R>, Exactly<C>>,
): Matrix<R, C> {
  const P = readMatrix("p", checkTensor("p", p));
  const Q = readMatrix("q", checkTensor("q", q));
  const given = `(${P.rows}, ${P.cols}) and (${Q.rows}, ${Q.cols})`;
  const alike = P.rows === Q.rows && P.cols === Q.cols;
  demand(alike, "two matrices of the same shape", given, "matMul gives the matrix product");
  return finiteProduct(tf.mul<Matrix<R, C>>, p, q);
}

/**
 * The transpose: rows become columns. (Reshaping is another thing: it keeps the order in memory and mixes the examples.)
 *
 * @param a - (R, C)
 * @returns (C, R)
 * @throws InputError if `a` is not a matrix of finite numbers
 * @example transpose(matrix("m", "n_x", [[1, 2]])) // [[1], [2]], Matrix<"n_x", "m">
 */
export function transpose<R extends string, C extends string>(a: Matrix<R, C>): Matrix<C, R> {
  readMatrix("a", checkTensor("a", a));
  return tf.transpose<tf.Tensor2D>(a);
}

/** What one of the two multiplications gives, in float32; an error if a number in it is not finite. */
function finiteProduct<T extends tf.Tensor>(
  multiply: (a: tf.Tensor, b: tf.Tensor) => T,
  a: tf.Tensor,
  b: tf.Tensor,
): T {
  return tf.tidy(() => {
    const product = multiply(tf.cast(a, "float32"), tf.cast(b, "float32"));
    for (const value of product.dataSync()) expectFinite("product", value);
    return product;
  });
}
