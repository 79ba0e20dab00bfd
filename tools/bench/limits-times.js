/**
 * The parts that no step on tall data can do without, each timed alone: reading X once, and each of the three loops on numbers that
 * lie in the cache already. Then a whole step. Prints the seconds of each as JSON.
 */

import { optimize, seconds, tf } from "one-neuron";
import { allocate, padded } from "../../dist/descent/arithmetic.js";
import { simd } from "../../dist/descent/simd/simd.js";

const nX = 20;
const m = 1_000_000;
const budget = 0.5; // seconds for each figure
const width = padded(8192); // examples in a block: 640 kB
const blocks = m / width;

const loops = simd();
const { v, block, z, dz, u, signs } = allocate(loops, {
  v: [Float64Array, nX],
  block: [Float32Array, nX * width],
  z: [Float64Array, width],
  dz: [Float64Array, width],
  u: [Float64Array, nX],
  signs: [Int8Array, width],
});
block.set(block.map((_, at) => Math.sin(at)));
dz.set(dz.map((_, at) => Math.cos(at)));
signs.fill(1);

const x = Float32Array.from({ length: nX * m }, (_, at) => Math.sin(at));
const X = tf.tensor2d(x, [nX, m]);
const Y = tf.tensor2d(
  Float32Array.from({ length: m }, (_, at) => at % 2),
  [1, m],
);
const w = /** @type {tf.Tensor2D} */ (tf.zeros([nX, 1]));

function readOnce() {
  for (let start = 0; start + width <= m; start += width)
    for (let j = 0; j < nX; j++)
      block.set(x.subarray(j * m + start, j * m + start + width), j * width);
}

/** @param {number} iterations */
async function train(iterations) {
  const { w: learned, dw } = await optimize(w, 0, X, Y, { iterations });
  tf.dispose([learned, dw]);
}

const forward = blocks * (await seconds(() => loops.forward(v, block, width, z), budget));
const respond = blocks * (await seconds(() => loops.respond(z.fill(0.5), signs), budget));
const backward = blocks * (await seconds(() => loops.backward(block, dz, u), budget));
const reading = await seconds(readOnce, budget);
const step = ((await seconds(() => train(21), 3)) - (await seconds(() => train(1), 1))) / 20;
console.log(JSON.stringify({ reading, forward, respond, backward, step }));
