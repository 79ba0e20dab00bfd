/** The exercises of lesson 05. */

import { loadORings } from "../../data/o-rings.js";
import { standardizer } from "../../data/standardize.js";
import { sigmoid } from "../../sigmoid.js";
import { choiceAnswer, functionAnswer, numberAnswer } from "../answers.js";
import type { Lesson } from "../exercise.js";

type Slopes = (w: number, b: number) => { dw: number; db: number };

/** The slopes of the cost on the standardised flights. */
function flightSlopes(): Slopes {
  const { temperature, distress } = loadORings();
  const scale = standardizer(temperature);
  const x = temperature.map((t) => scale.apply(t));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return (w, b) => {
    const dz = x.map((xi, i) => sigmoid(w * xi + b) - (distress[i] as number));
    return { dw: mean(dz.map((d, i) => d * (x[i] as number))), db: mean(dz) };
  };
}

type Pair = readonly [w: number, b: number];

/** Where some rule of stepping leads from w = b = 0. */
const walk = (rule: (w: number, b: number) => Pair) => (steps: number) => {
  let place: Pair = [0, 0];
  for (let k = 0; k < steps; k++) place = rule(...place);
  return place;
};

function walks(slopes: Slopes) {
  const rated = (rate: number) =>
    walk((w, b) => {
      const { dw, db } = slopes(w, b);
      return [w - rate * dw, b - rate * db];
    });
  return {
    right: rated(1),
    uphill: rated(-1),
    summed: rated(23),
    withoutB: walk((w, b) => [w - slopes(w, b).dw, b]),
    oneAfterTheOther: walk((w, b) => {
      const moved = w - slopes(w, b).dw;
      return [moved, b - slopes(moved, b).db];
    }),
  };
}

export const gradientDescent: Lesson = {
  number: 5,
  title: "Gradient descent",
  exercises: [
    {
      id: "5.1",
      title: "One step",
      hints: [
        "A positive slope means that the cost rises to the right. Which way should w go?",
        "The step is as long as the slope times the learning rate, and it goes against the slope.",
        "w := w − α·dw",
      ],
      solution: {
        code: "const step = (w: number, dw: number, learningRate: number) => w - learningRate * dw;\nstep",
        reason:
          "The minus sign turns against the slope. Where the slope is 0 nothing moves: that is what a bottom is.",
      },
      judge: functionAnswer(
        (w, dw, rate) => w - rate * dw,
        [
          [0, 0.258, 1],
          [2, 0.5, 0.1],
          [-1.5, -0.3, 4],
          [3, 0, 10],
        ],
        "That is one step downhill.",
        [
          {
            f: (w, dw, rate) => w + rate * dw,
            says: "That goes uphill: with the plus sign the cost rises. Down is against the slope.",
          },
          {
            f: (w, dw) => w - dw,
            says: "The learning rate is missing: the step is α times the slope.",
          },
          {
            f: (_w, dw, rate) => -rate * dw,
            says: "That is the step alone. Asked is where w is after it.",
          },
          {
            f: (w, dw, rate) => w - rate * dw * w,
            says: "The step does not depend on where w is, only on the slope there: leave out the factor w.",
          },
          {
            f: (w, dw, rate) => w - rate * Math.sign(dw),
            says: "That uses the sign alone. The size of the slope says how far.",
          },
          {
            f: (w, dw, rate) => w - rate - dw,
            says: "The learning rate multiplies the slope; it is not taken away by itself.",
          },
        ],
      ),
    },
    {
      id: "5.2",
      title: "The first step with another rate",
      hints: [
        "The slope at w = b = 0 was measured and worked out by hand in the lesson.",
        "w := 0 − 4·dw with dw = 0.2580.",
      ],
      solution: {
        code: "const firstW = 0 - 4 * 0.258;\nfirstW",
        reason:
          "The slope at the start is the same for every learning rate, 0.2580; with α = 4 the step is four times as long, to w = −1.032.",
      },
      judge: numberAnswer(-1.032007, 0.001, "Yes: four times the slope, against it.", [
        {
          value: 1.032007,
          says: "Right size, wrong direction: the slope is positive, so w falls.",
        },
        { value: -0.258, says: "That is the step with α = 1." },
        { value: 0.258, says: "That is the slope. The step is −α times it." },
        {
          value: -2.772589,
          says: "That is the learning rate times the cost. The cost says how high you stand; the step is the learning rate times the slope.",
        },
        {
          value: 2.772589,
          says: "That is the learning rate times the cost, and uphill. The step is −α times the slope.",
        },
        { value: -0.782609, says: "That is b after the step. Asked is w: use dw, not db." },
        {
          value: -23.73616,
          says: "That takes the sum over the flights. The slope of the cost is the mean: divide by 23.",
        },
      ]),
    },
    {
      id: "5.3",
      title: "Write the descent",
      hints: [
        "A loop that runs as many times as there are steps; w and b live outside it, with let.",
        "In the loop: const { dw, db } = slopes(w, b), then both parameters move.",
        "w -= 1 * dw; b -= 1 * db; and after the loop, return w.",
      ],
      solution: {
        code: [
          'import { loadORings, sigmoid, standardizer } from "one-neuron";',
          "const { temperature, distress } = loadORings();",
          "const scale = standardizer(temperature);",
          "const weightAfter = (steps: number) => {",
          "  let [w, b] = [0, 0];",
          "  for (let step = 0; step < steps; step++) {",
          "    let [dw, db] = [0, 0]; // what slopes(w, b) of the lesson gives",
          "    temperature.forEach((t, i) => {",
          "      const dz = sigmoid(w * scale.apply(t) + b) - distress[i];",
          "      dw += (dz * scale.apply(t)) / temperature.length;",
          "      db += dz / temperature.length;",
          "    });",
          "    w -= dw;",
          "    b -= db;",
          "  }",
          "  return w;",
          "};",
          "weightAfter",
        ].join("\n"),
        reason:
          "Both slopes are taken at the same place before either parameter moves. After 40 steps w is near −1.56, and the bottom is at −1.602.",
      },
      judge: (answer) => {
        const { right, uphill, summed, withoutB, oneAfterTheOther } = walks(flightSlopes());
        return functionAnswer(
          (steps) => right(steps)[0],
          [1, 2, 5, 20],
          "That is gradient descent, written by you.",
          [
            {
              f: (steps) => uphill(steps)[0],
              says: "Your w runs uphill: is there a plus for the minus, or y − a for a − y?",
            },
            {
              f: (steps) => oneAfterTheOther(steps)[0],
              says: "Your db is taken after w has moved. Take both slopes at the same place, then move both.",
            },
            {
              f: (steps) => withoutB(steps)[0],
              says: "Your b stays at 0. It has a slope too: b := b − α·db.",
            },
            {
              f: (steps) => summed(steps)[0],
              says: "Your slopes are sums over the flights. The cost is a mean, so divide by 23.",
            },
            { f: (steps) => right(steps)[1], says: "That is b. Asked is w." },
            {
              f: (steps) => right(steps + 1)[0],
              says: "That is one step too many: does your loop run while step <= steps?",
            },
            {
              f: (steps) => right(steps - 1)[0],
              says: "That is one step too few: does your loop begin at 1?",
            },
            {
              f: (steps) => steps * right(1)[0],
              says: "That takes the first slope again and again. After each step the ground is another: take the slopes anew, inside the loop.",
            },
            {
              f: () => right(1)[0],
              says: "That is w after one step, however many were asked for. Take the slopes anew inside the loop, and move the same w again.",
            },
          ],
        )(answer);
      },
    },
    {
      id: "5.4",
      title: "The limit of another bowl",
      hints: [
        "Write 3w² as (λ/2)·w². What is λ?",
        "λ = 6: the slope of 3w² is 6w. The limit is 2/λ.",
      ],
      solution: {
        code: "const limit = 2 / 6;\nlimit",
        reason:
          "The slope is 6w, so a step makes (1 − 6α)·w of w. At α = 1/3 that is −w: the opposite wall, at the same height, for ever.",
      },
      judge: numberAnswer(1 / 3, 0.005, "Yes: the curvature is 6, and 2/6 is a third.", [
        {
          value: 2 / 3,
          says: "That takes λ = 3. The curvature is what multiplies w in the slope, and the slope of 3w² is 6w.",
        },
        {
          value: 1 / 6,
          says: "That is 1/λ: it lands at the bottom in one step. Up to twice that, descent still arrives.",
        },
        { value: 6, says: "That is the curvature λ itself. The limit is 2/λ." },
        {
          value: 3,
          says: "That is the factor of w². Find the slope first, then the curvature, then 2/λ.",
        },
        {
          value: 8,
          says: "That was the limit for the standardised flights, whose curvature is ¼.",
        },
      ]),
    },
    {
      id: "5.5",
      title: "A cost that stands still",
      hints: [
        "One feature is a hundred thousand times as large as the other. What does that do to the bowl?",
        "A trench: steep across, nearly level along. Which remedy makes it round?",
      ],
      solution: {
        code: 'const remedy = "c";\nremedy',
        reason:
          "A cost that stands still and explodes with a larger rate is the mark of a trench. Standardising makes the bowl nearly round, and then one learning rate suits all directions.",
      },
      judge: choiceAnswer(
        {
          a: "A cost that stands still can also mean stuck: in raw °F it hardly changed, 0.150 above the bottom.",
          b: "In raw °F 100000 steps were not enough. There is a cheaper way than waiting.",
          c: "Yes: one feature is a hundred thousand times as large as the other. Scaling turns the trench into a bowl.",
          d: "There is only one bottom, and it can be reached from everywhere. The trench is the trouble, not the start.",
        },
        "c",
      ),
    },
  ],
};
