/** The two products of a neuron with some columns of X, four rows at a time: where the time of training goes. */

type Numbers = Float64Array | Float32Array;

/**
 * z += wᵀx for each column x, in a matrix whose rows begin `stride` apart.
 *
 * @param from - where the first row of the first column stands in X; z tells the number of columns, w that of rows
 */
export function forward(X: Numbers, stride: number, from: number, w: Numbers, z: Float64Array) {
  let [j, p] = [0, from];
  for (; j + 3 < w.length; j += 4, p += 4 * stride) {
    const [q, r, s] = [p + stride, p + 2 * stride, p + 3 * stride];
    const [a, b, c, d] = [at(w, j), at(w, j + 1), at(w, j + 2), at(w, j + 3)];
    for (let i = 0; i < z.length; i++)
      z[i] = at(z, i) + a * at(X, p + i) + b * at(X, q + i) + c * at(X, r + i) + d * at(X, s + i);
  }
  for (; j < w.length; j++, p += stride) {
    const a = at(w, j);
    for (let i = 0; i < z.length; i++) z[i] = at(z, i) + a * at(X, p + i);
  }
}

/** dw += x·dz over the same columns. */
export function backward(X: Numbers, stride: number, from: number, dz: Numbers, dw: Float64Array) {
  let [j, p] = [0, from];
  for (; j + 3 < dw.length; j += 4, p += 4 * stride) {
    const [q, r, s] = [p + stride, p + 2 * stride, p + 3 * stride];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < dz.length; i++) {
      const slope = at(dz, i);
      a += slope * at(X, p + i);
      b += slope * at(X, q + i);
      c += slope * at(X, r + i);
      d += slope * at(X, s + i);
    }
    dw[j] = at(dw, j) + a;
    dw[j + 1] = at(dw, j + 1) + b;
    dw[j + 2] = at(dw, j + 2) + c;
    dw[j + 3] = at(dw, j + 3) + d;
  }
  for (; j < dw.length; j++, p += stride) {
    let a = 0;
    for (let i = 0; i < dz.length; i++) a += at(dz, i) * at(X, p + i);
    dw[j] = at(dw, j) + a;
  }
}

const at = (values: Numbers, i: number) => values[i] as number;
