/** The exercises of lesson 10. */

import { correct, type Lesson, notYet, type Verdict } from "../exercise.js";
import type { Arguments } from "../judges/called.js";
import { featureAnswer } from "../judges/feature-answer.js";
import { functionAnswer } from "../judges/function-answer.js";
import { numberAnswer } from "../judges/number-answer.js";
import { openTable } from "../judges/open-table.js";
import { readable } from "../judges/words.js";
import { oneThreshold } from "../mistakes/10-1-one-threshold.js";
import { countOfParameters } from "../mistakes/10-2-count-of-parameters.js";
import { lamps } from "../mistakes/10-3-other-lamp.js";
import { featureOfRing } from "../mistakes/10-4-feature-of-ring.js";
import { type Network, trained } from "../small-descent.js";

export const oneNeuronIsNotEnough: Lesson = {
  number: 10,
  title: "One neuron is not enough",
  exercises: [
    {
      id: "10.1",
      title: "Too little and too much",
      hints: [
        "With one input, the place where z = 0 is a single number: one threshold, yes on one side of it, no on the other.",
        "Put the threshold between 2 and 3. Which plants are on their right side?",
        "Below 3 it says 0, rightly, twice. From 3 on it says 1: rightly three times, wrongly twice.",
      ],
      solution: {
        code: "const mostPlants = 2 + 3;\nmostPlants",
        reason:
          "One input makes one threshold. Between 2 and 3 it leaves 1 and 2 right, 3, 4 and 5 right, and gets 6 and 7 wrong; between 5 and 6, the other way round. Nothing else does better.",
      },
      judge: numberAnswer({
        right: 5,
        praise: "Yes: one threshold can mind the drought or the flood, not both.",
        mistakes: oneThreshold,
        range: { from: 0, to: 7, because: "There are seven plants." },
      }),
    },
    {
      id: "10.2",
      title: "Count the parameters",
      hints: [
        "Count one unit at a time. How many numbers does one hidden unit have?",
        "Each hidden unit has n_x weights and a bias. The output has n_h weights and a bias.",
        "nH * (nX + 1) + …",
      ],
      solution: {
        code: "const parameters = (nX: number, nH: number) => nH * (nX + 1) + nH + 1;\nparameters",
        reason:
          "Every hidden unit has n_x weights and one bias, and there are n_h of them; the output has n_h weights and one bias. With 2 inputs and 2 hidden units that is 9, with 12288 inputs and 20 hidden units 245801.",
      },
      judge: functionAnswer({
        right: (nX, nH) => nH * (nX + 1) + nH + 1,
        tries: [
          [2, 2],
          [2, 3],
          [5, 1],
          [12288, 20],
        ],
        praise: "Right: and for a cat's 12288 numbers and 20 hidden units that makes 245801.",
        mistakes: countOfParameters,
      }),
    },
    {
      id: "10.3",
      title: "The other lamp",
      hints: [
        "The hidden units of the lesson can stay: one is 1 when only the first switch is up, the other when only the second is.",
        "Both hidden units are 0 exactly when the switches agree. So the output should be on when h₁ and h₂ are 0, and off as soon as one of them is 1.",
        "The hidden rows are [1, -1, -0.5] and [-1, 1, -0.5]. The output needs negative weights and a positive c.",
      ],
      solution: {
        code: "const lamp = [\n  [1, -1, -0.5],\n  [-1, 1, -0.5],\n  [-1, -1, 0.5],\n];\nlamp",
        reason:
          "The hidden units are those of the lesson. Their answers are 0, 0 when the switches agree, and then the output's z is 0.5; as soon as one of them is 1, it is −0.5. (OR and AND work as well, and so do many others.)",
      },
      judge: openTable({ rows: 3, columns: 3, row: "[w₁, w₂, b]", judge: lampVerdict }),
    },
    {
      id: "10.4",
      title: "A feature for another ring",
      hints: [
        "Around (0, 0) the feature x₁² + x₂² did it: the square of the distance from the middle. Where is the middle now?",
        "Measure both inputs from the middle: x₁ − 3 and x₂ − 1. Then square and add.",
      ],
      solution: {
        code: "const feature = (x1: number, x2: number) =>\n  (x1 - 3) ** 2 + (x2 - 1) ** 2;\nfeature",
        reason:
          "The feature is the square of the distance from (3, 1): at most 1 in the disc, at least 4 in the ring. A threshold at 2.5 parts them, so one neuron with this one input can do it.",
      },
      judge: featureAnswer({
        inside: [0, 0.5, 1].flatMap(circle),
        outside: [2, 2.5, 3].flatMap(circle),
        praise: "Yes: one level of your feature parts disc and ring, so one neuron can use it.",
        mistakes: featureOfRing,
      }),
    },
    {
      id: "10.5",
      title: "Repair a start",
      hints: [
        "From zeros both hidden units get the same slopes at every step. What must be different at the start?",
        "The two rows must differ, or the two units stay twins. Numbers of both signs, neither large nor tiny, are a good choice.",
        "Try a start yourself: train([[…, …, 0], […, …, 0], [0.5, 0.5, 0]], 2, 2000). If it ends in a side valley, take other numbers.",
      ],
      solution: {
        code: "const goodStart = [\n  [0.3, -0.2],\n  [0.1, 0.4],\n];\ngoodStart",
        reason:
          "The rows differ, so the units get different slopes and part. The numbers are small, so that no sigmoid is flat at the start. Some other starts end in a side valley; then one tries again.",
      },
      judge: openTable({ rows: 2, columns: 2, row: "[w₁, w₂]", judge: startVerdict }),
    },
  ],
};

/** Places on a circle around (3, 1), every 15 degrees. */
function circle(radius: number): Arguments[] {
  return Array.from({ length: 24 }, (_, k) => {
    const angle = (k * Math.PI) / 12;
    return [3 + radius * Math.cos(angle), 1 + radius * Math.sin(angle)];
  });
}

/** Judges a network of three neurons with steps in the place of sigmoids by its four answers. */
function lampVerdict(rows: readonly (readonly number[])[]): Verdict {
  const [one, other, output] = rows as readonly [Row, Row, Row];
  const answers = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ].map((x) => fires(output, [fires(one, x), fires(other, x)]));
  const given = answers.join("");
  return given === "1001"
    ? correct("Yes: this lamp is on when both switches agree.")
    : notYet(lamps[given] as string);
}

type Row = readonly [number, number, number];

const fires = ([w1, w2, b]: Row, [x1 = 0, x2 = 0]: readonly number[]) =>
  w1 * x1 + w2 * x2 + b > 0 ? 1 : 0;

/** Judges hidden weights by the training that starts from them. */
function startVerdict(rows: readonly (readonly number[])[]): Verdict {
  const values = rows.flat();
  const [one, other] = rows as readonly [readonly [number, number], readonly [number, number]];
  if (values.every((value) => value === 0))
    return notYet(
      "That is the broken start: from zeros both hidden units get the same slopes at every step.",
    );
  if (values.every((value) => value === values[0]))
    return notYet(
      "Equal numbers are no better than zeros: both units get the same slopes at every step, and stay twins.",
    );
  if (`${one}` === `${other}`)
    return notYet(
      "Both rows are the same, so both units say the same and get the same slopes: they stay twins. The rows must differ.",
    );
  if (Math.max(...values.map(Math.abs)) > 20)
    return notYet(
      "These weights are so large that the sigmoids are flat from the start, and flat means hardly any slope. Take numbers near 1, or smaller.",
    );
  const start: Network = [
    [...one, 0],
    [...other, 0],
    [0.5, 0.5, 0],
  ];
  const { J, right } = trained(start, 2, 2000);
  if (J < 0.1)
    return correct(`Yes: after 2000 steps J = ${readable(J, 2)} and all four are right.`);
  return notYet(
    `The rows differ, and that is the point. But from here 2000 steps end at J = ${readable(J, 3)}, with ${right} of 4 right: a side valley, or still on the way. Take other small numbers.`,
  );
}
