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
    ["-10", /wrong sign/],
    ["4 + 3 * -2", /weight and bias meet/],
    ["3 + 4 * -2", /x multiplies|meets x/],
    ["3 * 4 * -2", /not multiplied/],
    ["3 * (4 + 2)", /w·\(x − b\)/],
    ["3 + 4", /w \+ x/],
    ["3 + 4 + 2", /multiplies its input/],
    ["0.9999", /before the squeezing/],
    ["1", /before the squeezing/],
    ["2 - 3 * 4", /wrong sign/],
    ["10.0000001", /10\.0000001/],
    ["'10'", /quotes/],
    ["[10]", /brackets/],
    ["12.5", /too large/],
  ],
};
