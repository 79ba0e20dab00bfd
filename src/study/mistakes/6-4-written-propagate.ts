/** Usual mistakes in exercise 6.4, a forward and a backward pass. */

import { crossEntropy, squaredError } from "../../loss.js";
import { sigmoid } from "../../sigmoid.js";
import type { PartsMistake } from "../judges/parts-answer.js";
import { type Change, neuronPass } from "../neuron-pass.js";
import { entropy } from "./entropy.js";

const slip = (says: string, change: Change): PartsMistake => ({ f: neuronPass(change), says });

const fromZ =
  "take the loss from z, with crossEntropy(z, y), and no a that has rounded to 0 or 1 gets into a logarithm.";

/** What learners add to a probability, or let it not fall below, to keep the logarithm finite. */
const floors = [1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16];

export const writtenPropagate: readonly PartsMistake[] = [
  slip("Your A leaves out the bias: z = wᵀx + b.", { bias: false }),
  slip("Your A holds z. Squeeze it: a = σ(z).", { activation: (z) => z }),
  slip("Your A holds σ(−z), or 1 − a: mind the sign in the exponent.", {
    activation: (z) => sigmoid(-z),
  }),
  slip("Your A holds verdicts, 0 or 1. The slopes need the probabilities σ(z).", {
    activation: (z) => (z > 0 ? 1 : 0),
  }),

  slip("Your cost is the sum of the losses. The cost is their mean: divide by m.", {
    costOver: () => 1,
  }),
  slip("You divide the cost by n_x. The number of examples is that of the columns: X[0].length.", {
    costOver: (_m, nX) => nX,
  }),
  slip("Your cost is below 0: a minus sign is missing in front of the logarithms.", {
    loss: ({ z, y }) => -crossEntropy(z, y),
  }),
  slip("Your cost is the squared error. Here it is the cross-entropy.", {
    loss: ({ z, y }) => squaredError(z, y),
  }),
  slip("Your cost is the squared error, and without the ½. Here it is the cross-entropy.", {
    loss: ({ z, y }) => 2 * squaredError(z, y),
  }),
  slip("Your cost has the branch for y = 1 alone. What do the examples with y = 0 cost?", {
    loss: ({ z, y }) => y * crossEntropy(z, y),
  }),
  slip("Your cost has the labels exchanged: −log a belongs to y = 1.", {
    loss: ({ z, y }) => crossEntropy(z, 1 - y),
  }),
  slip("Your crossEntropy is given a. It takes z, and squeezes it itself.", {
    loss: ({ a, y }) => crossEntropy(a, y),
  }),
  slip("Your cost counts in other units: here log is the natural logarithm, Math.log.", {
    costOver: (m) => m * Math.LN10,
  }),
  slip("Your cost counts in bits: here log is the natural logarithm, Math.log.", {
    costOver: (m) => m * Math.LN2,
  }),
  slip(`Where the neuron is very sure, your cost is NaN or infinite: ${fromZ}`, {
    loss: ({ a, y }) => entropy(a, y),
  }),
  slip(`Where the neuron is very sure and wrong, your cost is infinite: ${fromZ}`, {
    loss: ({ a, y }) => -Math.log(y === 1 ? a : 1 - a),
  }),
  ...floors.map((floor) =>
    slip(
      `The floor inside your logarithm makes the cost too small where the neuron is sure and wrong: ${fromZ}`,
      { loss: ({ a, y }) => -Math.log((y === 1 ? a : 1 - a) + floor) },
    ),
  ),

  slip("Your slopes have the right size and point uphill: is it y − a? dz = a − y.", {
    dz: ({ a, y }) => y - a,
  }),
  slip("Your slopes are sums: the cost is a mean, so divide by m.", { dwOver: () => 1 }),
  slip("Your slopes are divided by m twice: once is enough.", { dwOver: (m) => m ** 2 }),
  slip(
    "You divide the slopes by n_x: X.length counts features. Examples are columns, so m = X[0].length.",
    {
      dwOver: (_m, nX) => nX,
    },
  ),
  slip("Your dw leaves out x: each error is multiplied by what the weight meets there.", {
    meets: () => 1,
  }),
  slip("In your dw the error meets w. It is multiplied by x.", { meets: (_xj, wj) => wj }),
  slip(
    "Those are the slopes of the squared error. With cross-entropy the factor a·(1 − a) has cancelled.",
    {
      dz: ({ a, y }) => (a - y) * a * (1 - a),
    },
  ),
  slip("Your dz is z − y: the sigmoid is missing, dz = a − y.", { dz: ({ z, y }) => z - y }),
  slip("Your dz leaves out the label: dz = a − y.", { dz: ({ a }) => a }),
  slip("Your dz loses its sign: it is a − y itself, not its size.", {
    dz: ({ a, y }) => Math.abs(a - y),
  }),
  slip("Your dz is the square of a − y. It is a − y itself.", { dz: ({ a, y }) => (a - y) ** 2 }),
  slip("Your slopes leave out the first example: does a loop begin at 1?", {
    skips: (i) => i === 0,
  }),
  slip("Your slopes leave out the last example: does a loop end too early?", {
    skips: (i, m) => i === m - 1,
  }),
  slip("dw is right. Your db is the sum of the errors; it is their mean.", { dbOver: () => 1 }),
  slip("dw is right. Your db is divided by m twice.", { dbOver: (m) => m ** 2 }),
  slip("dw is right. Your db has the wrong sign.", { dbOver: (m) => -m }),
  slip("dw is right. You divide db by n_x; db is a mean over the m examples.", {
    dbOver: (_m, nX) => nX,
  }),
  slip("dw is right. Your db stays at 0.", { dbOver: () => Number.POSITIVE_INFINITY }),
];
