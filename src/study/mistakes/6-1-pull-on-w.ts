/** Usual mistakes in exercise 6.1, the pull on w of an example with x = 3, y = 1 where w = −1, b = 1. */

import { crossEntropy } from "../../loss.js";
import { sigmoid } from "../../sigmoid.js";
import type { NumberMistake } from "../judges/number-question.js";

const [w, b, x, y] = [-1, 1, 3, 1];
const z = w * x + b;
const a = sigmoid(z);
const dz = a - y;

/** The pull, if z came out otherwise. */
const pullAt = (otherZ: number) => (sigmoid(otherZ) - y) * x;

export const pullOnW: readonly NumberMistake[] = [
  { value: -dz * x, says: "Right size, wrong sign: the error is a − y, not y − a." },
  { value: dz, says: "That is dz, the pull on b. In the pull on w it meets x." },
  {
    value: -dz,
    says: "That is y − a, or dz times w. The pull on w is a − y, times the x that w meets.",
  },
  { value: a, says: "That is the output a. Take the label from it, and multiply by x." },
  { value: a * x, says: "That takes the label for 0. Here y = 1, so the error is a − 1." },
  { value: z, says: "That is z. Go on: squeeze it, take the label away, multiply by x." },
  { value: (z - y) * x, says: "That is (z − y)·x: the sigmoid is missing. The error is a − y." },
  { value: z - y, says: "That is z − y: the sigmoid is missing, and so is the factor x." },
  {
    value: dz * a * (1 - a) * x,
    says: "That is the pull of the squared error. With cross-entropy the factor a·(1 − a) has cancelled.",
  },
  {
    value: dz * a * (1 - a),
    says: "That is dz of the squared error. With cross-entropy the factor a·(1 − a) has cancelled; and the pull on w has a factor x.",
  },
  { value: a * (1 - a), says: "That is the slope of the sigmoid, one factor of three." },
  {
    value: a * (1 - a) * x,
    says: "That is how fast a moves with w. The slope of the loss along a is missing.",
  },
  { value: -1 / a, says: "That is the slope of the loss along a, one factor of three." },
  {
    value: -x / a,
    says: "The slope of the sigmoid is missing: between L and z stands a.",
  },
  {
    value: crossEntropy(z, y),
    says: "That is the loss. The pull is how fast it changes as w moves.",
  },
  { value: crossEntropy(z, y) * x, says: "That is the loss times x. The pull is (a − y)·x." },
  { value: pullAt(w * x), says: "The bias is missing in z: z = w·x + b." },
  { value: pullAt(-w * x + b), says: "Look at the sign of w: z = −1 · 3 + 1." },
  { value: pullAt(-z), says: "That takes σ(2) for σ(−2). The neuron is sure and wrong here." },
  {
    value: w - dz * x,
    says: "That is w after a step with α = 1. The question asks for the pull itself.",
  },
  {
    value: dz / x,
    says: "You divide by x. w is multiplied by x on the way forward, and so is dz on the way back.",
  },
  {
    value: dz * w * x,
    says: "The factor w is too much: z moves x times as fast as w, wherever w is.",
  },
];
