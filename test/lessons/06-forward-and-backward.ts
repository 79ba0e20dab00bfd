/** Lesson 06: its charts, and mistakes that learners make in its exercises. */

import {
  balanceChart,
  cancellationChart,
  computationGraphChart,
  pullSumChart,
  standardizer,
  twoBlamesChart,
} from "../../src/index.js";
import { x, y } from "./05-gradient-descent.js";
import { fewFlights } from "./few-flights.js";
import type { Charts, Mistakes } from "./lesson.js";

const fewScale = standardizer(fewFlights.temperature);
const fewX = fewFlights.temperature.map((t) => fewScale.apply(t));

export const charts: Charts = {
  balanceChart: {
    lesson: balanceChart(x, y),
    "other flights, one kind only": balanceChart([-1, 0, 2], [1, 1, 1]),
  },
  cancellationChart: { lesson: cancellationChart() },
  computationGraphChart: {
    lesson: computationGraphChart({ x: -2, y: 1 }, { w: -0.5, b: -0.5 }),
    "the first step from zero": computationGraphChart({ x: -2.4, y: 1 }, { w: 0, b: 0 }),
    "a safe flight, and a whole walk": computationGraphChart({ x: 1.66, y: 0 }, { w: -1, b: 1 }, 7),
    "at the mean": computationGraphChart({ x: 0, y: 0 }, { w: 3, b: -3 }, 3),
  },
  pullSumChart: {
    lesson: pullSumChart(x, y),
    "other flights": pullSumChart(fewX, fewFlights.distress),
    "a bottom far out": pullSumChart([-2, -1, -0.1, 0.1, 1, 2], [1, 1, 0, 1, 0, 0]),
  },
  twoBlamesChart: { lesson: twoBlamesChart() },
};

/** A backward pass as learners write it for exercise 6.3, with some of its parts changed. */
const slopes = (change: {
  readonly start?: string;
  readonly from?: string;
  readonly to?: string;
  readonly z?: string;
  readonly dz?: string;
  readonly meets?: string;
  readonly end?: string;
}) => {
  const { start = "dw = 0, db = 0", from = "0", to = "x.length", z = "w * x[i] + b" } = change;
  const { dz = "sigmoid(z) - y[i]", meets = "x[i]" } = change;
  const { end = "{ dw: dw / x.length, db: db / x.length }" } = change;
  return `(x, y, w, b) => {
    let ${start};
    for (let i = ${from}; i < ${to}; i++) {
      const z = ${z};
      const dz = ${dz};
      dw += dz * ${meets};
      db += dz;
    }
    return ${end};
  }`;
};

/** Both passes as learners write them for exercise 6.4, with some of their parts changed. */
const passes = (change: {
  readonly m?: string;
  readonly z?: string;
  readonly a?: string;
  readonly loss?: string;
  readonly dz?: string;
  readonly x?: string;
  readonly A?: string;
  readonly cost?: string;
  readonly dw?: string;
  readonly db?: string;
  readonly end?: string;
}) => {
  const { m = "Y[0].length", z = "b + sum(w.map(([wj], j) => wj * X[j][i]))" } = change;
  const { a = "sigmoid(z)", loss = "crossEntropy(z, y)", dz = "a - y", x = "x" } = change;
  const { A = "[A]", cost = "sum(losses) / m", db = "sum(dZ) / m" } = change;
  const { dw = `X.map((row, j) => [sum(row.map((x, i) => dZ[i] * ${x})) / m])` } = change;
  const { end = `{ A: ${A}, cost: ${cost}, dw: ${dw}, db: ${db} }` } = change;
  return `(w, b, X, Y) => {
    const sum = (values) => values.reduce((total, v) => total + v, 0);
    const m = ${m};
    const Z = Y[0].map((_, i) => ${z});
    const A = Z.map((z) => ${a});
    const losses = Z.map((z, i) => { const a = A[i], y = Y[0][i]; return ${loss}; });
    const dZ = Z.map((z, i) => { const a = A[i], y = Y[0][i]; return ${dz}; });
    return ${end};
  }`;
};

export const mistakes: Mistakes = {
  "6.1": [
    ["2.642", /wrong sign/],
    ["-0.881", /pull on b/],
    ["-0.8808", /pull on b/],
    ["0.881", /y − a/],
    ["0.119", /output a/],
    ["sigmoid(-2) * 3", /label/],
    ["-2", /That is z/],
    ["-9", /sigmoid is missing/],
    ["-3", /sigmoid is missing|factor x/],
    ["-0.277", /squared error/],
    ["-0.0925", /squared error/],
    ["0.105", /slope of the sigmoid/],
    ["0.315", /slope of the loss/],
    ["-8.389", /one factor of three/],
    ["-25.17", /slope of the sigmoid is missing/],
    ["2.127", /That is the loss/],
    ["-2.127", /cannot be right|too |sign/],
    ["-2.858", /bias is missing/],
    ["-0.054", /sign of w/],
    ["-0.358", /σ\(2\)/],
    ["1.642", /after a step/],
    ["-0.294", /divide by x/],
    ["-2.6", /rounded/],
    ["0", /not 0|cannot/],
    ["-1.5", /too large/],
    ["'-2.642'", /quotes/],
    ["[-2.642]", /brackets/],
    ["() => -2.642", /function/],
    ["-264.2", /decimal point|cannot/],
  ],
  "6.2": [
    ["2 / 7", /last factor is missing/],
    ["3 / 49", /2u/],
    ["42", /1\/v/],
    ["14", /middle factor/],
    ["1 / 49", /first factor/],
    ["3", /w → u/],
    ["1 / 49 + 14 + 3", /added/],
    ["Math.log(49)", /L itself/],
    ["7", /That is u/],
    ["49", /That is v/],
    ["3 / 7", /2 is missing/],
    ["6 / 49", /u is missing/],
    ["4 / 7", /x, the number/],
    ["1", /1 is missing/],
    ["6", /1\/u/],
    ["7 / 6", /upside down/],
    ["Math.log10(Math.E) * 6 / 7", /natural/],
    ["-42 / 49 ** 2", /−1\/v²/],
    ["42 / Math.log(49)", /log v itself/],
    ["12 / 7", /factor w/],
    ["8 / 7", /moves with nothing/],
    ["-6 / 7", /sign|cannot/],
    ["0.9", /rounded/],
    ["0.5", /too small/],
    ["85.7", /decimal point|per cent/],
    ["'6/7'", /quotes/],
  ],
  "6.3": [
    [slopes({ dz: "y[i] - sigmoid(z)" }), /not y − a/],
    [slopes({ meets: "w" }), /meet w/],
    [slopes({ meets: "1" }), /factor x is missing/],
    [slopes({ dz: "(sigmoid(z) - y[i]) / x.length" }), /twice/],
    [slopes({ end: "{ dw, db }" }), /nothing is divided/],
    [slopes({ dz: "(y[i] - sigmoid(z)) / x.length", meets: "w" }), /not y − a.*meet w.*twice/],
    [slopes({ dz: "(y[i] - sigmoid(z)) / x.length" }), /not y − a.*twice/],
    [slopes({ dz: "y[i] - sigmoid(z)", meets: "w" }), /not y − a.*meet w/],
    [slopes({ end: "{ dw: dw / x.length, db: db }" }), /db is a mean too/],
    [slopes({ end: "{ dw: dw / x.length, db: db / x.length ** 2 }" }), /In db you still/],
    [slopes({ dz: "z - y[i]" }), /sigmoid is gone/],
    [slopes({ dz: "sigmoid(z)" }), /label is gone/],
    [slopes({ dz: "(sigmoid(z) - y[i]) * sigmoid(z) * (1 - sigmoid(z))" }), /squared error/],
    [slopes({ dz: "(sigmoid(z) - y[i]) ** 2" }), /not squared/],
    [slopes({ dz: "Math.abs(sigmoid(z) - y[i])" }), /absolute/],
    [slopes({ from: "1" }), /first flight/],
    [slopes({ to: "x.length - 1" }), /last flight/],
    [slopes({ to: "x.length + 1" }), /NaN|stopped/],
    [slopes({ z: "w * x[i]" }), /bias/],
    [slopes({ end: "{ dw: db / x.length, db: dw / x.length }" }), /changed places/],
    [slopes({ end: "{ dw: dw / 23, db: db / 23 }" }), /by 23/],
    [slopes({ end: "[dw / x.length, db / x.length]" }), /object/],
    [slopes({ end: "dw / x.length" }), /object/],
    [slopes({ end: "{ dw: dw / x.length }" }), /no db/],
    [slopes({ end: "{ dw: [dw / x.length], db: db / x.length }" }), /brackets/],
    [slopes({ end: "undefined" }), /nothing: is there a return/],
    [`async ${slopes({})}`, /Remove async/],
    ["0.1426", /answer is a function/],
    [slopes({ end: "{ dw: (2 * dw) / x.length, db: db / x.length }" }), /your dw is/],
    [slopes({ z: "w * x[i] - b" }), /your dw is/],
  ],
  "6.4": [
    [passes({ dz: "y - a" }), /uphill: is it y − a/],
    [passes({ m: "X.length" }), /n_x/],
    [passes({ dw: "X.map((row) => [sum(row.map((x, i) => dZ[i] * x))])", db: "sum(dZ)" }), /sums/],
    [passes({ dw: "X.map((row) => [sum(row.map((x, i) => dZ[i] * x))])" }), /sums/],
    [passes({ db: "sum(dZ)" }), /db is the sum/],
    [passes({ dz: "(a - y) / m" }), /twice/],
    [passes({ db: "sum(dZ) / X.length" }), /divide db by n_x/],
    [passes({ db: "-sum(dZ) / m" }), /db has the wrong sign/],
    [passes({ db: "0" }), /stays at 0/],
    [passes({ cost: "sum(losses)" }), /sum of the losses/],
    [passes({ cost: "sum(losses) / X.length" }), /cost by n_x/],
    [passes({ loss: "y * Math.log(a) + (1 - y) * Math.log(1 - a)" }), /cost/],
    [passes({ loss: "-crossEntropy(z, y)" }), /below 0/],
    [passes({ loss: "-(y * Math.log(a) + (1 - y) * Math.log(1 - a))" }), /NaN or infinite/],
    [passes({ loss: "-Math.log(y === 1 ? a : 1 - a)" }), /infinite/],
    [passes({ loss: "-(y * Math.log(a + 1e-7) + (1 - y) * Math.log(1 - a + 1e-7))" }), /floor/],
    [passes({ loss: "-(y * Math.log(a + 1e-15) + (1 - y) * Math.log(1 - a + 1e-15))" }), /floor/],
    [passes({ loss: "squaredError(z, y)" }), /squared error/],
    [passes({ loss: "(a - y) ** 2" }), /without the ½/],
    [passes({ loss: "-y * logSigmoid(z)" }), /branch for y = 1/],
    [passes({ loss: "crossEntropy(z, 1 - y)" }), /exchanged/],
    [passes({ loss: "crossEntropy(a, y)" }), /given a/],
    [passes({ loss: "crossEntropy(z, y) / Math.log(2)" }), /bits/],
    [passes({ loss: "crossEntropy(z, y) / Math.log(10)" }), /other units/],
    [passes({ z: "sum(w.map(([wj], j) => wj * X[j][i]))" }), /leaves out the bias/],
    [passes({ a: "z" }), /holds z/],
    [passes({ a: "1 / (1 + Math.exp(z))" }), /σ\(−z\)/],
    [passes({ a: "z > 0 ? 1 : 0" }), /verdicts/],
    [passes({ a: "Math.exp(z) / (1 + Math.exp(z))" }), /NaN/],
    [passes({ x: "w[j][0]" }), /meets w/],
    [passes({ x: "1" }), /leaves out x/],
    [passes({ dz: "(a - y) * a * (1 - a)" }), /squared error/],
    [passes({ dz: "z - y" }), /z − y/],
    [passes({ dz: "a" }), /leaves out the label/],
    [passes({ dz: "Math.abs(a - y)" }), /loses its sign/],
    [passes({ dz: "(a - y) ** 2" }), /square/],
    [passes({ dz: "i === 0 ? 0 : a - y" }), /first example/],
    [passes({ dz: "i === m - 1 ? 0 : a - y" }), /last example/],
    [passes({ dw: "X.map((row) => sum(row.map((x, i) => dZ[i] * x)) / m)" }), /shape \(1\)/],
    [passes({ dw: "[X.map((row) => sum(row.map((x, i) => dZ[i] * x)) / m)]" }), /shape \(1, 2\)/],
    [passes({ A: "A" }), /shape \(2\)/],
    [passes({ db: "[sum(dZ) / m]" }), /brackets/],
    [passes({ cost: "[sum(losses) / m]" }), /brackets/],
    [passes({ end: "{ dw: 0, db: 0 }" }), /no A/],
    [passes({ end: "[A, 0, 0, 0]" }), /object/],
    [passes({ end: "undefined" }), /is there a return/],
    [passes({ z: "b + sum(w.map(([wj], j) => wj * X[i][j]))" }), /stopped/],
    [`async ${passes({})}`, /Remove async/],
    [
      passes({ z: "(w[0][0] += 0.1, b + sum(w.map(([wj], j) => wj * X[j][i])))" }),
      /changes the lists/,
    ],
    [passes({ dz: "a - y + 0.1" }), /your dw is, or holds/],
    ["0", /answer is a function/],
  ],
  "6.5": [
    ["'a'", /common factor/],
    ["'c'", /Nothing is missing/],
    ["'d'", /Once is enough/],
    ["'x'", /one of/],
    ["2", /letter/],
    ["'b, c'", /one letter/],
  ],
};
