/** The figures of a measurement, printed, and written for docs/classroom.md. */

import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { Measured } from "../../cost/measured.js";
import { inProject } from "../../setup/paths.js";
import type { Outcome } from "./learner.js";
import { total } from "./memory.js";

/** What docs/classroom.md is computed from, and how it went. */
export interface Figures extends Measured {
  readonly kernelDeaths: number;
  readonly failedCells: number;
  readonly allLessonsSeconds: Measured["firstChartSeconds"];
}

export function figuresOf(outcomes: readonly Outcome[], sharedOnce: number): Figures {
  const memory = outcomes.map(({ most }) => total(most));
  return {
    when: new Date().toISOString().slice(0, 10),
    machine: {
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
    },
    learners: outcomes.length,
    finished: outcomes.filter(({ finished }) => finished).length,
    kernelDeaths: sum(outcomes.map((outcome) => outcome.kernelDeaths)),
    failedCells: sum(outcomes.map((outcome) => outcome.failedCells.length)),
    firstChartSeconds: spread(
      outcomes.map(({ firstChart = Number.POSITIVE_INFINITY }) => firstChart),
    ),
    memoryPerLearnerMB: {
      median: Math.round(quantile(memory, 0.5)),
      most: Math.round(quantile(memory, 1)),
      kernel: Math.round(
        quantile(
          outcomes.map(({ most }) => most.kernel),
          0.5,
        ),
      ),
      server: Math.round(
        quantile(
          outcomes.map(({ most }) => most.server),
          0.5,
        ),
      ),
      sharedOnce: Math.round(sharedOnce),
    },
    processorSecondsPerLearner: {
      start: tenths(
        quantile(
          outcomes.map(({ processor }) => processor.start),
          0.5,
        ),
      ),
      lessons: tenths(
        quantile(
          outcomes.map(({ processor }) => processor.lessons),
          0.5,
        ),
      ),
    },
    allLessonsSeconds: spread(outcomes.map(({ all = Number.POSITIVE_INFINITY }) => all)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function spread(numbers: readonly number[]): Measured["firstChartSeconds"] {
  const at = (share: number) => tenths(quantile(numbers, share));
  return { median: at(0.5), p95: at(0.95), slowest: at(1) };
}

const tenths = (value: number) => Math.round(10 * value) / 10;

/** The smallest of the numbers that at least this share of them does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** For `npm run cost -- --write`, which computes the tables of docs/classroom.md from it. */
export function writeFigures(figures: Figures): void {
  const text = `${JSON.stringify(figures, null, 2)}\n`;
  writeFileSync(inProject("tools", "classroom", "measured.json"), text);
  console.log(text);
}
