/** Lesson 10: its charts, and mistakes that learners make in its exercises. */

import {
  foldChart,
  hiddenUnitsChart,
  liftChart,
  makeRing,
  movableLineChart,
  randomNormal,
  sigmoid,
  twoLayersDiagram,
  unitPathsChart,
} from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

export type Row = readonly number[];
export type Net = readonly Row[];

/** The stairs: the light is on when one switch is up, but not both. */
export const stairs = { x1: [0, 0, 1, 1], x2: [0, 1, 0, 1], y: [0, 1, 1, 0] };

const zOf = ([w1 = 0, w2 = 0, b = 0]: Row, [x1 = 0, x2 = 0]: Row) => w1 * x1 + w2 * x2 + b;

/** One step of gradient descent on the stairs, as the lesson writes it. */
function descend(net: Net, rate: number): Net {
  const [one, other, output] = net as [Row, Row, Row];
  const sums = net.map((row) => row.map(() => 0));
  stairs.y.forEach((y, i) => {
    const x = [stairs.x1[i] as number, stairs.x2[i] as number];
    const h = [sigmoid(zOf(one, x)), sigmoid(zOf(other, x))];
    const dz = sigmoid(zOf(output, h)) - y;
    const dzHidden = h.map((hj, j) => dz * (output[j] as number) * hj * (1 - hj));
    const slopes = [
      ...dzHidden.map((d) => [...x.map((xk) => d * xk), d]),
      [...h.map((hj) => dz * hj), dz],
    ];
    slopes.forEach((row, j) => {
      row.forEach((d, k) => {
        (sums[j] as number[])[k] = (sums[j]?.[k] as number) + d / 4;
      });
    });
  });
  return net.map((row, j) => row.map((w, k) => w - rate * (sums[j]?.[k] as number)));
}

/** A training from its start to its end, a frame every so many steps. */
export function train(start: Net, rate: number, steps: number, every: number) {
  const frames = [{ step: 0, net: start }];
  let net = start;
  for (let step = 1; step <= steps; step++) {
    net = descend(net, rate);
    if (step % every === 0) frames.push({ step, net });
  }
  return frames;
}

/** Nine numbers drawn at random, in the rows of two hidden units and an output. */
export function drawn(seed: number): Net {
  const next = randomNormal(seed);
  return [0, 1, 2].map(() => [0, 1, 2].map(() => next()));
}

export const halves: Net = [0, 1, 2].map(() => [0.5, 0.5, 0.5]);

const zeros: Net = [0, 1, 2].map(() => [0, 0, 0]);

const ring = makeRing(2);
const few = { x1: [-4, 2, 30, 12], x2: [5, -3, 8, 8], y: [1, 0, 1, 0] };
const feature = {
  formula: "x₁² + x₂²",
  values: ring.x1.map((x, i) => x ** 2 + (ring.x2[i] as number) ** 2),
};

/** Networks with one to four hidden units, as TensorFlow.js trained them in the lesson, to two decimals. */
export const ringNets: readonly Net[] = [
  [
    [-0.98, -8.62, -9.4],
    [5.84, 0.06],
  ],
  [
    [-9.42, -1.75, -9.29],
    [7.46, -3.29, -9.29],
    [7.44, 7.23, -1.41],
  ],
  [
    [-7.64, 2.48, -9.49],
    [1.73, -7.25, -8.59],
    [5.33, 5.4, -8.83],
    [8.37, 8.73, 7.98, -3.9],
  ],
  [
    [7.1, -1.8, -8.85],
    [-6.85, -1.59, -7.73],
    [-3.9, -5.56, -8.01],
    [-1.75, 6.87, -8.24],
    [8.1, 4.94, 6.51, 7.61, -3.96],
  ],
];

export const charts: Charts = {
  movableLineChart: {
    lesson: movableLineChart(stairs, { turn: 0, shift: 0 }),
    "a ring": movableLineChart(ring, { turn: 45, shift: 0 }),
    "points far from the origin": movableLineChart(few, { turn: 355, shift: -8 }),
  },
  liftChart: {
    lesson: liftChart(ring, feature),
    "a feature that helps nobody": liftChart(few, { formula: "nothing", values: [1, 1, 1, 1] }),
  },
  twoLayersDiagram: { lesson: twoLayersDiagram() },
  foldChart: {
    lesson: foldChart(stairs, train(drawn(5), 2, 300, 5)),
    "points far from the origin": foldChart(few, train(halves, 1, 2, 1)),
    "units without weights": foldChart(stairs, [
      {
        step: 0,
        net: [
          [0, 0, 0],
          [0, 0, 1],
          [0, 0, 0],
        ],
      },
      {
        step: 1,
        net: [
          [1, 0, 0],
          [0, -2, 1],
          [1, 1, -1],
        ],
      },
    ]),
  },
  unitPathsChart: {
    lesson: unitPathsChart([
      { start: "all ½", frames: train(halves, 2, 300, 5) },
      { start: "seed 5", frames: train(drawn(5), 2, 300, 5) },
    ]),
    "one start, which stands still": unitPathsChart([
      { start: "a reader's zeros", frames: train(zeros, 2, 2, 1) },
    ]),
  },
  hiddenUnitsChart: {
    lesson: hiddenUnitsChart(ring, ringNets),
    "other points, and units that look away": hiddenUnitsChart(few, [
      [
        [0, 0, 1],
        [1, 1],
      ],
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
        [1, 1, 1, 1],
      ],
    ]),
  },
};

const table = (rows: readonly Row[]) => JSON.stringify(rows);

export const mistakes: Mistakes = {
  "10.1": [
    ["7", /two thresholds/],
    ["4", /always says 0/],
    ["3", /always saying 1/],
    ["6", /only one may be wrong/],
    ["2", /are wrong at best/],
    ["1", /how many thresholds/],
    ["0", /outer ones/],
    ["3.5", /a coin/],
    ["5 / 7", /share/],
    ["0.71", /share/],
    ["71", /share/],
    ["8", /seven plants/],
    ["-5", /seven plants|sign/],
    ["'5'", /quotes/],
    ["[5]", /brackets/],
    ["(x) => 5", /answer is a number/],
  ],
  "10.2": [
    ["(nX, nH) => nX * nH + nH", /weights alone/],
    ["(nX, nH) => nX * nH + nH + 1", /biases of the hidden units/],
    ["(nX, nH) => (nX + 1) * nH + 1", /weights of the output/],
    ["(nX, nH) => (nX + 1) * nH", /hidden layer alone/],
    ["(nX, nH) => nX * nH + 2 * nH", /bias of the output/],
    ["(nX, nH) => nX * nH", /Add their biases/],
    ["(nX, nH) => nX * nH + nH + 2", /one bias for the whole layer/],
    ["(nX, nH) => (nX + 1) * (nH + 1)", /not one for each input/],
    ["(nX, nH) => (nX + 1) * nH + nX + 1", /looks at the n_h hidden units/],
    ["(nX) => nX + 1", /one neuron/],
    ["(nX, nH) => nX + nH + 1", /each line/],
    ["(nX, nH) => nX + nH", /each line/],
    ["(nX, nH) => nH + 1", /output alone/],
    ["(nX, nH) => nX * nH + nX + 1", /one for each hidden unit/],
    ["(nX, nH) => nX * nH * (nH + 1)", /not multiplied/],
    ["(nX, nH) => 2 * nX * nH + nH + 1", /you counted two/],
    ["(nH, nX) => nH * (nX + 1) + nH + 1", /another order/],
    ["() => 9", /same value/],
    ["(nX, nH) => String(nH * (nX + 1) + nH + 1)", /text/],
    ["9", /answer is a function/],
    ["(nX, nH) => { nH * (nX + 2) + 1; }", /return/],
    ["async (nX, nH) => nH * (nX + 2) + 1", /[Rr]emove async/],
  ],
  "10.3": [
    [
      table([
        [1, -1, -0.5],
        [-1, 1, -0.5],
        [1, 1, -0.5],
      ]),
      /lamp of the lesson/,
    ],
    [
      table([
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
      /never on/,
    ],
    [
      table([
        [1, -1, -0.5],
        [-1, 1, -0.5],
        [0, 0, 1],
      ]),
      /always on/,
    ],
    [
      table([
        [1, -1, -0.5],
        [-1, 1, -0.5],
        [-1, 0, 0.5],
      ]),
      /first switch alone is up/,
    ],
    [
      table([
        [1, -1, -0.5],
        [-1, 1, -0.5],
        [0, -1, 0.5],
      ]),
      /second switch alone is up/,
    ],
    [
      table([
        [1, 1, -0.5],
        [1, 1, -1.5],
        [1, 0, -0.5],
      ]),
      /That is OR/,
    ],
    [
      table([
        [1, 1, -0.5],
        [1, 1, -1.5],
        [0, -1, 0.5],
      ]),
      /NOT AND/,
    ],
    [
      table([
        [1, 1, -0.5],
        [1, 1, -1.5],
        [0, 1, -0.5],
      ]),
      /both switches are up/,
    ],
    [
      table([
        [1, 1, -0.5],
        [1, 1, -1.5],
        [-1, 0, 0.5],
      ]),
      /both switches are down/,
    ],
    [
      table([
        [1, 0, -0.5],
        [0, 1, -0.5],
        [1, 0, -0.5],
      ]),
      /follows the first/,
    ],
    [
      table([
        [1, 0, -0.5],
        [0, 1, -0.5],
        [0, 1, -0.5],
      ]),
      /follows the second/,
    ],
    [
      table([
        [1, 0, -0.5],
        [0, 1, -0.5],
        [-1, 0, 0.5],
      ]),
      /opposite of the first/,
    ],
    [
      table([
        [1, 0, -0.5],
        [0, 1, -0.5],
        [0, -1, 0.5],
      ]),
      /opposite of the second/,
    ],
    [
      table([
        [1, -1, -0.5],
        [-1, 1, -0.5],
        [1, 0, -0.5],
      ]),
      /first switch alone is up/,
    ],
    [
      table([
        [1, -1, -0.5],
        [-1, 1, -0.5],
        [0, 1, -0.5],
      ]),
      /second switch alone is up/,
    ],
    ["[1, -1, -0.5, -1, 1, -0.5, -1, -1, 0.5]", /brackets around each row/],
    [
      table([
        [1, -1],
        [-1, 1],
        [-1, -1],
      ]),
      /shape \(3, 2\)/,
    ],
    [table([[-1, -1, 0.5]]), /shape \(1, 3\)/],
    ["[1, 0, 0, 1]", /shape \(4\)/],
    ["(x1, x2) => (x1 === x2 ? 1 : 0)", /a function/],
    ["'1001'", /table of 3 rows/],
  ],
  "10.4": [
    ["(x1, x2) => x1 ** 2 + x2 ** 2", /from \(0, 0\)/],
    ["(x1, x2) => Math.hypot(x1, x2)", /from \(0, 0\)/],
    ["(x1, x2) => (x1 + 3) ** 2 + (x2 + 1) ** 2", /take x₁ − 3/],
    ["(x1, x2) => (x1 - 1) ** 2 + (x2 - 3) ** 2", /belongs to x₁/],
    ["(x2, x1) => (x1 - 3) ** 2 + (x2 - 1) ** 2", /belongs to x₁/],
    ["(x1, x2) => (x1 - 3) + (x2 - 1)", /cancel/],
    ["(x1, x2) => (x1 - 3) ** 2", /strip from bottom to top/],
    ["(x1, x2) => (x2 - 1) ** 2", /strip from left to right/],
    ["(x1) => Math.abs(x1 - 3)", /strip/],
    ["(x1, x2) => (x1 - 3) ** 2 - (x2 - 1) ** 2", /minus between/],
    ["(x1, x2) => (x1 - 3) * (x2 - 1)", /product/],
    ["(x1, x2) => x1 * x2", /product suited/],
    ["(x1, x2) => (x1 - 3 + x2 - 1) ** 2", /squared the sum/],
    ["(x1, x2) => x1 ** 2 - 3 + x2 ** 2 - 1", /before squaring/],
    ["(x1, x2) => x1 ** 2 + x2 ** 2 - 10", /moves the level/],
    ["(x1) => x1", /as it was/],
    ["(x1, x2) => x1 + x2", /straight lines/],
    ["(x1, x2) => (x1 - 3) ** 3 + (x2 - 1) ** 3", /keeps the sign/],
    ["() => 1", /same everywhere/],
    ["(x1, x2) => (x1 - 3) ** 2 + (x2 - 1) ** 2 < 2", /a boolean/],
    ["(x1, x2) => Math.log(x1 - 3)", /finite number/],
    ["(x1, x2) => Math.sqrt(x1 - 10)", /finite number/],
    ["(x1, x2) => { (x1 - 3) ** 2 + (x2 - 1) ** 2; }", /return/],
    ["[3, 1]", /answer is a function/],
    ["async (x1, x2) => (x1 - 3) ** 2", /[Rr]emove async/],
    ["(x1, x2) => (x1 - 3) ** 2 + x2", /No level/],
  ],
  "10.5": [
    ["[[0, 0], [0, 0]]", /broken start/],
    ["[[0.5, 0.5], [0.5, 0.5]]", /no better than zeros/],
    ["[[0.1, 0.2], [0.1, 0.2]]", /rows must differ/],
    ["[[1, -1], [1, -1]]", /rows must differ/],
    ["[[100, -50], [30, 80]]", /so large/],
    ["[[0.3, -1], [0.1, 1]]", /side valley/],
    ["[[0.9, -0.4], [0.2, 0.4]]", /side valley/],
    ["[0.3, -0.2, 0.1, 0.4]", /brackets around each row/],
    ["[[0.3, -0.2, 0], [0.1, 0.4, 0]]", /shape \(2, 3\)/],
    ["[[0.3, -0.2, 0], [0.1, 0.4, 0], [0.5, 0.5, 0]]", /shape \(3, 3\)/],
    ["[[0.3, -0.2]]", /shape \(1, 2\)/],
    ["0.3", /table of 2 rows/],
    ["[[0.3, 'x'], [0.1, 0.4]]", /a string/],
    ["() => [[0.3, -0.2], [0.1, 0.4]]", /a function/],
  ],
};
