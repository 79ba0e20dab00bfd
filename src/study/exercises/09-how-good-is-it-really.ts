/** The exercises of lesson 09. */

import type { Lesson } from "../exercise.js";
import { choiceAnswer } from "../judges/choice-answer.js";
import { functionAnswer } from "../judges/function-answer.js";
import { numberAnswer } from "../judges/number-answer.js";
import { precisionOfAlarm } from "../mistakes/9-1-precision-of-alarm.js";
import { falseAlarms } from "../mistakes/9-2-false-alarms.js";
import { waitBelow } from "../mistakes/9-3-wait-below.js";
import { honestTest } from "../mistakes/9-4-honest-test.js";

export const howGoodIsIt: Lesson = {
  number: 9,
  title: "How good is it, really?",
  exercises: [
    {
      id: "9.1",
      title: "An alarm for a rare fault",
      hints: [
        "Fill the four cells first. How many of the 45 alarms were right, and how many false?",
        "Precision looks at the alarms alone: of those, which share is right?",
        "TP / (TP + FP) = 18 / (18 + 27)",
      ],
      solution: {
        code: "const precision = 18 / 45;\nprecision",
        reason:
          "Of 45 alarms 18 were right, 0.4. The alarm finds nine of ten faulty parts (recall 0.9), and 97.1 % of its verdicts are right; yet “never faulty” would be right on 98 %. With a rare fault, accuracy says little.",
      },
      judge: numberAnswer({
        right: 18 / 45,
        tolerance: 0.001,
        praise: "Yes: three of five alarms are false, though 97.1 % of all verdicts are right.",
        mistakes: precisionOfAlarm,
        range: { from: 0, to: 1, because: "Precision is a share, between 0 and 1." },
      }),
    },
    {
      id: "9.2",
      title: "Count the false alarms",
      hints: [
        "A false alarm has two marks: the neuron says wait, and the flight was safe.",
        "The neuron says wait where ŷ is above the threshold. Keep the flights for which both hold, and count them.",
        "risk.filter((a, i) => a > threshold && y[i] === …).length",
      ],
      solution: {
        code: [
          'import { loadORings, sigmoid } from "one-neuron";',
          "const { temperature, distress: y } = loadORings();",
          "const risk = temperature.map((t) => sigmoid(-0.232163 * t + 15.0429));",
          "const falseAlarms = (threshold: number) =>",
          "  risk.filter((a, i) => a > threshold && y[i] === 0).length;",
          "falseAlarms",
        ].join("\n"),
        reason:
          "At threshold 0 all 16 safe flights would have waited; at 0.5 none. The other three counts differ only in which way the two comparisons point.",
      },
      judge: (answer) => {
        const { right, mistakes } = falseAlarms();
        return functionAnswer({
          right,
          tries: [0.05, 0.1, 0.25, 0.4, 0.5, 0, 1],
          praise: "That is one of the four cells; the other three are made in the same way.",
          mistakes,
        })(answer);
      },
    },
    {
      id: "9.3",
      title: "Fifteen times as bad",
      hints: [
        "First the threshold: wait if ŷ > 1/(1 + r).",
        "Then the z at which ŷ is the threshold: the logit of 1/16, which is −log 15.",
        "Then the temperature: w·x + b = −log 15, so x = (−log 15 − b)/w.",
      ],
      solution: {
        code: "const waitBelow = (-Math.log(15) - 15.0429) / -0.232163;\nwaitBelow",
        reason:
          "The threshold is 1/16. Its odds are 1 to 15, so z = −log 15 = −2.708 there, and w·x + b = −2.708 at 76.5 °F.",
      },
      judge: numberAnswer({
        right: (15.0429 + Math.log(15)) / 0.232163,
        tolerance: 0.0007,
        praise: "Yes: nearly 12 °F above even odds, without a new neuron.",
        mistakes: waitBelow,
        range: {
          from: 64.79,
          because: "The worse a miss is, the warmer the days on which it waits: above 64.8 °F.",
        },
      }),
    },
    {
      id: "9.4",
      title: "Repair a leave-one-out test",
      hints: [
        "What does hundredSteps learn from here? And which flights are μ and s taken from?",
        "Leave flight i out before anything is computed: t.filter((_, k) => k !== i), and y in the same way.",
        "Then standardise and descend with the 22 that are left, and use their μ and s for flight i too. `learn` of the lesson does this, given the numbers of the 22.",
      ],
      solution: {
        code: [
          'import { loadORings, sigmoid, standardizer } from "one-neuron";',
          "const { temperature: t, distress: y } = loadORings();",
          "const honest = (i: number) => {",
          "  const others = (values: readonly number[]) => values.filter((_, k) => k !== i);",
          "  const scale = standardizer(others(t));",
          "  const x = others(t).map((ti) => scale.apply(ti));",
          "  let [w, b] = [0, 0];",
          "  for (let step = 0; step < 100; step++) { // what hundredSteps(x, others(y)) does",
          "    const dz = x.map((xk, k) => sigmoid(w * xk + b) - others(y)[k]);",
          "    w -= dz.reduce((sum, d, k) => sum + d * x[k], 0) / x.length;",
          "    b -= dz.reduce((sum, d) => sum + d, 0) / x.length;",
          "  }",
          "  return sigmoid(w * scale.apply(t[i]) + b);",
          "};",
          "honest",
        ].join("\n"),
        reason:
          "The first leak was plain: the neuron had learned from flight i. The second is easily overlooked: μ and s were measured with it. Whatever is computed from examples is learning, and belongs behind the split. After a hundred steps the second leak changes little; with few steps, a penalty or many features it can change much.",
      },
      judge: (answer) => {
        const { right, mistakes } = honestTest();
        return functionAnswer({
          right,
          tries: [13, 20, 1, 0, 10, 22],
          praise: "Now it knows nothing of flight i, neither by its label nor by μ and s.",
          mistakes,
        })(answer);
      },
    },
    {
      id: "9.5",
      title: "The best of 200",
      hints: [
        "Suppose all 200 were equally good. Why would one of them still score more than the others?",
        "Whatever was used for choosing can no longer be used for judging.",
      ],
      solution: {
        code: 'const reported = "c";\nreported',
        reason:
          "Of 200 tests with a margin of 13 points, the best is the luckiest. Choose by k-fold on the training pictures, and use the test once, for the one that was chosen.",
      },
      judge: choiceAnswer(
        {
          a: "The pictures were not seen in training, but they were used for choosing: of 200 numbers, each ± 13 points or so, the highest is mostly luck.",
          b: "On the training pictures even tossed labels reach 99 %.",
          c: "Yes: what chooses must not judge. The number may be lower than 82 %, and it is honest.",
          d: "That is honest, but it describes 200 neurons, and your friend gets one of them.",
        },
        "c",
      ),
    },
  ],
};
