/** An error names the argument that is at fault: with four of them, "Expected a number" would help nobody. */

import { expect, it } from "vitest";
import {
  calibration,
  cost,
  elementwise,
  gradientCheck,
  InputError,
  initializeWithZeros,
  largestSafeRate,
  logit,
  logSigmoid,
  matMul,
  matrix,
  metrics,
  model,
  optimize,
  predict,
  predictProbability,
  propagate,
  roc,
  sigmoidSlope,
  tf,
  transpose,
} from "../src/index.js";

const w = [[1]];
const X = [[1, 2]];
const Y = [[0, 1]];
const none = undefined as never;
const fourRows = [[1], [2], [3], [4]];

const slips: [name: string, call: () => unknown, message: string][] = [
  ["sigmoidSlope", () => sigmoidSlope(none), "Expected z to be a number or a tensor"],
  ["logSigmoid", () => logSigmoid(none), "Expected z to be a number or a tensor"],
  ["logit", () => logit(none), "Expected p to be a number or a tensor"],
  ["logit", () => logit(2), "Expected probability p to be from 0 to 1, got 2"],
  ["cost", () => cost(none, 0, X, Y), "Expected w to be a tensor or rows"],
  ["cost", () => cost(w, none, X, Y), "Expected b to be a finite number, got undefined"],
  ["cost", () => cost(w, 0, X, Y, { l2: -1 }), "Expected l2 to be a finite number, 0 or more"],
  ["cost", () => cost(w, 0, X, Y, { loss: 1 as never }), "Expected loss to be a function, got 1"],
  ["propagate", () => propagate(w, 0, none, Y), "Expected X to be a tensor or rows"],
  ["propagate", () => propagate(w, 0, X, none), "Expected Y to be a tensor or rows"],
  ["propagate", () => propagate(w, 0, X, Y, { l2: -1 }), "Expected l2 to be a finite number, 0 or"],
  [
    "propagate",
    () => propagate([[1e200]], 0, [[1, 1]], Y, { l2: 1 }),
    "Expected cost to stay finite, got Infinity",
  ],
  ["largestSafeRate", () => largestSafeRate(none), "Expected X to be a tensor or rows"],
  ["largestSafeRate", () => largestSafeRate(X, { l2: -1 }), "Expected l2 to be a finite number, 0"],
  ["largestSafeRate", () => largestSafeRate([[1e200]]), "Expected squares of X to stay finite"],
  ["gradientCheck", () => gradientCheck(none, [1]), "Expected f to be a function"],
  ["gradientCheck", () => gradientCheck(() => 1, none), "Expected at to be a list of numbers"],
  ["gradientCheck", () => gradientCheck(() => none, [1]), "Expected f(at) to be a finite number"],
  ["metrics", () => metrics(none, Y), "Expected predictions to be a tensor or rows"],
  ["metrics", () => metrics(Y, none), "Expected Y to be a tensor or rows"],
  [
    "metrics",
    () => metrics(fourRows, [[0, 1, 1, 0]]),
    "Expected predictions to be (1, m) = (1, 4), got (4, 1): did you forget to transpose?",
  ],
  ["roc", () => roc(none, Y), "Expected scores to be a tensor or rows"],
  ["roc", () => roc(X, [[0, 1, 1]]), "Expected Y to be (1, m) = (1, 2), got (1, 3)"],
  ["calibration", () => calibration(none, Y), "Expected A to be a tensor or rows"],
  ["calibration", () => calibration([[-0.5, 1]], Y), "probabilities from 0 to 1, got -0.5"],
  ["calibration", () => calibration(Y, Y, { bins: 0 }), "Expected bins to be a whole number, 1 or"],
  ["calibration", () => calibration(Y, Y, { bins: 2.5 }), "Expected bins to be a whole number"],
  ["initializeWithZeros", () => initializeWithZeros(0), "Expected n_x to be a whole number, 1 or"],
  ["initializeWithZeros", () => initializeWithZeros(1e9), "Expected n_x that fits in memory"],
  ["predict", () => predict(w, 0, none), "Expected X to be a tensor or rows"],
  ["predict", () => predict(w, 0, X, { threshold: 50 }), "from 0 to 1, got 50: 50 % is written"],
  ["predict", () => predict(w, 0, X, { threshold: -1 }), "Expected threshold to be a finite num"],
  ["predict", () => predict(w, 0, X, 1 as never), "Expected options in braces"],
  ["predictProbability", () => predictProbability(none, 0, X), "Expected w to be a tensor or rows"],
  ["matrix", () => matrix("", "m", X), 'Expected names of dimensions, got "": try matrix("n_x"'],
  ["matrix", () => matrix("n_x", "", X), 'Expected names of dimensions, got "": try matrix("n_x"'],
  ["matrix", () => matrix(none, "m", X), "Expected names of dimensions, got undefined: try matrix"],
  ["matrix", () => matrix("n_x", none, X), "Expected names of dimensions, got undefined: try matr"],
  ["matrix", () => matrix("n_x", "m", none), "Expected values to be a tensor or rows"],
  ["matMul", () => matMul(none, none), "Expected a to be a tensor, got undefined"],
  ["matMul", () => matMul(tf.ones([1, 1]), none), "Expected b to be a tensor, got undefined"],
  ["matMul", () => matMul(tf.scalar(1) as never, none), "Expected a to be a matrix, got a tensor"],
  ["elementwise", () => elementwise(none, none), "Expected p to be a tensor, got undefined"],
  ["elementwise", () => elementwise(tf.ones([1, 1]), none), "Expected q to be a tensor, got undef"],
  ["transpose", () => transpose(none), "Expected a to be a tensor, got undefined"],
  ["transpose", () => transpose(tf.scalar(1) as never), "Expected a to be a matrix, got a tensor"],
];

it.each(slips)("%s says what was expected of which argument, case %#", (_name, call, message) => {
  expect(call).toThrow(InputError);
  expect(call).toThrow(message);
});

const rejections: [name: string, call: () => Promise<unknown>, message: string][] = [
  ["optimize", () => optimize(w, 0, X, Y, { iterations: 0 }), "Expected iterations to be a whole"],
  ["optimize", () => optimize(w, 0, X, Y, { recordEvery: 0 }), "Expected recordEvery to be a whol"],
  ["optimize", () => optimize(w, 0, X, Y, { recordEvery: 1.5 }), "Expected recordEvery to be a wh"],
  ["optimize", () => optimize(w, 0, X, Y, { l2: -1 }), "Expected l2 to be a finite number, 0 or"],
  ["model", () => model(none, Y, X, Y), "Expected XTrain to be a tensor or rows"],
  ["model", () => model(X, none, X, Y), "Expected YTrain to be a tensor or rows"],
  ["model", () => model(X, Y, none, Y), "Expected XTest to be a tensor or rows"],
  ["model", () => model(X, Y, X, none), "Expected YTest to be a tensor or rows"],
  ["model", () => model(X, Y, X, Y, { threshold: 2 }), "Expected threshold from 0 to 1, got 2"],
];

it.each(rejections)(
  "%s rejects with the name of the argument, case %#",
  async (_, call, message) => {
    await expect(call()).rejects.toThrow(InputError);
    await expect(call()).rejects.toThrow(message);
  },
);

it("a threshold may be 0 or 1: above 1 there is no probability, at 0 all but the impossible are positive", () => {
  expect(predict(w, 0, X, { threshold: 1 }).dataSync()).toEqual(new Float32Array([0, 0]));
  expect(predict(w, 0, X, { threshold: 0 }).dataSync()).toEqual(new Float32Array([1, 1]));
});
