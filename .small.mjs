import { optimize, randomNormal, tf } from "one-neuron";

const next = randomNormal(1);
const n = 2,
  m = 300;
const X = tf.tensor2d(
    Float32Array.from({ length: n * m }, () => next()),
    [n, m],
  ),
  Y = tf.tensor2d(
    Float32Array.from({ length: m }, () => (next() > 0 ? 1 : 0)),
    [1, m],
  );
await optimize([[0], [0]], 0, X, Y, { iterations: 20000, learningRate: 0.005 });
const t = [];
for (let k = 0; k < 15; k++) {
  const s = performance.now();
  await optimize([[0], [0]], 0, X, Y, { iterations: 20000, learningRate: 0.005 });
  t.push((performance.now() - s) / 20);
}
t.sort((a, b) => a - b);
console.log("us/step", t[0].toFixed(2), t[7].toFixed(2));
