/** Lesson 05: its charts, and mistakes that learners make in its exercises. */

import {
  addingFlightsChart,
  bowlSurfaceChart,
  contoursChart,
  crossEntropy,
  descentPathChart,
  learningRatesChart,
  loadORings,
  scalesChart,
  separableChart,
  sigmoid,
  slicesChart,
  standardizer,
} from "../../src/index.js";
import { fewFlights } from "./few-flights.js";
import type { Charts, Mistakes } from "./lesson.js";

type Numbers = readonly number[];

const mean = (values: Numbers) => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Gradient descent from 0, as the lesson writes it. */
export function descend(learningRate: number, steps: number, x: Numbers, y: Numbers) {
  const J = (w: number, b: number) =>
    mean(x.map((xi, i) => crossEntropy(w * xi + b, y[i] as number)));
  let [w, b] = [0, 0];
  const path = [{ w, b, J: J(w, b) }];
  for (let step = 0; step < steps; step++) {
    const dz = x.map((xi, i) => sigmoid(w * xi + b) - (y[i] as number));
    const dw = mean(dz.map((d, i) => d * (x[i] as number)));
    [w, b] = [w - learningRate * dw, b - learningRate * mean(dz)];
    path.push({ w, b, J: J(w, b) });
  }
  return path;
}

const pick = <T>(path: readonly T[], steps: Numbers) => steps.map((step) => path[step] as T);

const flights = loadORings();
const scale = standardizer(flights.temperature);
export const x = flights.temperature.map((t) => scale.apply(t));
export const y = flights.distress;

/** Other data: few flights, whose danger is warmth. */
const fewScale = standardizer(fewFlights.temperature);
const fewX = fewFlights.temperature.map((t) => fewScale.apply(t));
const fewY = fewFlights.distress;

/** Flights of which a threshold separates nearly all, so that the bottom lies far out. */
const farX = [-2, -1.5, -1, -0.5, -0.1, 0.1, 0.5, 1, 1.5, 2];
const farY = [1, 1, 1, 1, 0, 1, 0, 0, 0, 0];

const runs = (rates: Numbers, steps: number, x: Numbers, y: Numbers) =>
  rates.map((learningRate, i) => ({
    learningRate,
    name: `run ${i + 1}`,
    costs: descend(learningRate, steps, x, y).map(({ J }) => J),
  }));

const milestones = (path: readonly { w: number; b: number; J: number }[], steps: Numbers) =>
  steps.map((step) => ({
    steps: step,
    ...(path[Math.min(step, path.length - 1)] as (typeof path)[0]),
  }));

const kept = x
  .map((_, i) => i)
  .filter((i) => y[i] === 0 || (flights.temperature[i] as number) < 65);
const coldX = kept.map((i) => x[i] as number);
const coldY = kept.map((i) => y[i] as number);
const tens = [1, 10, 100, 1000, 10_000];

export const charts: Charts = {
  contoursChart: {
    lesson: contoursChart(x, y),
    "other flights": contoursChart(fewX, fewY),
    "a bottom far out": contoursChart(farX, farY),
  },
  bowlSurfaceChart: {
    lesson: bowlSurfaceChart(x, y),
    "other flights": bowlSurfaceChart(fewX, fewY),
    "a bottom far out": bowlSurfaceChart(farX, farY),
  },
  addingFlightsChart: {
    lesson: addingFlightsChart(x, y),
    "never a bowl": addingFlightsChart([-1, 0, 1], [1, 1, 0]),
    "two ramps, and a bowl at once": addingFlightsChart([-1, 1, 0], [0, 0, 1]),
    "one kind only": addingFlightsChart([-1, 0, 1], [1, 1, 1]),
  },
  slicesChart: {
    lesson: slicesChart(x, y),
    "other flights": slicesChart(fewX, fewY),
    "as many of each kind, on both sides alike": slicesChart([-1, -1, 1, 1], [0, 1, 0, 1]),
  },
  descentPathChart: {
    lesson: descentPathChart(x, y, descend(1, 40, x, y)),
    "a path that leaps": descentPathChart(x, y, descend(40, 12, x, y)),
    "other flights": descentPathChart(fewX, fewY, pick(descend(1, 90, fewX, fewY), [0, 1, 90])),
  },
  learningRatesChart: {
    lesson: learningRatesChart(runs([0.1, 1, 4, 8, 14, 40], 40, x, y)),
    "rates that are all safe": learningRatesChart(runs([0.5, 1], 5, fewX, fewY)),
  },
  scalesChart: {
    lesson: scalesChart(x, y, scale, {
      raw: milestones(descend(0.001, 100_000, flights.temperature, y), [0, ...tens, 100_000]),
      standardised: milestones(descend(4, 1000, x, y), [0, ...tens, 100_000]),
    }),
    "other flights": scalesChart(fewX, fewY, fewScale, {
      raw: milestones(descend(0.0001, 10, fewFlights.temperature, fewY), [0, 10]),
      standardised: milestones(descend(1, 10, fewX, fewY), [0, 10]),
    }),
  },
  separableChart: {
    lesson: separableChart(coldX, coldY, pick(descend(1, 10_000, coldX, coldY), tens)),
    "a step upwards": separableChart(
      [-3, 0, 4],
      [0, 0, 1],
      pick(descend(0.5, 10, [-3, 0, 4], [0, 0, 1]), [1, 10]),
    ),
  },
};

/** A descent on the flights as learners write it, with some of its lines changed. */
const walk = (change: {
  loop?: string;
  dz?: string;
  over?: string;
  move?: string;
  end?: string;
}) => {
  const {
    loop = "let k = 0; k < n; k++",
    dz = "a - y",
    over = "23",
    move = "w -= dw; b -= db;",
    end = "w",
  } = change;
  return `(n) => { const { loadORings, sigmoid, standardizer } = require(""); const f = loadORings(), s = standardizer(f.temperature); let w = 0, b = 0; const slopes = () => { let dw = 0, db = 0; f.temperature.forEach((t, i) => { const x = s.apply(t), y = f.distress[i], a = sigmoid(w * x + b); dw += (${dz}) * x / ${over}; db += (${dz}) / ${over}; }); return { dw, db }; }; for (${loop}) { let { dw, db } = slopes(); ${move} } return ${end}; }`;
};

export const mistakes: Mistakes = {
  "5.1": [
    ["(w, dw, rate) => w + rate * dw", /uphill/],
    ["(w, dw) => w - dw", /learning rate is missing/],
    ["(w, dw, rate) => -rate * dw", /step alone/],
    ["(w, dw, rate) => w * (1 - rate * dw)", /factor w/],
    ["(w, dw, rate) => w - rate * Math.sign(dw)", /sign alone/],
    ["(w, dw, rate) => w - rate - dw", /multiplies the slope/],
    ["(w, dw, rate) => w - dw / rate", /At \(2, 0\.5, 0\.1\) your function gives -3/],
  ],
  "5.2": [
    ["4 * 0.258", /wrong direction/],
    ["-0.258", /step with α = 1/],
    ["0.258", /That is the slope/],
    ["-4 * Math.log(2)", /learning rate times the cost. The cost/],
    ["4 * Math.log(2)", /and uphill/],
    ["-4 * (1 / 2 - 7 / 23)", /That is b/],
    ["-4 * 0.258 * 23", /sum over the flights/],
    ["-1", /too large/],
  ],
  "5.3": [
    ["(steps) => -0.25800183592368997 * steps", /first slope again and again/],
    [walk({ move: "w += dw; b += db;" }), /plus for the minus/],
    [walk({ move: "w -= dw; b -= slopes().db;" }), /same place/],
    [walk({ move: "w -= dw;" }), /stays at 0/],
    [walk({ over: "1" }), /divide by 23/],
    [walk({ end: "b" }), /Asked is w/],
    [walk({ loop: "let k = 0; k <= n; k++" }), /too many/],
    [walk({ loop: "let k = 1; k < n; k++" }), /too few/],
    [walk({ loop: "let k = 0; k < 1; k++" }), /however many/],
    ["(steps) => -0.258 * steps", /At 1 your function gives -0\.258; it should give -0\.258002/],
  ],
  "5.4": [
    ["2 / 3", /takes λ = 3/],
    ["1 / 6", /1\/λ/],
    ["6", /curvature λ itself/],
    ["3", /factor of w²/],
    ["8", /standardised flights/],
    ["0.1", /too small/],
  ],
  "5.5": [
    ["'a'", /stuck/],
    ["'b'", /waiting/],
    ["'d'", /only one bottom/],
    ["'x'", /one of "a", "b", "c", "d"/],
  ],
};
