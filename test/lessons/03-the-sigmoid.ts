/** Lesson 03: its charts, and mistakes that learners make in its exercises. */

import {
  calibrationChart,
  damagedFlightsChart,
  dividedFlightsChart,
  extrapolationChart,
  loadORings,
  logOddsChart,
  neuronChart,
  sigmoidChart,
  sigmoidSlopeChart,
  straightLineChart,
} from "../../src/index.js";
import { fewFlights } from "./few-flights.js";
import type { Charts, Mistakes } from "./lesson.js";

const flights = loadORings();
const best = { w: -0.232163, b: 15.0429 };
const neurons = [
  { name: "best fit", ...best },
  { name: "flatter", w: -0.12, b: 7.416 },
  { name: "steeper", w: -0.4, b: 26.16 },
];

export const charts: Charts = {
  damagedFlightsChart: {
    lesson: damagedFlightsChart(flights),
    "one damaged flight": damagedFlightsChart({
      flight: ["A", "B"],
      temperature: [-4, 60],
      distress: [1, 0],
    }),
  },
  dividedFlightsChart: {
    lesson: dividedFlightsChart(flights, 65),
    "other flights": dividedFlightsChart(fewFlights, 90),
  },
  straightLineChart: {
    lesson: straightLineChart(flights, { slope: -0.037381, intercept: 2.904762 }, 31),
    "a line that rises, and stays between 0 and 1": straightLineChart(
      fewFlights,
      { slope: 0.01, intercept: -0.2 },
      25,
    ),
    "a line that ends below 0 at its forecast": straightLineChart(
      fewFlights,
      { slope: 0.04, intercept: -1.9 },
      -31,
    ),
    "a level line": straightLineChart(fewFlights, { slope: 0, intercept: 0.5 }, 120),
  },
  sigmoidChart: { lesson: sigmoidChart() },
  neuronChart: {
    lesson: neuronChart(flights, { w: 0.05, b: -3.25 }),
    "the best neuron": neuronChart(flights, best),
    "other flights": neuronChart(fewFlights, { w: 0.1, b: -7.5 }),
  },
  calibrationChart: {
    lesson: calibrationChart(flights, best),
    "other flights": calibrationChart(fewFlights, { w: 0.1, b: -7 }),
    "flights of one bin": calibrationChart(
      { flight: ["A", "B"], temperature: [-4, -3.5], distress: [1, 0] },
      { w: 0, b: 0 },
    ),
  },
  logOddsChart: {
    lesson: logOddsChart(best),
    "odds that rise": logOddsChart({ w: 0.3, b: -16 }),
    "odds that stay": logOddsChart({ w: 0, b: 0.5 }),
  },
  sigmoidSlopeChart: { lesson: sigmoidSlopeChart() },
  extrapolationChart: {
    lesson: extrapolationChart(flights, neurons, 31),
    "one neuron, just below the flights": extrapolationChart(
      fewFlights,
      [{ name: "warm is danger", w: 0.1, b: -6 }],
      37.5,
    ),
  },
};

export const mistakes: Mistakes = {
  "3.1": [
    ["(z) => 1 / (1 + Math.exp(z))", /mirror image/],
    ["(z) => 1 / 1 + Math.exp(-z)", /parentheses/],
    ["(z) => Math.exp(-z)", /e\^−z alone/],
    ["(z) => Math.exp(z)", /1 \+ in the denominator/],
    ["(z) => 1 / (1 - Math.exp(-z))", /denominator is a sum/],
    ["(z) => Math.tanh(z)", /tanh/],
    ["(z) => (z > 0 ? 1 : z < 0 ? 0 : 0.5)", /step/],
    ["(z) => { 1 / (1 + Math.exp(-z)); }", /is there a return/],
    ["(z) => 1 / (1 + 2.7 ** -z)", /At -8 your function gives 0\.0003539/],
    ["(z) => 1 / (1 + exp(-z))", /exp is not defined/],
    ["0.5", /answer is a function/],
  ],
  "3.2": [
    ["Math.exp(10 * -0.232163)", /ten °F warmer. Colder/],
    ["10 / 0.793", /make a power: \(1\/0\.793\)/],
    ["10 * 0.793", /not ten times 0\.793/],
    ["2.32163", /how far z moves. The odds/],
    ["-2.32163", /mind the sign/],
    ["1 / (1 + Math.exp(-2.32163))", /σ gives a probability/],
    ["100", /too large/],
    ["'ten'", /answer is a number/],
  ],
  "3.3": [
    ["(a) => 1 / (1 + Math.exp(-a)) * (1 - 1 / (1 + Math.exp(-a)))", /took a for z/],
    ["(a) => 1 / (1 + Math.exp(-a))", /sigmoid of a/],
    ["(a) => 1 - a", /slope is this times a/],
    ["(a) => a * a", /left to 1/],
    ["(a) => a * (a - 1)", /wrong sign/],
    ["(a) => a * (1 + a)", /plus sign/],
    ["(a) => 1 - a ** 2", /tanh/],
    ["(a) => a", /At 0\.1 your function gives 0\.1; it should give 0\.09/],
  ],
  "3.4": [
    ["(z) => Math.log(1 - 1 / (1 + Math.exp(-z)))", /log\(1 − 1\) = −∞/],
    ["(z) => Math.min(z, 0) - Math.log1p(Math.exp(-Math.abs(z)))", /one of no/],
    ["(z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))", /never positive/],
    ["(z) => Math.log(1 / (1 + Math.exp(z)))", /from z = 710 on/],
    ["(z) => Math.log(Math.max(1 - 1 / (1 + Math.exp(-z)), Number.EPSILON))", /floor/],
    ["(z) => Math.log(1 - 1 / (1 + Math.exp(-z)) + 1e-15)", /−34\.5/],
    ["(z) => Math.log(1 - 1 / (1 + Math.exp(-z)) + 1e-8)", /−18\.4/],
    ["(z) => -z", /log ½/],
  ],
  "3.5": [
    ["'a'", /not an amount/],
    ["'C'", /verdict/],
    ["'d'", /confidence in a formula/],
    ["'e'", /one of "a", "b", "c", "d"/],
  ],
};
