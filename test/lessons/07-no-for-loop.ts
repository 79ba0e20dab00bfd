/** Lesson 07: its charts, and the usual mistakes in its exercises. */

import {
  broadcastingChart,
  fixedCostChart,
  limitChart,
  loadGradientTimes,
  spanChart,
  timesChart,
} from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

const recorded = loadGradientTimes();
const overM = { letter: "m", with: "n_x = 20" };
const overN = { letter: "n_x", with: "m = 200" };

/** Times as a slower machine would measure them, without Python. */
const slower = (times: typeof recorded.m) =>
  times
    .filter(({ way }) => !way.startsWith("Python"))
    .map((time) => ({ ...time, seconds: 3 * time.seconds }));

const largest = (times: typeof recorded.m) => times.filter(({ size }) => size === 100_000);

/** Costs of a descent that comes nearer to 0 by the same part at each step. */
const costs = (steps: number) => Array.from({ length: steps + 1 }, (_, k) => 0.7 * 0.999 ** k);

export const charts: Charts = {
  broadcastingChart: {
    lesson: broadcastingChart([0.9, 0.2, 0.7, 0.4, 0.6, 0.1], [1, 0, 1, 0, 1, 0]),
    "two examples": broadcastingChart([0, 1], [1, 0]),
  },
  timesChart: {
    lesson: timesChart(overM, slower(recorded.m), recorded.m),
    "growing n_x": timesChart(overN, slower(recorded.n_x), recorded.n_x),
    "one way, two sizes": timesChart(
      overM,
      [
        { way: "by hand", size: 1, seconds: 60 },
        { way: "by hand", size: 2, seconds: 120 },
      ],
      [{ way: "by hand", size: 2, seconds: 90 }],
    ),
  },
  fixedCostChart: { lesson: fixedCostChart() },
  limitChart: {
    lesson: limitChart(
      {
        readingX: 3 * recorded.readingX,
        arithmetic: 3 * recorded.arithmetic,
        times: slower([...largest(recorded.m), recorded.plainStep]),
      },
      { ...recorded, times: [...largest(recorded.m), recorded.plainStep] },
    ),
    "a way below the limit": limitChart(
      { readingX: 1, arithmetic: 2, times: [{ way: "by magic", size: 1, seconds: 0.5 }] },
      { readingX: 1, arithmetic: 2, times: [{ way: "by hand", size: 1, seconds: 50 }] },
    ),
  },
  spanChart: {
    lesson: spanChart(
      { costs: costs(100), preparing: 0, seconds: 1.1 },
      { costs: costs(2000), preparing: 0.4, seconds: 0.2 },
    ),
    "too few steps to pay": spanChart(
      { costs: costs(10), preparing: 0, seconds: 0.1 },
      { costs: costs(10), preparing: 1, seconds: 0.01 },
    ),
  },
};

/** A and Y of exercise 7.3, in which `rest` computes dZ. */
const from = (rest: string) =>
  `(() => { const A = tf.tensor2d([[0.75, 0.5, 0.25]]), Y = tf.tensor2d([[1], [0], [0]]); return ${rest}; })()`;

export const mistakes: Mistakes = {
  "7.1": [
    ["[5, 5]", /shape of A − Y/],
    ["[5, 1]", /rows are added up/],
    ["[1, 1]", /sum of everything/],
    ["[5]", /without `true`/],
    ["[25]", /counts the numbers/],
    ["[1, 25]", /5 rows and 5 columns/],
    ["[25, 1]", /5 rows and 5 columns/],
    ["[1]", /one number alone/],
    ["[2, 5]", /below one another/],
    ["[1, 10]", /side by side/],
    ["[0, 4]", /index/],
    ["[1, 5, 1]", /two numbers/],
    ["[5, 5, 1]", /two numbers/],
    ["[1, 23]", /number of flights/],
    ["[[1, 5]]", /brackets/],
    ["'(1, 5)'", /list of numbers/],
    ["5", /list of numbers/],
    ["[6, 6]", /not added/],
  ],
  "7.2": [
    ["60_000 / 3", /loop's 3 nanoseconds alone/],
    ["60_000 / 1", /call's 1 nanosecond/],
    ["60_000 / (3 + 1)", /sum/],
    ["60 / (3 - 1)", /microseconds by nanoseconds/],
    ["60 / 3", /Two slips/],
    ["60 / 4", /Two slips/],
    ["60", /fixed cost in microseconds/],
    ["60e6 / 2", /not a million/],
    ["60_000 * 2", /multiply by the difference/],
    ["60 * 2", /multiply by the difference/],
    ["60_000 * 3", /multiply the cost by 3/],
    ["3 - 1", /wins back/],
    ["(3 - 1) / 60_000", /upside down/],
    ["(3 - 1) / 60", /upside down/],
    ["3 * 30_000", /time at the crossing/],
    ["90", /time at the crossing/],
    ["0", /no numbers/],
    ["1", /60001/],
    ["-30_000", /wrong sign/],
    ["300_000", /too large/],
    ["'30000'", /quotes/],
    ["(N) => 3 * N", /answer is a number/],
  ],
  "7.3": [
    [from("tf.sub(A, Y)"), /broken line/],
    [from("tf.sub(Y, A)"), /Y − A, and broadcast/],
    [from("tf.sub(A.transpose(), Y.transpose())"), /Turn Y alone/],
    [from("tf.sub(A.transpose(), Y)"), /you turned A/],
    [from("tf.sub(Y.transpose(), A)"), /y − a/],
    [from("tf.sub(A.flatten(), Y.flatten())"), /without rows/],
    [from("tf.sub(A, Y).slice([0, 0], [1, 3])"), /one label for all/],
    [from("tf.sub(A, Y).slice([1, 0], [1, 3])"), /met a label 0/],
    [from("tf.sub(A, Y).mean(0, true)"), /mean of each column/],
    [from("tf.sub(A, Y).sum(0, true)"), /adds up the columns/],
    [from("tf.mul(A, Y.transpose())"), /product/],
    [from("tf.matMul(A, Y)"), /matrix product/],
    [from("tf.add(A, Y.transpose())"), /sum/],
    [from("Y.transpose()"), /half of the way/],
    [from("Y"), /as it was/],
    [from("tf.sub(A, Y.transpose()).shape"), /shape of dZ/],
    [from("tf.sub(A, Y).shape"), /broken table/],
    [from("tf.sub(A, Y.transpose()).div(3)"), /divided by m/],
    [from("tf.sub(A, Y).mean()"), /list of numbers|table of numbers|table of shape/],
    [from("tf.sub(A, Y.transpose()).mean().dataSync()[0]"), /table of numbers/],
    ["'dZ'", /table of numbers/],
  ],
  "7.4": [
    ["128 * 128 * 3 * 100 / 100 ** 2", /goes through X twice/],
    ["2 * 128 * 128 * 100 / 100 ** 2", /three numbers/],
    ["128 * 128 / 100", /Two things are missing/],
    ["2 * 128 * 128 * 3", /divided by m once/],
    ["128 * 128 * 3", /That is n_x/],
    ["2 * 128 * 128 * 3 / 100 ** 2", /each of the 100 pictures/],
    ["4 * 128 * 128 * 3 / 100", /Twice too many/],
    ["2 * 12288 / 100", /64 by 64/],
    ["2 * 12288 / 209", /the lesson's/],
    ["2 * 128 * 128 * 3 / 209", /lesson's cats/],
    ["100 / (2 * 128 * 128 * 3)", /upside down/],
    ["2 * 128 * 128 * 3 * 100", /plain step/],
    ["100 ** 2", /step in the span/],
    ["2 * 128 * 128 * 3 * 100 - 100 ** 2", /quotient/],
    ["2 * 128 * 3 / 100", /128·128/],
    ["1000", /rounded/],
    ["118", /the lesson's/],
    ["-983.04", /wrong sign/],
    ["'983'", /quotes/],
    ["50", /too small/],
  ],
  "7.5": [
    ["'b'", /fixed cost in every call/],
    ["'c'", /plain JavaScript/],
    ["'d'", /for each flight/],
    ["'e'", /one of "a", "b", "c", "d"/],
    ["1", /letter/],
    ["['a']", /letter/],
    ["'a or b'", /one letter/],
  ],
};
