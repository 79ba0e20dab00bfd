/** The plain way to write the weights down: θ is w. Each step passes over all examples, block after block. */

import type { Examples } from "../input/examples.js";
import { type Arithmetic, allocate, padded } from "./arithmetic.js";
import { dot } from "./dot.js";
import type { Parametrization } from "./parametrization.js";
import { toSigns } from "./signs.js";

/** How many numbers of X make a block: of 32 bits 640 kB, which a processor's cache still holds on the way back. */
const numbersInABlock = 163_840;

/** The fewest examples in a block: copying fewer at a time takes longer than the arithmetic. */
const fewestInABlock = 64;

/**
 * Forward and back with some examples, then with the next ones: so each number of X is fetched from memory once and not
 * twice. If one block holds all of X, it is copied once for all steps.
 */
export function direct(
  { X, Y }: Examples,
  w: Float64Array,
  arithmetic: Arithmetic,
): Parametrization {
  const m = X.cols;
  const width = padded(Math.min(m, Math.max(fewestInABlock, numbersInABlock / X.rows)));
  const Kind = X.values instanceof Float32Array ? Float32Array : Float64Array;
  const signs = toSigns(Y);
  const { theta, XdZ, z, signsOfBlock, block } = allocate(arithmetic, {
    theta: [Float64Array, X.rows],
    XdZ: [Float64Array, X.rows],
    z: [Float64Array, width],
    signsOfBlock: [Int8Array, width],
    block: [Kind, X.rows * width],
  });
  theta.set(w);
  let held = -1; // number of the first example in the block

  /** Copies the examples from number `from` on into the block, and zeros behind the last one. */
  function hold(from: number, count: number, columns: number): void {
    if (held === from) return;
    held = from;
    if (count < columns) block.fill(0);
    for (let j = 0; j < X.rows; j++) {
      const start = j * m + from;
      block.set(X.values.subarray(start, start + count), j * columns);
    }
    signsOfBlock.fill(0).set(signs.subarray(from, from + count));
  }

  return {
    theta,
    *sweep(b, onLogits) {
      let sumOfDZ = 0;
      XdZ.fill(0);
      for (let from = 0; from < m; from += width) {
        const count = Math.min(width, m - from);
        const columns = padded(count);
        hold(from, count, columns);
        const zs = z.subarray(0, columns).fill(b);
        arithmetic.forward(theta, block, columns, zs); // z = wᵀx + b
        onLogits?.(zs.subarray(0, count), from);
        sumOfDZ += arithmetic.respond(zs, signsOfBlock);
        arithmetic.backward(block, zs, XdZ); // + X·dzᵀ of these examples
        yield;
      }
      return { thetaOfXdZ: XdZ, sumOfDZ, squaredNorm: dot(theta, theta) };
    },
    toWeights: (theta) => theta.slice(),
  };
}
