/** Gradient descent on three pictures of two pixels, right or with a mistake in it: what exercise 8.3 compares answers with. */

import { crossEntropy } from "../loss.js";
import { sigmoid } from "../sigmoid.js";

/** The pictures of the exercise, [first pixel, second pixel], and their labels. */
const pictures = [
  { x: [0.9, 0.1], y: 1 },
  { x: [0.2, 0.8], y: 0 },
  { x: [0.6, 0.5], y: 1 },
] as const;

/** The weights and the bias of a neuron, or the slopes of its cost along them. */
interface Neuron {
  readonly w: readonly [number, number];
  readonly b: number;
}

interface Change {
  /** Where the descent starts. */
  readonly start?: Neuron;
  /** Where a step leads. */
  readonly move?: (at: Neuron, slopes: Neuron, rate: number) => Neuron;
  /** How many steps are taken where so many were asked for. */
  readonly count?: (steps: number) => number;
}

const zeros: Neuron = { w: [0, 0], b: 0 };

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const zOf = ({ w, b }: Neuron, x: readonly [number, number]) => w[0] * x[0] + w[1] * x[1] + b;

/** The slopes dw and db of the cost at a neuron. */
export function slopesAt(neuron: Neuron): Neuron {
  const dz = pictures.map(({ x, y }) => sigmoid(zOf(neuron, x)) - y);
  const dw = (j: 0 | 1) => mean(dz.map((d, i) => d * (pictures[i]?.x[j] as number)));
  return { w: [dw(0), dw(1)], b: mean(dz) };
}

/** The cost J of a neuron: the mean of its losses. */
const costAt = (neuron: Neuron) =>
  mean(pictures.map(({ x, y }) => crossEntropy(zOf(neuron, x), y)));

/** One step of gradient descent. */
export const downhill = ({ w, b }: Neuron, slopes: Neuron, rate: number): Neuron => ({
  w: [w[0] - rate * slopes.w[0], w[1] - rate * slopes.w[1]],
  b: b - rate * slopes.b,
});

/** @returns where so many steps of such a learning rate lead */
export const pixelWalk =
  ({ start = zeros, move = downhill, count = (steps) => steps }: Change) =>
  (steps: number, rate: number): Neuron => {
    let neuron = start;
    for (let k = 0; k < count(steps); k++) neuron = move(neuron, slopesAt(neuron), rate);
    return neuron;
  };

/** @returns the cost where so many steps of such a learning rate lead */
export function pixelCost(change: Change) {
  const walk = pixelWalk(change);
  return (steps: number, rate: number) => costAt(walk(steps, rate));
}
