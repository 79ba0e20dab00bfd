/** The exercises of lesson 06. */

import { loadORings } from "../../data/o-rings.js";
import { random } from "../../data/random.js";
import { standardizer } from "../../data/standardize.js";
import { propagate } from "../../propagate.js";
import { sigmoid } from "../../sigmoid.js";
import { tf } from "../../tensor.js";
import type { Lesson } from "../exercise.js";
import { choiceAnswer } from "../judges/choice-answer.js";
import { isRefused, mentions } from "../judges/forbidden.js";
import { numberAnswer } from "../judges/number-answer.js";
import { partsAnswer, type Try } from "../judges/parts-answer.js";
import { pullOnW } from "../mistakes/6-1-pull-on-w.js";
import { otherGraph } from "../mistakes/6-2-other-graph.js";
import { repairedPass } from "../mistakes/6-3-repaired-pass.js";
import { writtenPropagate } from "../mistakes/6-4-written-propagate.js";
import { slopesPass } from "../neuron-pass.js";

type Rows = number[][];

/** The flights, and others of which there are fewer: who divides by 23 is found out. */
function triesOfSlopes(): readonly Try[] {
  const { temperature, distress } = loadORings();
  const scale = standardizer(temperature);
  const x = temperature.map((t) => scale.apply(t));
  return [
    { inputs: [x, distress, -0.5, -0.5], what: "the flights, with w = b = −0.5," },
    { inputs: [x, distress, 1, 0.3], what: "the flights, with w = 1, b = 0.3," },
    {
      inputs: [[2, -1, 0.5], [1, 0, 1], 0.7, -0.2],
      what: "three examples, with w = 0.7, b = −0.2,",
    },
  ];
}

/** Examples of several shapes with random numbers, and some on which the neuron is very sure. */
function triesOfPropagate(): readonly Try[] {
  const next = random(6);
  const row = (length: number, of: () => number) => Array.from({ length }, of);
  const number = () => 4 * next() - 2;
  const label = () => (next() < 0.5 ? 0 : 1);
  const shapes = [1, 2, 3, 4].flatMap((nX) => [1, 3, 8].map((m) => ({ nX, m })));
  const random12 = shapes.map(({ nX, m }): Try => {
    const w = row(nX, number).map((wj) => [wj]);
    const X = row(nX, number).map(() => row(m, number));
    return { inputs: [w, number(), X, [row(m, label)]], what: `n_x = ${nX}, m = ${m}` };
  });
  const sure = [
    [1, 0],
    [0, 1],
  ].map((labels, wrong): Try => {
    const what = wrong ? "two examples that it is sure and wrong of," : "two that it is sure of,";
    return { inputs: [[[40]], 0, [[20, -20]], [labels]], what };
  });
  const first: Try = { inputs: [[[0]], 0, [[1, 3]], [[0, 1]]], what: "X = [[1, 3]], Y = [[0, 1]]" };
  return [first, ...random12, ...sure];
}

/** What the library gives, as numbers. */
function libraryPass(w: Rows, b: number, X: Rows, Y: Rows) {
  const { A, dw, db, cost } = propagate(w, b, X, Y);
  const parts = { A: A.arraySync(), cost, dw: dw.arraySync(), db };
  tf.dispose([A, dw]);
  return parts;
}

export const forwardAndBackward: Lesson = {
  number: 6,
  title: "Forward and backward",
  exercises: [
    {
      id: "6.1",
      title: "The pull of one example",
      hints: [
        "Forward first: z = w·x + b, then a = σ(z). Then the error, a − y.",
        "z = −2 and a = 0.1192. The error meets the x that w met on the way forward.",
        "(0.1192 − 1) · 3",
      ],
      solution: {
        code: 'import { sigmoid } from "one-neuron";\nconst pull = (sigmoid(-1 * 3 + 1) - 1) * 3;\npull',
        reason:
          "Forward, z = −2 and a = 0.1192; the error is a − y = −0.8808, and w met x = 3. The pull is negative, and descent goes against it: a larger w makes z larger and this loss smaller.",
      },
      judge: numberAnswer({
        right: (sigmoid(-2) - 1) * 3,
        tolerance: 0.0005,
        praise: "Yes: the error −0.8808, times the x that w met.",
        mistakes: pullOnW,
        range: {
          from: -3,
          to: 0,
          because: "The error a − y lies between −1 and 0 where y = 1, and x is 3.",
        },
      }),
    },
    {
      id: "6.2",
      title: "Another graph",
      hints: [
        "Forward first: u = 7 and v = 49. Then one factor for each arrow.",
        "L per v is 1/v, v per u is 2u, u per w is x. Multiply them.",
      ],
      solution: {
        code: "const u = 2 * 3 + 1;\nconst slope = (1 / u ** 2) * (2 * u) * 3;\nslope",
        reason:
          "The factors are 1/49, 14 and 3, and their product is 6/7 = 0.857. A check: L = log u² = 2 log u, so the slope is 2/u times 3.",
      },
      judge: numberAnswer({
        right: 6 / 7,
        tolerance: 0.001,
        praise: "Yes: 1/49 · 14 · 3. The chain rule does not care what the arrows are.",
        mistakes: otherGraph,
        range: { from: 0, because: "A larger w makes u, v and L larger: the slope is positive." },
      }),
    },
    {
      id: "6.3",
      title: "Repair a backward pass",
      hints: [
        "Compare its numbers with those of gradientCheck. Which sign is wrong, and by which factor is it too small?",
        "Look at dz (what comes first, a or y?), at what dw multiplies dz with, and count the divisions by m.",
        "dz = a − y; dw += dz·x; divide by x.length once, at the end.",
      ],
      solution: {
        code: [
          'import { sigmoid } from "one-neuron";',
          "const repaired = (x: readonly number[], y: readonly number[], w: number, b: number) => {",
          "  let [dw, db] = [0, 0];",
          "  for (let i = 0; i < x.length; i++) {",
          "    const dz = sigmoid(w * x[i] + b) - y[i];",
          "    dw += dz * x[i];",
          "    db += dz;",
          "  }",
          "  return { dw: dw / x.length, db: db / x.length };",
          "};",
          "repaired",
        ].join("\n"),
        reason:
          "dz is a − y; w met x on the way forward, so dz meets x on the way back; and the mean is taken once.",
      },
      judge: (answer) =>
        partsAnswer({
          right: slopesPass({}),
          tries: triesOfSlopes(),
          praise: "Repaired: all three slips are gone.",
          mistakes: repairedPass,
        })(answer),
    },
    {
      id: "6.4",
      title: "Write propagate",
      hints: [
        "Forward, one column after the other: z is b plus the sum of w[j][0] * X[j][i] over the features j. Then a, then the loss, and the mean of the losses.",
        "Backward: dZ[i] = A[i] − Y[0][i]. Row j of dw is [the mean of dZ[i] * X[j][i] over the examples i], and db is the mean of dZ.",
        "Let m = Y[0].length; return { A: [A], cost, dw: X.map((row) => [mean of row[i] * dZ[i]]), db }. Take the losses from z: crossEntropy(Z[i], Y[0][i]).",
      ],
      solution: {
        code: [
          'import { crossEntropy, sigmoid } from "one-neuron";',
          "type Rows = readonly (readonly number[])[];",
          "const myPropagate = (w: Rows, b: number, X: Rows, Y: Rows) => {",
          "  const m = Y[0].length;",
          "  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / m;",
          "  const Z = Y[0].map((_, i) => w.reduce((z, [wj], j) => z + wj * X[j][i], b));",
          "  const A = Z.map((z) => sigmoid(z));",
          "  const dZ = A.map((a, i) => a - Y[0][i]);",
          "  return {",
          "    A: [A],",
          "    cost: mean(Z.map((z, i) => crossEntropy(z, Y[0][i]))),",
          "    dw: X.map((row) => [mean(row.map((x, i) => dZ[i] * x))]),",
          "    db: mean(dZ),",
          "  };",
          "};",
          "myPropagate",
        ].join("\n"),
        reason:
          "Forward the losses come from z, so that none is infinite; backward each error meets the x that its weight met. The tests of the library's propagate are run on this answer too. One difference is left: where a rounds to its label this dZ is 0, and the library's keeps the last digits.",
      },
      judge: (answer) =>
        partsAnswer({
          right: libraryPass,
          tries: triesOfPropagate(),
          praise:
            "That is propagate, written by you: it agrees with the library's on 15 problems, also where the neuron is very sure.",
          mistakes: writtenPropagate,
          forbidden: {
            // the library refuses an infinite weight, sigmoid and crossEntropy do not
            when: (f) =>
              isRefused(() => f([[Number.POSITIVE_INFINITY]], 0, [[1]], [[1]])) ||
              mentions(f as never, "propagate"),
            says: "Right values, and they come from the library's own passes. Here both passes are to be yours: sigmoid and crossEntropy may help, propagate and cost may not.",
          },
        })(answer),
    },
    {
      id: "6.5",
      title: "A friend's dZ",
      hints: [
        "Work out dw both ways, with letters: where does the 1/m end up?",
        "Both dw and db are the same. What does an entry of dZ say now, if the same example stands among 10 or among 1000?",
      ],
      solution: {
        code: 'const friend = "b";\nfriend',
        reason:
          "A factor can be taken out of a sum, so dw and db are the same. But (a − y)/m is the slope of J along z, and says how much this example matters among m; a − y is the slope of its own loss, and says how wrong the neuron is here.",
      },
      judge: choiceAnswer(
        {
          a: "1/m is a common factor of all terms: it may stand before the sum or in each of them. The slopes are the same.",
          b: "Yes: the slopes are the same, and what the letter means is not. Lesson 02's dZ holds slopes of the loss.",
          c: "db is the sum of (a − y)/m, and that is the mean of a − y. Nothing is missing.",
          d: "Once is enough, wherever it is done. Twice would make the slopes m times too small.",
        },
        "b",
      ),
    },
  ],
};
