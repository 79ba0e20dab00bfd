/**
 * Times one gradient of the neuron, computed in the ways of lesson 07, on data that grow. The functions are those of the
 * notebook. Prints what src/data/gradient-times.ts describes as JSON, without the machine.
 */

import { optimize, random, seconds, tf, withBackend, withPlainLoops } from "one-neuron";

const mostSeconds = 0.2; // a way that would take longer is not tried on larger data

const budget = 0.5; // seconds for each figure

/** @typedef {{ way: string, size: number, seconds: number }} Time */

const sigma = (/** @type {number} */ z) => 1 / (1 + Math.exp(-z));

/** The same data in each of the forms that the ways take. @param {number} nX @param {number} m */
function problem(nX, m) {
  const next = random(1);
  const X = Float64Array.from({ length: nX * m }, () => next() - 0.5);
  const Y = Float64Array.from({ length: m }, (_, i) => i % 2);
  const w = new Float64Array(nX);
  const rows = Array.from({ length: nX }, (_, j) => Array.from(X.subarray(j * m, (j + 1) * m)));
  const tensors = {
    w: tf.tensor2d(Float32Array.from(w), [nX, 1]),
    X: tf.tensor2d(Float32Array.from(X), [nX, m]),
    Y: tf.tensor2d(Float32Array.from(Y), [1, m]),
  };
  return { lists: { w: [...w], X: rows, Y: [...Y] }, typed: { w, X, Y }, tensors };
}

/**
 * (Each function reads its arrays itself, for a helper that met lists and typed arrays would be five times as slow.)
 *
 * @param {{ w: number[], X: number[][], Y: number[] }} data
 */
function twoLoops({ w, X, Y }, b = 0) {
  const m = Y.length;
  const dw = w.map(() => 0);
  let db = 0;
  for (let i = 0; i < m; i++) {
    let z = b;
    for (let j = 0; j < w.length; j++)
      z += /** @type {number} */ (w[j]) * /** @type {number} */ (X[j]?.[i]);
    const dz = sigma(z) - /** @type {number} */ (Y[i]);
    for (let j = 0; j < w.length; j++)
      dw[j] = /** @type {number} */ (dw[j]) + (dz * /** @type {number} */ (X[j]?.[i])) / m;
    db += dz / m;
  }
  return { dw, db };
}

/** @param {{ w: Float64Array, X: Float64Array, Y: Float64Array }} data */
function inMemoryOrder({ w, X, Y }, b = 0) {
  const m = Y.length;
  const dZ = new Float64Array(m).fill(b);
  const dw = new Float64Array(w.length);
  for (let j = 0; j < w.length; j++) {
    const wj = /** @type {number} */ (w[j]);
    for (let i = 0; i < m; i++)
      dZ[i] = /** @type {number} */ (dZ[i]) + wj * /** @type {number} */ (X[j * m + i]);
  }
  for (let i = 0; i < m; i++)
    dZ[i] = sigma(/** @type {number} */ (dZ[i])) - /** @type {number} */ (Y[i]);
  for (let j = 0; j < w.length; j++) {
    let sum = 0;
    for (let i = 0; i < m; i++)
      sum += /** @type {number} */ (dZ[i]) * /** @type {number} */ (X[j * m + i]);
    dw[j] = sum / m;
  }
  return { dw, db: dZ.reduce((sum, dz) => sum + dz, 0) / m };
}

/** @param {{ w: tf.Tensor2D, X: tf.Tensor2D, Y: tf.Tensor2D }} data */
const oneLoop = ({ w, X, Y }, b = 0) =>
  tf.tidy(() => {
    let [dw, db] = [tf.zerosLike(w), tf.zeros([1, 1])];
    for (let i = 0; i < Y.size; i++) {
      const [x, y] = [X.slice([0, i], [-1, 1]), Y.slice([0, i], [1, 1])];
      const dz = tf.sigmoid(tf.matMul(w, x, true).add(b)).sub(y);
      dw = dw.add(x.mul(dz).div(Y.size));
      db = db.add(dz.div(Y.size));
    }
    return { dw: dw.dataSync(), db: db.dataSync()[0] };
  });

/** @param {{ w: tf.Tensor2D, X: tf.Tensor2D, Y: tf.Tensor2D }} data */
const noLoop = ({ w, X, Y }, b = 0) =>
  tf.tidy(() => {
    const dZ = tf.sigmoid(tf.matMul(w, X, true).add(b)).sub(Y);
    const dw = tf.matMul(X, dZ, false, true).div(Y.size);
    return { dw: dw.dataSync(), db: dZ.mean().dataSync()[0] };
  });

const steps = 50; // of a training; so few that the library takes the direct form, but for m = 10

/** @param {{ w: tf.Tensor2D, X: tf.Tensor2D, Y: tf.Tensor2D }} data */
async function train({ w, X, Y }) {
  const { w: learned, dw } = await optimize(w, 0, X, Y, { iterations: steps });
  tf.dispose([learned, dw]);
}

/** Copies the rows of X, one after the other, to the same place, which stays in the cache. */
function readOnce(/** @type {Float64Array} */ X, /** @type {Float64Array} */ place) {
  for (let from = 0; from < X.length; from += place.length)
    place.set(X.subarray(from, from + place.length));
}

/** @param {[nX: number, m: number][]} shapes @param {(nX: number, m: number) => number} sizeOf */
async function grow(shapes, sizeOf) {
  /** @type {Time[]} */
  const times = [];
  for (const [nX, m] of shapes) {
    const { lists, typed, tensors } = problem(nX, m);
    const size = sizeOf(nX, m);
    /** @param {string} way @param {() => unknown} work @param {number} [parts] */
    const time = async (way, work, parts = 1) => {
      const last = times.findLast((each) => each.way === way);
      if (last && last.seconds > mostSeconds / 5) return;
      times.push({ way, size, seconds: (await seconds(work, budget)) / parts });
    };
    await time("two loops", () => twoLoops(lists));
    await time("loops in memory order", () => inMemoryOrder(typed));
    await time("one loop, tensors", () => oneLoop(tensors));
    await time("no loop, tensors", () => noLoop(tensors));
    await withBackend("wasm", () => time("no loop, WebAssembly", () => noLoop(tensors)));
    await time("a step of optimize", () => train(tensors), steps);
    tf.dispose(tensors);
  }
  return times;
}

const size = 100_000;
const large = problem(20, size);
const place = new Float64Array(size);
const readingX = await seconds(() => readOnce(large.typed.X, place), budget);
const inCache = problem(20, 4000).tensors; // 320 kB
const arithmetic = (size / 4000) * ((await seconds(() => train(inCache), budget)) / steps);
const plain = await withPlainLoops(() => seconds(() => train(large.tensors), budget));
const plainStep = { way: "a step, one at a time", size, seconds: plain / steps };
const m = await grow(
  [10, 100, 1000, 10_000, 100_000].map((m) => [20, m]),
  (_, m) => m,
);
const nX = await grow(
  [10, 100, 1000, 10_000].map((nX) => [nX, 200]),
  (nX) => nX,
);
console.log(JSON.stringify({ m, n_x: nX, readingX, plainStep, arithmetic }));
