import { readFileSync } from "node:fs";
import { optimize, tf } from "one-neuron";

const rss = () => Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
console.log("start", rss());
const { buffer, byteOffset } = readFileSync(".one-neuron/bench/tall.bin");
const nX = 20,
  m = 1e6;
console.log("read", rss());
const X = tf.tensor2d(new Float32Array(buffer, byteOffset, nX * m), [nX, m]),
  Y = tf.tensor2d(new Float32Array(buffer, byteOffset + 4 * nX * m, m), [1, m]);
console.log("tensors", rss());
for (let k = 0; k < 4; k++) {
  const s = performance.now();
  await optimize(tf.zeros([nX, 1]), 0, X, Y, { iterations: 20, learningRate: 0.5 });
  console.log(Math.round(performance.now() - s), rss());
}
