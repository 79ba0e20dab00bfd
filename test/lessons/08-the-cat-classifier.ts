/** Lesson 08: its charts, and mistakes that learners make in its exercises. */

import { type PictureSet, pictureSet } from "../../src/data/picture-set.js";
import {
  growingWeightsChart,
  initializeWithZeros,
  loadCats,
  model,
  optimize,
  trainingRatesChart,
} from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

const { train, test } = await loadCats();

/** The places of a descent on some pictures after so many steps each. */
export async function stagesOf(pictures: PictureSet, steps: readonly number[], rate: number) {
  const stages: { iteration: number; w: Float64Array; b: number }[] = [];
  const start = initializeWithZeros(pictures.X.shape[0]);
  const iterations = (steps.at(-1) as number) + 1;
  await optimize(start.w, start.b, pictures.X, pictures.Y, {
    iterations,
    learningRate: rate,
    onStep: ({ iteration, w, b }) => {
      if (steps.includes(iteration)) stages.push({ iteration, w, b });
    },
  });
  return stages;
}

/** Four pictures of 2 × 2 pixels, two of them light: those are the ones. */
export const few = pictureSet({
  pictures: Uint8Array.from({ length: 48 }, (_, k) => (k < 24 ? 200 + k : k)),
  shape: [4, 2, 2, 3],
  labels: [1, 1, 0, 0],
  classes: ["dark", "light"],
});

/** The costs of trainings on the cats, as in the lesson but shorter: every test of charts waits for this file. */
const runs = await Promise.all(
  [0.01, 0.001, 0.0001].map(async (learningRate) => {
    const options = { iterations: 300, learningRate, recordEvery: 1 };
    const { costs } = await model(train.X, train.Y, test.X, test.Y, options);
    return { learningRate, costs };
  }),
);

export const charts: Charts = {
  growingWeightsChart: {
    lesson: growingWeightsChart(
      await stagesOf(train, [0, 1, 2, 3, 10, 30, 100, 300], 0.005),
      train,
      test,
    ),
    "few small pictures": growingWeightsChart(await stagesOf(few, [0, 5], 0.1), few, few),
  },
  trainingRatesChart: {
    lesson: trainingRatesChart(runs),
    "one training of three steps": trainingRatesChart([
      { learningRate: 1, costs: [0.7, 0.9, 0.01] },
    ]),
    "costs far above the usual": trainingRatesChart([
      { learningRate: 1, costs: [0.7, 20, 30, 25] },
      { learningRate: 2, costs: [0.7, 0.6, 0.5, 0.4] },
    ]),
  },
};

/** A descent on the pictures of 8.3 as learners write it, with some of its parts changed. */
const walk = (change: {
  readonly start?: string;
  readonly loop?: string;
  readonly move?: string;
  readonly end?: string;
}) => {
  const {
    start = "{ w, b } = initializeWithZeros(2)",
    loop = "let step = 0; step < steps; step++",
    move = "w = w.sub(dw.mul(rate)); b -= rate * db;",
    end = "propagate(w, b, X, Y).cost",
  } = change;
  return `(() => {
    const X = [[0.9, 0.2, 0.6], [0.1, 0.8, 0.5]], Y = [[1, 0, 1]];
    return (steps, rate) => {
      let ${start};
      for (${loop}) { const { dw, db, cost } = propagate(w, b, X, Y); ${move} }
      return ${end};
    };
  })()`;
};

const z = "w1 * x1 + w2 * x2 + b";

export const mistakes: Mistakes = {
  "8.1": [
    ["48 - 20", /always no/],
    ["48", /neuron has right/],
    ["40", /better guesser has right/],
    ["30 - 40", /cats alone/],
    ["40 - 30", /misses/],
    ["18", /others that the neuron/],
    ["60 - 48", /gets wrong/],
    ["20", /guesser.*wrong/],
    ["80 - 100 * 40 / 60", /percentage points/],
    ["48 / 60 - 40 / 60", /share of 1/],
    ["80", /accuracy in per cent/],
    ["0.8", /accuracy/],
    ["66.7", /guesser's accuracy/],
    ["30", /cats that the neuron finds/],
    ["48 / 40", /ratio/],
    ["4", /lead in the lesson/],
    ["40 - 48", /wrong sign/],
    ["18 - 20", /always yes/],
    ["20 - 18", /takes for cats/],
    ["60", /how many pictures/],
    ["'8'", /quotes/],
    ["[8]", /brackets/],
    ["9", /too large/],
    ["100", /cannot be right/],
    ["13.3", /percentage points/],
  ],
  "8.2": [
    [`(w1, w2, b, x1, x2) => sigmoid(${z})`, /ŷ itself/],
    [`(w1, w2, b, x1, x2) => ${z}`, /That is z/],
    [`(w1, w2, b, x1, x2) => ${z} > 0.5 ? 1 : 0`, /compare z with ½/],
    [`(w1, w2, b, x1, x2) => sigmoid(${z}) > 0 ? 1 : 0`, /compare ŷ with 0/],
    [`(w1, w2, b, x1, x2) => Math.round(sigmoid(${z}))`, /Math\.round/],
    [`(w1, w2, b, x1, x2) => sigmoid(${z}) >= 0.5 ? 1 : 0`, />=/],
    [`(w1, w2, b, x1, x2) => ${z} > 0 ? 0 : 1`, /exchanged/],
    [`(w1, w2, b, x1, x2) => ${z} < 0 ? 1 : 0`, /exchanged/],
    [`(w1, w2, b, x1, x2) => ${z} > 0 ? 1 : -1`, /as the labels/],
    [`(w1, w2, b, x1, x2) => Math.sign(${z})`, /sign of z/],
    [`(w1, w2, b, x1, x2) => ${z} > 0`, /boolean/],
    ["(w1, w2, b, x1, x2) => w1 * x1 + w2 * x2 > 0 ? 1 : 0", /bias b is missing/],
    ["(w1, w2, b, x1, x2) => w1 * x1 + w2 * x2 - b > 0 ? 1 : 0", /not taken away/],
    ["(w1, w2, b, x1, x2) => w1 * x2 + w2 * x1 + b > 0 ? 1 : 0", /changed places/],
    ["(w1, w2, b, x1, x2) => w1 * x1 + b > 0 ? 1 : 0", /second pixel/],
    ["(w1, w2, b, x1, x2) => w2 * x2 + b > 0 ? 1 : 0", /first pixel/],
    ["(w1, w2, b, x1, x2) => w1 * x1 * w2 * x2 + b > 0 ? 1 : 0", /not multiplied/],
    ["(w1, w2, b, x1, x2) => w1 + x1 + w2 + x2 + b > 0 ? 1 : 0", /multiplied by its weight/],
    ["(w1, w2, b, x1, x2) => w1 * x1 - w2 * x2 + b > 0 ? 1 : 0", /minus too many/],
    ["(w1, w2, b, x1, x2) => (w1 + w2) * (x1 + x2) + b > 0 ? 1 : 0", /own weight only/],
    ["(b, w1, w2, x1, x2) => w1 * x1 + w2 * x2 + b > 0 ? 1 : 0", /another order/],
    ["() => 0", /always no/],
    ["() => 1", /always yes/],
    [`(w1, w2, b, x1, x2) => { ${z} > 0 ? 1 : 0; }`, /return/],
    [`(w1, w2, b, x1, x2) => ${z} > 0 ? "cat" : "no"`, /text/],
    [`(w1, w2, b, x1, x2) => [${z} > 0 ? 1 : 0]`, /list/],
    [
      "(w1, w2, b, x1, x2) => predict([[w1], [w2]], b, [[x1], [x2]]).dataSync()[0]",
      /come from predict/,
    ],
    ["(w1, w2, b, x1, x2) => predict([[w1], [w2]], b, [[x1], [x2]])", /not a number/],
    [`async (w1, w2, b, x1, x2) => ${z} > 0 ? 1 : 0`, /async/],
    ["1", /answer is a function/],
    ["(w1, w2, b, x1, x2) => x1 + x2 > 1 ? 1 : 0", /At /],
  ],
  "8.3": [
    [walk({ move: "w = w.add(dw.mul(rate)); b += rate * db;" }), /uphill/],
    [walk({ move: "w = w.sub(dw.mul(rate));" }), /b stays at 0/],
    [walk({ move: "b -= rate * db;" }), /w stays at 0/],
    [walk({ move: "w.sub(dw.mul(rate)); b -= rate * db;" }), /gives a new tensor/],
    [walk({ move: "w = w.sub(dw.mul(rate)); b += rate * db;" }), /b goes uphill/],
    [walk({ move: "w = w.add(dw.mul(rate)); b -= rate * db;" }), /w goes uphill/],
    [walk({ move: "w = w.sub(dw); b -= db;" }), /learning rate is missing/],
    [walk({ move: "w = w.sub(dw.mul(0.005)); b -= 0.005 * db;" }), /always 0\.005/],
    [walk({ move: "w = dw.mul(-rate); b = -rate * db;" }), /starts from 0 again/],
    [
      walk({ move: "w = w.sub(dw.mul(rate)); b -= rate * propagate(w, b, X, Y).db;" }),
      /after w has moved/,
    ],
    [walk({ move: "w = w.sub(dw.mul(3 * rate)); b -= 3 * rate * db;" }), /three times too long/],
    [walk({ move: "w = w.sub(dw.div(3).mul(rate)); b -= rate * db / 3;" }), /third/],
    [walk({ loop: "let step = 1; step < steps; step++" }), /one step too early/],
    [
      walk({
        start: "{ w, b } = initializeWithZeros(2), last = Math.log(2)",
        move: "last = cost; w = w.sub(dw.mul(rate)); b -= rate * db;",
        end: "last",
      }),
      /one step too early/,
    ],
    [walk({ loop: "let step = 0; step <= steps; step++" }), /too many/],
    [walk({ loop: "let step = 0; step < 1; step++" }), /however many/],
    [walk({ move: "" }), /stays at 0\.693/],
    [walk({ start: "w = tf.ones([2, 1]), b = 0" }), /start at 1/],
    [walk({ end: "b" }), /That is b/],
    [walk({ end: "w" }), /object/],
    [walk({ end: "w.dataSync()[0]" }), /first weight/],
    [walk({ end: "3 * propagate(w, b, X, Y).cost" }), /sum of the losses/],
    [walk({ end: "Math.log(2) - propagate(w, b, X, Y).cost" }), /fell/],
    [
      walk({
        start: "{ w, b } = initializeWithZeros(2), all = 0",
        move: "all += cost; w = w.sub(dw.mul(rate)); b -= rate * db;",
        end: "all",
      }),
      /sum of all costs/,
    ],
    [walk({ move: "w = w.sub(dw.sign().mul(rate)); b -= rate * Math.sign(db);" }), /sign of the/],
    [walk({ end: "undefined" }), /return/],
    [walk({ end: "propagate(w, b, X, Y)" }), /object/],
    [walk({ end: "propagate(w, b, X, Y).cost.toFixed(3)" }), /text/],
    [
      "(() => { let { w, b } = initializeWithZeros(2); const X = [[0.9, 0.2, 0.6], [0.1, 0.8, 0.5]], Y = [[1, 0, 1]]; return (steps, rate) => { for (let k = 0; k < steps; k++) { const { dw, db } = propagate(w, b, X, Y); w = w.sub(dw.mul(rate)); b -= rate * db; } return propagate(w, b, X, Y).cost; }; })()",
      /outside/,
    ],
    [
      "async (steps, rate) => (await optimize([[0], [0]], 0, [[0.9, 0.2, 0.6], [0.1, 0.8, 0.5]], [[1, 0, 1]], { iterations: steps, learningRate: rate })).costs.at(-1)",
      /async/,
    ],
    [walk({ move: "w = w.sub(dw * rate); b -= rate * db;" }), /stopped/],
    ["0.5", /answer is a function/],
    ["(steps, rate) => 0.5", /same value/],
    ["(rate, steps) => 0.693 - rate * steps", /At /],
  ],
  "8.4": [
    ["(p, q) => sigmoid(3 * p - 4 * q + 0.5)", /broken as it was/],
    ["(p, q) => sigmoid((3 * p - 4 * q + 0.5) / 255)", /all of z/],
    ["(p, q) => sigmoid(3 * p - 4 * q + 0.5) / 255", /divide ŷ/],
    ["(p, q) => sigmoid(3 * p / 256 - 4 * q / 256 + 0.5)", /Nearly/],
    ["(p, q) => sigmoid(3 * p / 100 - 4 * q / 100 + 0.5)", /not to 100/],
    ["(p, q) => sigmoid(3 * p * 255 - 4 * q * 255 + 0.5)", /larger still/],
    ["(p, q) => sigmoid(3 * (p / 127.5 - 1) - 4 * (q / 127.5 - 1) + 0.5)", /−1 … 1/],
    ["(p, q) => sigmoid(3 * (p - 127.5) / 255 - 4 * (q - 127.5) / 255 + 0.5)", /half of 255/],
    ["(p, q) => sigmoid(3 * p / 255 - 4 * q + 0.5)", /second byte/],
    ["(p, q) => sigmoid(3 * p - 4 * q / 255 + 0.5)", /first byte/],
    ["(p, q) => 3 * p / 255 - 4 * q / 255 + 0.5", /That is z/],
    ["(p, q) => 3 * p / 255 - 4 * q / 255 + 0.5 > 0 ? 1 : 0", /verdict/],
    ["(p, q) => sigmoid(3 * p / 255 - 4 * q / 255)", /b is missing/],
    ["(p, q) => sigmoid(3 * q / 255 - 4 * p / 255 + 0.5)", /changed places/],
    ["(p, q) => sigmoid((3 * p - 4 * q) / (p + q || 1) + 0.5)", /sum of the bytes/],
    ["(p, q) => sigmoid((3 * p - 4 * q) / Math.max(p, q, 1) + 0.5)", /larger byte/],
    ["(p, q) => sigmoid(3 * Math.min(p, 1) - 4 * Math.min(q, 1) + 0.5)", /cut the bytes/],
    ["(p, q) => sigmoid(3 * sigmoid(p) - 4 * sigmoid(q) + 0.5)", /squash/],
    ["(p, q) => sigmoid(3 * Math.round(p / 255) - 4 * Math.round(q / 255) + 0.5)", /round/],
    ["(p, q) => sigmoid(3 * (1 - p / 255) - 4 * (1 - q / 255) + 0.5)", /negative/],
    ["(p, q) => { sigmoid(3 * p / 255 - 4 * q / 255 + 0.5); }", /return/],
    ["(p, q) => sigmoid(3 * p / 255 - 4 * q / 255 + 0.5).toFixed(2)", /text/],
    ["(p, q) => Number(sigmoid(3 * p / 255 - 4 * q / 255 + 0.5).toFixed(2))", /rounds/],
    ["(p, q) => 0.5", /same value/],
    ["sigmoid(3 * 0.4 - 4 * 0.2 + 0.5)", /answer is a function/],
    ["(p, q) => sigmoid(3 * p / 255 - 4 * q / 255 - 0.5)", /At /],
  ],
  "8.5": [
    ["'a'", /take no part in training/],
    ["'c'", /one valley/],
    ["'d'", /labels are right/],
    ["'e'", /one of/],
    ["'overfitting'", /one letter/],
    ["2", /letter in quotes/],
  ],
};
