/** Lesson 07: its charts, and the usual mistakes in its exercises. */

import {
  broadcastingChart,
  fixedCostChart,
  limitChart,
  loadGradientTimes,
  spanChart,
  timesChart,
} from "../../src/index.js";
import type { Charts, Mistakes } from "./lesson.js";

const recorded = loadGradientTimes();
const overM = { letter: "m", with: "n_x = 20" };
const overN = { letter: "n_x", with: "m = 200" };

/** Times as a slower machine would measure them, without Python. */
const slower = (times: typeof recorded.m) =>
  times
    .filter(({ way }) => !way.startsWith("Python"))
    .map((time) => ({ ...time, seconds: 3 * time.seconds }));

const largest = (times: typeof recorded.m) => times.filter(({ size }) => size === 100_000);

/** Costs of a descent that comes nearer to 0 by the same part at each step. */
const costs = (steps: number) => Array.from({ length: steps + 1 }, (_, k) => 0.7 * 0.999 ** k);

export const charts: Charts = {
  broadcastingChart: {
    lesson: broadcastingChart([0.9, 0.2, 0.7, 0.4, 0.6, 0.1], [1, 0, 1, 0, 1, 0]),
    "two examples": broadcastingChart([0, 1], [1, 0]),
  },
  timesChart: {
    lesson: timesChart(overM, slower(recorded.m), recorded.m),
    "growing n_x": timesChart(overN, slower(recorded.n_x), recorded.n_x),
    "one way, two sizes": timesChart(
      overM,
      [
        { way: "by hand", size: 1, seconds: 60 },
        { way: "by hand", size: 2, seconds: 120 },
      ],
      [{ way: "by hand", size: 2, seconds: 90 }],
    ),
  },
  fixedCostChart: { lesson: fixedCostChart() },
  limitChart: {
    lesson: limitChart(
      { readingX: 3 * recorded.readingX, times: slower(largest(recorded.m)) },
      { readingX: recorded.readingX, times: largest(recorded.m) },
    ),
    "a way below the limit": limitChart(
      { readingX: 1, times: [{ way: "by magic", size: 1, seconds: 0.5 }] },
      { readingX: 1, times: [{ way: "by hand", size: 1, seconds: 50 }] },
    ),
  },
  spanChart: {
    lesson: spanChart(
      { costs: costs(100), preparing: 0, seconds: 1.1 },
      { costs: costs(2000), preparing: 0.4, seconds: 0.2 },
    ),
    "too few steps to pay": spanChart(
      { costs: costs(10), preparing: 0, seconds: 0.1 },
      { costs: costs(10), preparing: 1, seconds: 0.01 },
    ),
  },
};

export const mistakes: Mistakes = {};
