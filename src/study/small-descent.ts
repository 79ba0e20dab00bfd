/** Gradient descent on two hidden units and an output that learn "one, but not both": what exercise 10.5 tries a start with. */

import { crossEntropy, crossEntropySlope } from "../loss.js";
import { sigmoid } from "../sigmoid.js";

/** A unit: two weights and a bias. */
type Unit = readonly [number, number, number];
type Inputs = readonly [number, number];
/** Two hidden units and the output. */
export type Network = readonly [Unit, Unit, Unit];

const examples: readonly { readonly x: Inputs; readonly y: number }[] = [
  { x: [0, 0], y: 0 },
  { x: [0, 1], y: 1 },
  { x: [1, 0], y: 1 },
  { x: [1, 1], y: 0 },
];

const logit = ([w1, w2, b]: Unit, [x1, x2]: Inputs) => w1 * x1 + w2 * x2 + b;

function forward([one, other, output]: Network, x: Inputs) {
  const h: Inputs = [sigmoid(logit(one, x)), sigmoid(logit(other, x))];
  return { h, z: logit(output, h) };
}

/** A unit after one example has moved it against its slopes. */
const moved = ([w1, w2, b]: Unit, dz: number, [x1, x2]: Inputs, rate: number): Unit => [
  w1 - rate * dz * x1,
  w2 - rate * dz * x2,
  b - rate * dz,
];

function step(network: Network, rate: number): Network {
  const share = rate / examples.length;
  let next = network;
  for (const { x, y } of examples) {
    const { h, z } = forward(network, x); // the slopes of all examples are taken at the same place
    const dz = crossEntropySlope(z, y);
    const [v1, v2] = network[2];
    next = [
      moved(next[0], dz * v1 * h[0] * (1 - h[0]), x, share),
      moved(next[1], dz * v2 * h[1] * (1 - h[1]), x, share),
      moved(next[2], dz, h, share),
    ];
  }
  return next;
}

/** What the examples cost on average after so many steps, and how many of them are right. */
export function trained(start: Network, rate: number, steps: number) {
  let network = start;
  for (let k = 0; k < steps; k++) network = step(network, rate);
  const logits = examples.map(({ x }) => forward(network, x).z);
  const losses = logits.map((z, i) => crossEntropy(z, examples[i]?.y as number));
  return {
    J: losses.reduce((sum, loss) => sum + loss, 0) / examples.length,
    right: logits.filter((z, i) => z > 0 === (examples[i]?.y === 1)).length,
  };
}
