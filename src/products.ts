/** The two products of a neuron with a block of examples, four rows at a time: where the time of training goes. */

/** z += wᵀx for each column x of a block, which has as many columns as z and as many rows as w. */
export function forward(block: Float64Array, w: Float64Array, z: Float64Array): void {
  const [rows, cols] = [w.length, z.length];
  let j = 0;
  for (; j + 3 < rows; j += 4) {
    const [a, b, c, d] = [w[j], w[j + 1], w[j + 2], w[j + 3]] as [number, number, number, number];
    const p = j * cols;
    const [q, r, s] = [p + cols, p + 2 * cols, p + 3 * cols];
    for (let i = 0; i < cols; i++)
      (z[i] as number) +=
        a * (block[p + i] as number) +
        b * (block[q + i] as number) +
        c * (block[r + i] as number) +
        d * (block[s + i] as number);
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
  for (; j + 3 < rows; j += 4) {
    const p = j * cols;
    const [q, r, s] = [p + cols, p + 2 * cols, p + 3 * cols];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < cols; i++) {
      const slope = dz[i] as number;
      a += slope * (block[p + i] as number);
      b += slope * (block[q + i] as number);
      c += slope * (block[r + i] as number);
      d += slope * (block[s + i] as number);
    }
    (dw[j] as number) += a;
    (dw[j + 1] as number) += b;
    (dw[j + 2] as number) += c;
    (dw[j + 3] as number) += d;
  }
  for (; j < rows; j++) {
    const p = j * cols;
    for (let i = 0; i < cols; i++)
      (dw[j] as number) += (dz[i] as number) * (block[p + i] as number);
  }
}
