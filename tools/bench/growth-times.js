/** Times the direct form on data that doubles in size, and prints as JSON: what grows → pairs of a size and the seconds of one step. */

import { optimize, random, tf } from "one-neuron";

const steps = 5;
const rounds = 9;

/** @param {number} nX @param {number} m */
function problem(nX, m) {
  const next = random(1);
  const X = tf.tensor2d(
    Float32Array.from({ length: nX * m }, () => next() - 0.5),
    [nX, m],
  );
  const Y = tf.tensor2d(
    Float32Array.from({ length: m }, () => Math.round(next())),
    [1, m],
  );
  const w = /** @type {tf.Tensor2D} */ (tf.zeros([nX, 1]));
  return async () => {
    const start = performance.now();
    const result = await optimize(w, 0, X, Y, { iterations: steps });
    const seconds = (performance.now() - start) / 1000 / steps;
    tf.dispose([result.w, result.dw]);
    return seconds;
  };
}

const doubled = [0, 1, 2, 3, 4, 5, 6].map((k) => 2 ** k);
const series = {
  "m, n_x = 20": doubled.map((k) => ({ size: 25_000 * k, run: problem(20, 25_000 * k) })),
  "n_x, m = 10 000": doubled.map((k) => ({ size: 10 * k, run: problem(10 * k, 10_000) })),
};

/** @type {Record<string, [number, number][]>} */
const medians = {};
for (const [what, sizes] of Object.entries(series)) {
  const times = sizes.map(() => /** @type {number[]} */ ([]));
  for (let round = -1; round < rounds; round++)
    for (const [at, { run }] of sizes.entries()) {
      const seconds = await run();
      if (round >= 0) times[at]?.push(seconds);
    }
  medians[what] = sizes.map(({ size }, at) => [
    size,
    times[at]?.sort((a, b) => a - b)[(rounds - 1) / 2] ?? Number.NaN,
  ]);
}
console.log(JSON.stringify(medians));
