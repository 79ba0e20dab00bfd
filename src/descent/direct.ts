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
  const parts = Array.from({ length: Math.ceil(m / width) }, (_, n) => {
    const from = n * width;
    const count = Math.min(width, m - from);
    return { from, z: z.subarray(0, padded(count)), logits: z.subarray(0, count) };
  });
  let held: (typeof parts)[number] | undefined;

  /** Copies a part of the examples into the block, and zeros behind the last one. */
  function hold(part: (typeof parts)[number]): void {
    if (held === part) return;
    held = part;
    const { from, z, logits } = part;
    const to = from + logits.length;
    if (logits.length < z.length) block.fill(0);
    for (let j = 0; j < X.rows; j++)
      block.set(X.values.subarray(j * m + from, j * m + to), j * z.length);
    signsOfBlock.fill(0).set(signs.subarray(from, to));
  }

  return {
    theta,
    *sweep(b, onLogits) {
      let sumOfDZ = 0;
      XdZ.fill(0);
      for (const part of parts) {
        if (part.from > 0) yield;
        hold(part);
        part.z.fill(b);
        arithmetic.forward(theta, block, part.z.length, part.z); // z = wᵀx + b
        onLogits?.(part.logits, part.from);
        sumOfDZ += arithmetic.respond(part.z, signsOfBlock);
        arithmetic.backward(block, part.z, XdZ); // + X·dzᵀ of these examples
      }
      return { thetaOfXdZ: XdZ, sumOfDZ, squaredNorm: dot(theta, theta) };
    },
    toWeights: (theta) => theta.slice(),
  };
}
