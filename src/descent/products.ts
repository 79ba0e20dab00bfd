/**
 * The products of a neuron: of two vectors, and the two with a block of examples, where the time of training goes. Those
 * take ten rows at a time: as many sums as a processor keeps in its registers.
 */

/** u·v */
export const dot = (u: Float64Array, v: Float64Array) =>
  u.reduce((sum, uj, j) => sum + uj * (v[j] as number), 0);

type Five = [number, number, number, number, number];
const five = (o: number, n: number) => [o, o + n, o + 2 * n, o + 3 * n, o + 4 * n] as Five;

/** z += wᵀx for each column x of a block, which has as many columns as z and as many rows as w. */
export function forward(block: Float64Array, w: Float64Array, z: Float64Array): void {
  const [rows, cols] = [w.length, z.length];
  let j = 0;
  for (; j + 9 < rows; j += 10) {
    const [a, b, c, d, e] = [w[j], w[j + 1], w[j + 2], w[j + 3], w[j + 4]] as Five;
    const [f, g, h, k, l] = [w[j + 5], w[j + 6], w[j + 7], w[j + 8], w[j + 9]] as Five;
    const [o, p, q, r, s] = five(j * cols, cols);
    const [t, u, v, x, y] = five((j + 5) * cols, cols);
    for (let i = 0; i < cols; i++)
      (z[i] as number) +=
        a * (block[o + i] as number) +
        b * (block[p + i] as number) +
        c * (block[q + i] as number) +
        d * (block[r + i] as number) +
        e * (block[s + i] as number) +
        f * (block[t + i] as number) +
        g * (block[u + i] as number) +
        h * (block[v + i] as number) +
        k * (block[x + i] as number) +
        l * (block[y + i] as number);
  }
  for (; j < rows; j++) {
    const [a, p] = [w[j] as number, j * cols];
    for (let i = 0; i < cols; i++) (z[i] as number) += a * (block[p + i] as number);
  }
}

/** dw += x·dz over the columns x of a block, which has as many columns as dz and as many rows as dw. */
export function backward(block: Float64Array, dz: Float64Array, dw: Float64Array): void {
  const [rows, cols] = [dw.length, dz.length];
  let j = 0;
  for (; j + 9 < rows; j += 10) {
    const [o, p, q, r, s] = five(j * cols, cols);
    const [t, u, v, x, y] = five((j + 5) * cols, cols);
    let [a, b, c, d, e, f, g, h, k, l] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < cols; i++) {
      const slope = dz[i] as number;
      a += slope * (block[o + i] as number);
      b += slope * (block[p + i] as number);
      c += slope * (block[q + i] as number);
      d += slope * (block[r + i] as number);
      e += slope * (block[s + i] as number);
      f += slope * (block[t + i] as number);
      g += slope * (block[u + i] as number);
      h += slope * (block[v + i] as number);
      k += slope * (block[x + i] as number);
      l += slope * (block[y + i] as number);
    }
    add(dw, j, [a, b, c, d, e, f, g, h, k, l]);
  }
  for (; j < rows; j++) {
    let [a, p] = [0, j * cols];
    for (let i = 0; i < cols; i++) a += (dz[i] as number) * (block[p + i] as number);
    add(dw, j, [a]);
  }
}

function add(dw: Float64Array, j: number, sums: number[]) {
  for (let k = 0; k < sums.length; k++) (dw[j + k] as number) += sums[k] as number;
}
