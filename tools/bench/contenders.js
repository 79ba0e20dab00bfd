/**
 * The contenders written in JavaScript. The program reads the data of a case from a file. Every line that it is sent is a number of
 * steps: it trains for that many and answers with a line of JSON.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { optimize, tf, withPlainLoops } from "one-neuron";

const [name = "", file = "", ...rest] = process.argv.slice(2);
const [nX = 0, m = 0, rate = 0] = rest.map(Number);
const { buffer, byteOffset } = readFileSync(file);
const x = new Float32Array(buffer, byteOffset, nX * m);
const y = new Float32Array(buffer, byteOffset + 4 * nX * m, m);

function oneNeuron() {
  const w = /** @type {tf.Tensor2D} */ (tf.zeros([nX, 1]));
  const [X, Y] = [tf.tensor2d(x, [nX, m]), tf.tensor2d(y, [1, m])];
  return async (/** @type {number} */ iterations) => {
    const result = await optimize(w, 0, X, Y, { iterations, learningRate: rate });
    tf.dispose([result.w, result.dw]);
    return result.b;
  };
}

/** @type {Record<string, () => (steps: number) => Promise<number> | number>} */
const contenders = {
  "one-neuron": oneNeuron,

  "one-neuron-plain": () => {
    const train = oneNeuron();
    return (steps) => withPlainLoops(() => train(steps));
  },

  tfjs: () => {
    const [X, Y] = [tf.tensor2d(x, [nX, m]), tf.tensor2d(y, [1, m])];
    return (steps) => {
      let [w, b] = [tf.zeros([nX, 1]), tf.zeros([1, 1])];
      for (let step = 0; step < steps; step++) {
        const next = tf.tidy(() => {
          const A = tf.sigmoid(tf.add(tf.matMul(w, X, true, false), b));
          const dZ = tf.sub(A, Y);
          const dw = tf.div(tf.matMul(X, dZ, false, true), m);
          return [tf.sub(w, tf.mul(dw, rate)), tf.sub(b, tf.mul(tf.mean(dZ), rate))];
        });
        tf.dispose([w, b]);
        [w, b] = /** @type {[tf.Tensor, tf.Tensor]} */ (next);
      }
      return b.dataSync()[0] ?? Number.NaN;
    };
  },

  "plain-loops": () => {
    const [X, Y] = [new Float64Array(x), new Float64Array(y)];
    return (steps) => {
      const w = new Float64Array(nX);
      let b = 0;
      for (let step = 0; step < steps; step++) b = plainStep(X, Y, w, b);
      return b;
    };
  },

  "ml-logistic-regression": () => {
    const load = createRequire(new URL("../../.one-neuron/bench/", import.meta.url));
    const { Matrix } = load("ml-matrix");
    const LogisticRegression = load("ml-logistic-regression");
    const X = new Matrix(nX, m);
    for (const [at, value] of x.entries()) X.set(Math.floor(at / m), at % m, value);
    const [examples, labels] = [X.transpose(), Matrix.columnVector(Array.from(y))];
    return (numSteps) => {
      new LogisticRegression({ numSteps, learningRate: rate / m }).train(examples, labels);
      return Number.NaN;
    };
  },
};

/**
 * One step without any thought of speed: a loop over the examples, and in it loops over the features.
 *
 * @param {Float64Array} X @param {Float64Array} Y @param {Float64Array} w @param {number} b
 */
function plainStep(X, Y, w, b) {
  const dw = new Float64Array(nX);
  let db = 0;
  for (let i = 0; i < m; i++) {
    let z = b;
    for (let j = 0; j < nX; j++)
      z += /** @type {number} */ (w[j]) * /** @type {number} */ (X[j * m + i]);
    const dz = 1 / (1 + Math.exp(-z)) - /** @type {number} */ (Y[i]);
    for (let j = 0; j < nX; j++)
      dw[j] = /** @type {number} */ (dw[j]) + dz * /** @type {number} */ (X[j * m + i]);
    db += dz;
  }
  for (let j = 0; j < nX; j++)
    w[j] = /** @type {number} */ (w[j]) - (rate * /** @type {number} */ (dw[j])) / m;
  return b - (rate * db) / m;
}

const [kind = "", backend] = name.split(":");
if (backend === "wasm") await import("@tensorflow/tfjs-backend-wasm");
if (backend && !(await tf.setBackend(backend))) throw new Error(`No back end ${backend} here`);
const train = contenders[kind]?.();
if (!train) throw new Error(`There is no contender ${name}`);

console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const start = performance.now();
  const b = await train(Number(line));
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, b, peak: process.resourceUsage().maxRSS * 1024 }));
}
