/** Lesson 04: its charts, and mistakes that learners make in its exercises. */

import {
  bettingChart,
  flatErrorChart,
  flightLossesChart,
  loadORings,
  lossBranchesChart,
  lossesOverZChart,
  oppositePullsChart,
  pricesAddChart,
  valleysChart,
} from "../../src/index.js";
import { fewFlights } from "./few-flights.js";
import type { Charts, Mistakes } from "./lesson.js";

const flights = loadORings();
const best = { w: -0.232163, b: 15.0429 };

export const charts: Charts = {
  pricesAddChart: { lesson: pricesAddChart() },
  lossBranchesChart: { lesson: lossBranchesChart() },
  oppositePullsChart: { lesson: oppositePullsChart() },
  bettingChart: {
    lesson: bettingChart(
      flights,
      [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.99, 0.99],
      best,
    ),
    "a bet on every flight": bettingChart(
      flights,
      flights.temperature.map(() => 0.3),
      best,
    ),
    "other flights, and one bet": bettingChart(fewFlights, [0.999], { w: 0.1, b: -6.5 }),
  },
  flightLossesChart: {
    lesson: flightLossesChart(flights, { w: -0.25, b: 15 }),
    "other flights": flightLossesChart(fewFlights, { w: 0.1, b: -6.5 }),
    "one flight": flightLossesChart(
      { flight: ["A"], temperature: [65], distress: [1] },
      { w: 0.1, b: -6.5 },
    ),
  },
  valleysChart: {
    lesson: valleysChart([-20, -0.2, 1]),
    "one valley": valleysChart([-1, 0.5, 2]),
  },
  lossesOverZChart: { lesson: lossesOverZChart() },
  flatErrorChart: {
    lesson: flatErrorChart(flights, 65),
    "flights whose danger is warmth": flatErrorChart(fewFlights, 50),
    "temperatures near even odds": flatErrorChart(
      { flight: ["A", "B"], temperature: [65.1, 64.8], distress: [0, 1] },
      65,
    ),
  },
};

const cost = (loss: string) =>
  `(() => { const { loadORings, sigmoid } = require(""); const f = loadORings(); let sum = 0; f.temperature.forEach((x, i) => { const y = f.distress[i], a = sigmoid(-0.12 * x + 7.416); sum += ${loss}; }); return sum; })()`;

export const mistakes: Mistakes = {
  "4.1": [
    ["(p, y) => y * Math.log(p) + (1 - y) * Math.log(1 - p)", /minus in front of both/],
    [`(p, y) => -(y * Math.log(1 - p) + (1 - y) * Math.log(p))`, /exchanged/],
    ["(p, y) => -y * Math.log(p)", /branch for y = 1 alone/],
    ["(p, y) => -Math.log(p)", /log ŷ for both labels/],
    ["(p, y) => -y * Math.log(p) + (1 - y) * Math.log(1 - p)", /first branch only/],
    ["(p, y) => 0.5 * (p - y) ** 2", /squared error/],
    ["(p, y) => -Math.log10(y === 1 ? p : 1 - p)", /base 10/],
    ["(p, y) => -Math.log2(y === 1 ? p : 1 - p)", /bits/],
    ["(p, y) => Math.abs(p - y)", /At \(0\.5, 1\) your function gives 0\.5; it should give 0\.693/],
    ["(p, y) => { -Math.log(p); }", /At \(0\.5, 1\) your function gives nothing/],
  ],
  "4.2": [
    ["-Math.log(0.9)", /branch for y = 1/],
    ["Math.log(0.1)", /wrong sign/],
    ["-Math.log10(0.1)", /base 10/],
    ["0.405", /½·0\.9²/],
    ["-Math.log2(0.1)", /bits/],
    ["0.9", /distance from the label/],
    ["10", /too large/],
  ],
  "4.3": [
    ["0.441635", /best fit/],
    [cost("-Math.log(y ? a : 1 - a)"), /sum of the losses/],
    [`${cost("Math.log(y ? a : 1 - a)")} / 23`, /wrong sign/],
    [`${cost("(a - y) ** 2 / 2")} / 23`, /mean squared error/],
    [`${cost("-Math.log(y ? 1 - a : a)")} / 23`, /exchanged/],
    [`${cost("-y * Math.log(a)")} / 23`, /Only the flights with distress/],
    [`Math.exp(-${cost("-Math.log(y ? a : 1 - a)")})`, /likelihood/],
    ["'0.47'", /answer is a number/],
  ],
  "4.4": [
    [
      "(z, y) => { const a = 1 / (1 + Math.exp(-z)); return -(y * Math.log(a) + (1 - y) * Math.log(1 - a)); }",
      /still NaN or Infinity/,
    ],
    [
      "(z, y) => { const a = 1 / (1 + Math.exp(-z)); return y ? -Math.log(a) : -Math.log(1 - a); }",
      /Choosing the branch/,
    ],
    [
      "(z, y) => (s => Math.min(s, 0) - Math.log1p(Math.exp(-Math.abs(s))))(y ? z : -z)",
      /wrong sign/,
    ],
    [
      "(z, y) => (s => Math.max(s, 0) + Math.log1p(Math.exp(-Math.abs(s))))(y ? z : -z)",
      /exchanged/,
    ],
    ["(z, y) => Math.max(-z, 0) + Math.log1p(Math.exp(-Math.abs(z)))", /for both labels/],
    ["(z, y) => Math.log(1 + Math.exp(y === 1 ? -z : z))", /e\^1000/],
    [
      "(z, y) => { const a = 1 / (1 + Math.exp(-z)) , e = 1e-15; return -(y * Math.log(a + e) + (1 - y) * Math.log(1 - a + e)); }",
      /little something/,
    ],
    [
      "(z, y) => { const e = 1e-8, a = Math.min(Math.max(1 / (1 + Math.exp(-z)), e), 1 - e); return -(y * Math.log(a) + (1 - y) * Math.log(1 - a)); }",
      /Clipping/,
    ],
  ],
  "4.5": [
    ["'b'", /0\.693 every day/],
    ["'c'", /right answers were counted/],
    ["'d'", /Whichever day/],
    ["'e'", /one of "a", "b", "c", "d"/],
  ],
};
