/** The exercises of lesson 04. */

import { crossEntropy } from "../../loss.js";
import type { Lesson } from "../exercise.js";
import { choiceAnswer } from "../judges/choice-answer.js";
import { isRefused } from "../judges/forbidden.js";
import { functionAnswer } from "../judges/function-answer.js";
import { numberAnswer } from "../judges/number-answer.js";
import { writtenLoss } from "../mistakes/4-1-written-loss.js";
import { ninetyPerCent } from "../mistakes/4-2-ninety-per-cent.js";
import { flatterNeuron } from "../mistakes/4-3-flatter-neuron.js";
import { repairedLoss } from "../mistakes/4-4-repaired-loss.js";
import { entropy } from "../mistakes/entropy.js";

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
      judge: functionAnswer({
        right: (yHat, y) => entropy(yHat, y),
        tries: [
          [0.5, 1],
          [0.9, 1],
          [0.3, 1],
          [0.2, 0],
          [0.75, 0],
        ],
        praise: "That is the cross-entropy, with both branches.",
        mistakes: writtenLoss,
      }),
    },
    {
      id: "4.2",
      title: "Ninety per cent sure",
      hints: [
        "It did not happen: y = 0. Which of the two branches is that?",
        "The probability given to what happened is 1 − 0.9. Take its natural logarithm, with a minus sign.",
      ],
      solution: {
        code: "const price = -Math.log(1 - 0.9);\nprice",
        reason:
          "To what happened the neuron had given 1 − 0.9 = 0.1, and −log 0.1 = 2.303 nats. A factor of ten in probability always costs 2.303.",
      },
      judge: numberAnswer({
        right: Math.log(10),
        tolerance: 0.002,
        praise: "Yes: −log 0.1, for the neuron had left one tenth to what happened.",
        mistakes: ninetyPerCent,
        range: {
          from: Math.log(2),
          because:
            "It is worse to be nearly sure of the wrong thing than to be undecided, which costs 0.693.",
        },
      }),
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
          "The flatter neuron costs 0.473, a little more than the best one with 0.442. Their difference, times 23, is minus the logarithm of the ratio of their likelihoods, which was 0.49 in lesson 03.",
      },
      judge: numberAnswer(() => {
        const { cost, mistakes } = flatterNeuron();
        return {
          right: cost,
          tolerance: 0.001,
          praise: "Yes: a little dearer than the best neuron's 0.442.",
          mistakes,
          range: {
            from: 0.441635,
            to: Math.log(2),
            because:
              "No neuron is cheaper than the best fit, 0.442, and this one is no worse than a coin, 0.693.",
          },
        };
      }),
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
          "The label decides in which direction z should go; logSigmoid works from z itself, so nothing that has rounded to 1 gets into a logarithm. At z = 1000 the loss rounds to 0 for y = 1, and is 1000 for y = 0.",
      },
      judge: functionAnswer({
        right: crossEntropy,
        tries: [-1000, -40, -2, 0, 3, 36, 40, 1000].flatMap((z) => [
          [z, 1],
          [z, 0],
        ]),
        praise: "Repaired: no logarithm of 0 is left.",
        mistakes: repairedLoss,
        forbidden: {
          when: (f) => isRefused(() => f(0, 0.5)), // crossEntropy refuses a label of ½, logSigmoid never sees it
          says: "Right values, and they come from crossEntropy. That would be cheating: here it may not help. logSigmoid may.",
        },
      }),
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
