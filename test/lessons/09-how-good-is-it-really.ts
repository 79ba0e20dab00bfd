/** Lesson 09: its charts, and mistakes that learners make in its exercises. */

import { loadORings, marginChart, random, sigmoid, thresholdChart } from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

const { temperature, distress } = loadORings();
const neuron = { w: -0.232163, b: 15.0429 };
const flights = temperature.map((t) => sigmoid(neuron.w * t + neuron.b));

/** Probabilities for 33 cats and 17 others, as one neuron might give them: many are sure, and some of these are wrong. */
const next = random(9);
const labels = Array.from({ length: 50 }, (_, i) => (i < 33 ? 1 : 0));
const cats = labels.map((y) => sigmoid((y === 1 ? 1.4 : -1.4) + 8 * (next() - 0.5)));

export const charts: Charts = {
  marginChart: {
    lesson: marginChart(0.7, 50, 0.66),
    "a guesser who is better": marginChart(0.3, 1000, 0.5),
    "nearly always right": marginChart(0.98, 10, 0.5),
  },
  thresholdChart: {
    lesson: thresholdChart(cats, labels),
    flights: thresholdChart(flights, distress, ["safe", "damaged"]),
    "ties, and probabilities 0 and 1": thresholdChart([0, 0.5, 0.5, 1], [0, 1, 0, 1]),
  },
};

export const mistakes: Mistakes = {};
