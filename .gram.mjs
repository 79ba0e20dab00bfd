import { forward } from "./dist/products.js";

const rows = 12288,
  m = 209;
const X = Float32Array.from({ length: rows * m }, () => Math.random());
function gram(height) {
  const K = new Float64Array(m * m);
  for (let first = 0; first < rows; first += height) {
    const column = new Float64Array(Math.min(height, rows - first));
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < column.length; j++) column[j] = X[(first + j) * m + i];
      forward(X, m, first * m + i, column, K.subarray(i * m + i, (i + 1) * m));
    }
  }
  return K;
}
for (const h of [16, 32, 64, 128, 256]) {
  gram(h);
  const t = [];
  for (let k = 0; k < 5; k++) {
    const s = performance.now();
    gram(h);
    t.push(performance.now() - s);
  }
  console.log(h, Math.min(...t).toFixed(0), t.sort((a, b) => a - b)[2].toFixed(0));
}
const K = gram(64),
  th = new Float64Array(m).fill(0.1),
  z = new Float64Array(m);
for (let r = 0; r < 3; r++) {
  const s = performance.now();
  for (let k = 0; k < 2000; k++) forward(K, m, 0, th, z);
  console.log("2000 steps", (performance.now() - s).toFixed(0));
}
