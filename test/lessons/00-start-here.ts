/** Lesson 00: its charts, and mistakes that learners make in its exercise. */

import { firstNeuronChart, neuronDiagram } from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

export const charts: Charts = {
  neuronDiagram: { lesson: neuronDiagram() },
  firstNeuronChart: { lesson: firstNeuronChart() },
};

export const mistakes: Mistakes = {
  "0.1": [
    ["3 * 4", /still to be added/],
    ["3 * 4 + 2", /minus sign/],
    ["3 + 4 - 2", /weight multiplies/],
    ["3 * (4 - 2)", /after the product/],
    ["1 / (1 + Math.exp(-10))", /before the squeezing/],
    ["100", /too large/],
  ],
};
