/** The exercises of lesson 04. */

import { loadORings } from "../../data/o-rings.js";
import { crossEntropy, squaredError } from "../../loss.js";
import { logSigmoid, sigmoid } from "../../sigmoid.js";
import { choiceAnswer, functionAnswer, numberAnswer } from "../answers.js";
import type { Lesson } from "../exercise.js";

const { log, log2, log10 } = Math;

/** The formula with ŷ, with some other logarithm if need be. */
const entropy = (yHat: number, y: number, logarithm = log) =>
  -(y * logarithm(yHat) + (1 - y) * logarithm(1 - yHat));

/** The flatter neuron of lesson 03 on the flights. */
const flatter = () => {
  const { temperature, distress } = loadORings();
  const over = (loss: (z: number, y: number) => number) =>
    temperature.map((t, i) => loss(-0.12 * t + 7.416, distress[i] as number));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const m = temperature.length;
  return {
    cost: sum(over(crossEntropy)) / m,
    sum: sum(over(crossEntropy)),
    squared: sum(over(squaredError)) / m,
    swapped: sum(over((z, y) => crossEntropy(z, 1 - y))) / m,
    onesOnly: sum(over((z, y) => y * crossEntropy(z, 1))) / m,
    likelihood: Math.exp(-sum(over(crossEntropy))),
  };
};

/** What the formula with ŷ gives when a little something keeps its logarithms finite. */
const padded = (z: number, y: number, little: number) =>
  -(y * log(sigmoid(z) + little) + (1 - y) * log(1 - sigmoid(z) + little));

const clipped = (z: number, y: number, little: number) =>
  entropy(Math.min(Math.max(sigmoid(z), little), 1 - little), y);

export const lossAndCost: Lesson = {
  number: 4,
  title: "Loss and cost",
  exercises: [
    {
      id: "4.1",
      title: "Write the loss",
      hints: [
        "Begin with the two branches: which probability did the neuron give to what happened, if y = 1, and if y = 0?",
        "−log ŷ if y = 1, −log(1 − ŷ) if y = 0. Math.log is the natural logarithm.",
        "In one line: −(y·log ŷ + (1 − y)·log(1 − ŷ)). Mind the parentheses around the sum.",
      ],
      solution: {
        code: "const myLoss = (yHat: number, y: number) =>\n  -(y * Math.log(yHat) + (1 - y) * Math.log(1 - yHat));\nmyLoss",
        reason:
          "The label is 0 or 1, so one of the two products vanishes and the other is the logarithm of the probability given to what happened. The minus sign turns it into a price.",
      },
      judge: functionAnswer(
        (p, y) => entropy(p, y),
        [
          [0.5, 1],
          [0.9, 1],
          [0.3, 1],
          [0.2, 0],
          [0.75, 0],
        ],
        "That is the cross-entropy, with both branches.",
        [
          {
            f: (p, y) => -entropy(p, y),
            says: "Right size, wrong sign: the logarithm of a probability is never above 0, so a price needs a minus in front of both branches.",
          },
          {
            f: (p, y) => entropy(p, 1 - y),
            says: "The branches are exchanged: with y = 1 it is ŷ that stands in the logarithm, with y = 0 it is 1 − ŷ.",
          },
          {
            f: (p, y) => -(y * log(p)),
            says: "That is the branch for y = 1 alone. With y = 0 your answer costs nothing, however wrong it is.",
          },
          {
            f: (p) => -log(p),
            says: "That takes log ŷ for both labels. With y = 0, what happened had the probability 1 − ŷ.",
          },
          {
            f: (p, y) => -y * log(p) + (1 - y) * log(1 - p),
            says: "The minus sign reaches the first branch only: put the whole sum in parentheses.",
          },
          {
            f: (p, y) => (p - y) ** 2 / 2,
            says: "That is the squared error, the other candidate. Asked is the one with logarithms.",
          },
          {
            f: (p, y) => entropy(p, y, log10),
            says: "That is the logarithm to base 10. In this course log is the natural one, Math.log.",
          },
          {
            f: (p, y) => entropy(p, y, log2),
            says: "That is the logarithm to base 2, and the price in bits. In nats it is Math.log.",
          },
        ],
      ),
    },
    {
      id: "4.2",
      title: "Ninety per cent sure",
      hints: [
        "It did not happen: y = 0. Which of the two branches is that?",
        "The probability given to what happened is 1 − 0.9. Its natural logarithm, with a minus.",
      ],
      solution: {
        code: "const price = -Math.log(1 - 0.9);\nprice",
        reason:
          "To what happened the neuron had given 1 − 0.9 = 0.1, and −log 0.1 = 2.303 nats. A factor of ten in probability always costs 2.303.",
      },
      judge: numberAnswer(
        log(10),
        0.002,
        "Yes: −log 0.1, for the neuron had left one tenth to what happened.",
        [
          {
            value: -log(0.9),
            says: "That is −log 0.9, the branch for y = 1. It did not happen: take the other one.",
          },
          { value: -log(10), says: "Right size, wrong sign: a loss is never below 0." },
          { value: 1, says: "That is the logarithm to base 10. Math.log is the natural one." },
          { value: 0.405, says: "That is squared error, ½·0.9². Asked is the cross-entropy." },
          {
            value: log2(10),
            says: "That is in bits, with the logarithm to base 2. Asked are nats.",
          },
          {
            value: 0.9,
            says: "That is the distance from the label, and not yet a price: what is the logarithm of the probability that was left?",
          },
        ],
      ),
    },
    {
      id: "4.3",
      title: "The cost of another neuron",
      hints: [
        "One loss for each flight first: z = w·x + b, ŷ = σ(z), then the branch that the label chooses.",
        "The cost is the mean of the 23 losses.",
        "mean(flights.temperature.map((x, i) => crossEntropy(…, flights.distress[i])))",
      ],
      solution: {
        code: [
          'import { crossEntropy, loadORings } from "one-neuron";',
          "const { temperature, distress } = loadORings();",
          "const each = temperature.map((x, i) => crossEntropy(-0.12 * x + 7.416, distress[i]));",
          "const flatterCost = each.reduce((sum, loss) => sum + loss, 0) / each.length;",
          "flatterCost",
        ].join("\n"),
        reason:
          "The flatter neuron costs 0.473, a little more than the best one with 0.442. Their difference, times 23, is the logarithm of the ratio of likelihoods, 0.49 in lesson 03.",
      },
      judge: (answer) => {
        const { cost, sum, squared, swapped, onesOnly, likelihood } = flatter();
        return numberAnswer(cost, 0.001, "Yes: a little dearer than the best neuron's 0.442.", [
          {
            value: sum,
            says: "That is the sum of the losses. The cost is their mean: divide by m.",
          },
          { value: -cost, says: "Right size, wrong sign: a cost is never below 0." },
          {
            value: squared,
            says: "That is the mean squared error. Asked is the cost by cross-entropy.",
          },
          {
            value: swapped,
            says: "The branches are exchanged: −log ŷ belongs to y = 1. Or is the sign of z the wrong way round?",
          },
          {
            value: onesOnly,
            says: "Only the flights with distress are counted. A safe flight costs −log(1 − ŷ).",
          },
          {
            value: likelihood,
            says: "That is the likelihood, the product of the probabilities. Take minus its logarithm, and divide by m.",
          },
          {
            value: 0.441635,
            says: "That is the cost of the best fit. Use w = −0.12 and b = 7.416.",
          },
        ])(answer);
      },
    },
    {
      id: "4.4",
      title: "Repair a loss",
      hints: [
        "Nothing computed from σ(z) can help once it has rounded to 1. Start from z, one branch at a time.",
        "If y = 1 the loss is −log σ(z). If y = 0 it is −log σ(−z), because 1 − σ(z) = σ(−z).",
        "y === 1 ? -logSigmoid(z) : -logSigmoid(…)",
      ],
      solution: {
        code: 'import { logSigmoid } from "one-neuron";\nconst repaired = (z: number, y: number) => -logSigmoid(y === 1 ? z : -z);\nrepaired',
        reason:
          "The label decides in which direction z should go; logSigmoid never forms a number that rounds to 1 on the way. At z = 1000 the loss is 0 for y = 1 and 1000 for y = 0.",
      },
      judge: functionAnswer(
        crossEntropy,
        [-1000, -40, -2, 0, 3, 36, 40, 1000].flatMap((z) => [
          [z, 1],
          [z, 0],
        ]),
        "Repaired: no logarithm of 0 is left.",
        [
          {
            f: (z, y) => entropy(sigmoid(z), y),
            says: "At z = 40 this is still NaN or Infinity: nothing computed from σ(z) can bring back what was rounded away. Start from z.",
          },
          {
            f: (z, y) => -log(y === 1 ? sigmoid(z) : 1 - sigmoid(z)),
            says: "Choosing the branch removes the NaN, but log(1 − σ(z)) is still log 0 from z = 37 on. 1 − σ(z) = σ(−z), and logSigmoid takes its logarithm from z.",
          },
          {
            f: (z, y) => logSigmoid(y === 1 ? z : -z),
            says: "Right size, wrong sign: a loss is never below 0.",
          },
          {
            f: (z, y) => -logSigmoid(y === 1 ? -z : z),
            says: "The branches are exchanged: with y = 1 a large z is a good answer and should cost next to nothing.",
          },
          {
            f: (z) => -logSigmoid(z),
            says: "That is the branch for y = 1, for both labels. With y = 0 it is −log(1 − σ(z)).",
          },
          {
            f: (z, y) => log(1 + Math.exp(y === 1 ? -z : z)),
            says: "The right quantity, but at z = ±1000 the power e^1000 is too large for the machine and the loss becomes Infinity. logSigmoid avoids that.",
          },
          ...[1e-15, 1e-8].flatMap((little) => [
            {
              f: (z: number, y: number) => padded(z, y, little),
              says: "Adding a little something stops the Infinity, but z = 40 and z = 1000 now cost the same. Start from z.",
            },
            {
              f: (z: number, y: number) => clipped(z, y, little),
              says: "Clipping ŷ stops the Infinity, but z = 40 and z = 1000 now cost the same: the worst mistakes become equal. Start from z.",
            },
          ]),
        ],
      ),
    },
    {
      id: "4.5",
      title: "Three weather services",
      hints: [
        "Work out the ten losses of C. Nine of them are easy; what does the tenth cost?",
        "On the tenth day C gave probability 0 to what happened.",
      ],
      solution: {
        code: 'const service = "a";\nservice',
        reason:
          "A costs −0.3·log 0.3 − 0.7·log 0.7 = 0.611, B costs log 2 = 0.693. C pays nothing on nine days and −log 0 on the tenth: its cost is infinite. Whoever says never must never be wrong.",
      },
      judge: choiceAnswer(
        {
          a: "Yes: A costs 0.611 and B 0.693; C, once sure and wrong, pays without limit.",
          b: "B pays 0.693 every day. Knowing the fraction is cheaper: compute −0.3·log 0.3 − 0.7·log 0.7.",
          c: "C would win if right answers were counted. But on the tenth day it gave probability 0 to what happened: what is −log 0?",
          d: "Whichever day it was, C had given probability 0 to what happened, and −log 0 has no upper limit.",
        },
        "a",
      ),
    },
  ],
};
