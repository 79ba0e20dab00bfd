/**
 * The two parts that no step on tall data can do without, each timed alone (reading X once, and m exponentials), and a whole step.
 * Prints the seconds of each as JSON.
 */

import { optimize, tf } from "one-neuron";
import { expOfMinus } from "../../dist/descent/exp.js";

const nX = 20;
const m = 1_000_000;
const rounds = 9;
const width = 1639; // examples in a block: 20 × 1639 numbers of 64 bits are 256 kB, which stay in the cache
const x = Float32Array.from({ length: nX * m }, (_, at) => Math.sin(at));
const z = Float64Array.from({ length: m }, (_, at) => Math.sin(at) * 4);
const block = new Float64Array(nX * width);

function readOnce() {
  for (let start = 0; start + width <= m; start += width)
    for (let j = 0; j < nX; j++)
      block.set(x.subarray(j * m + start, j * m + start + width), j * width);
}

const powers = new Float64Array(m);

function exponentials() {
  for (let i = 0; i < m; i++) powers[i] = expOfMinus(Math.abs(/** @type {number} */ (z[i])));
}

const X = tf.tensor2d(x, [nX, m]);
const Y = tf.tensor2d(
  Float32Array.from(z, (zi) => Number(zi > 0)),
  [1, m],
);
const w = /** @type {tf.Tensor2D} */ (tf.zeros([nX, 1]));
const train = (/** @type {number} */ iterations) => () => optimize(w, 0, X, Y, { iterations });

/** @param {() => unknown} work */
async function median(work) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return times.sort((a, b) => a - b)[(rounds - 1) / 2] ?? Number.NaN;
}

const step = ((await median(train(11))) - (await median(train(1)))) / 10;
console.log(
  JSON.stringify({
    readOnce: await median(readOnce),
    exponentials: await median(exponentials),
    step,
  }),
);
