/** Lesson 06: its charts, and mistakes that learners make in its exercises. */

import { balanceChart, cancellationChart, dzOverZChart } from "../../src/index.js";
import { x, y } from "./05-gradient-descent.js";
import type { Charts, Mistakes } from "./lesson.js";

export const charts: Charts = {
  balanceChart: {
    lesson: balanceChart(x, y),
    "other flights, one kind only": balanceChart([-1, 0, 2], [1, 1, 1]),
  },
  cancellationChart: { lesson: cancellationChart() },
  dzOverZChart: { lesson: dzOverZChart() },
};

export const mistakes: Mistakes = {};
