/** The figures of a measurement, as docs/classroom.md is computed from them. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { Measured } from "../../cost/measured.js";
import { inProject } from "../../setup/paths.js";
import type { Outcome } from "./learner.js";
import { total } from "./memory.js";

/** Of a class that shares what can be shared, and how it went. */
export interface Figures extends Omit<Measured, "alone"> {
  readonly kernelDeaths: number;
  readonly failedCells: number;
  readonly allLessonsSeconds: Measured["firstChartSeconds"];
}

/** @param sharedOnce - megabytes that the class takes once */
export function figuresOf(outcomes: readonly Outcome[], sharedOnce: number): Figures {
  const memory = outcomes.map(({ most }) => total(most));
  const median = (of: (outcome: Outcome) => number) => quantile(outcomes.map(of), 0.5);
  return {
    when: new Date().toISOString().slice(0, 10),
    machine: {
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
    },
    learners: outcomes.length,
    finished: outcomes.filter(({ finished }) => finished).length,
    kernelDeaths: sum(outcomes.map(({ kernelDeaths }) => kernelDeaths)),
    failedCells: sum(outcomes.map(({ failedCells }) => failedCells.length)),
    firstChartSeconds: spread(outcomes.map(({ firstChart }) => firstChart ?? never)),
    memoryPerLearnerMB: {
      median: Math.round(quantile(memory, 0.5)),
      most: Math.round(quantile(memory, 1)),
      kernel: Math.round(median(({ most }) => most.kernel)),
      server: Math.round(median(({ most }) => most.server)),
      sharedOnce: Math.round(sharedOnce),
    },
    processorSecondsPerLearner: {
      start: tenths(median(({ processor }) => processor.start)),
      lessons: tenths(median(({ processor }) => processor.lessons)),
    },
    allLessonsSeconds: spread(outcomes.map(({ all }) => all ?? never)),
  };
}

const never = Number.POSITIVE_INFINITY;

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

const file = inProject("tools", "classroom", "measured.json");

/**
 * Keeps the figures in a file, from which `npm run cost -- --write` computes the tables of docs/classroom.md.
 *
 * @param isAlone - whether the learners shared nothing: then the file keeps what else is in it
 */
export function keepFigures(figures: Figures, isAlone: boolean): void {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const alone = {
    memoryMB: figures.memoryPerLearnerMB.most,
    processorSeconds: figures.processorSecondsPerLearner,
  };
  const now = isAlone ? { ...before, alone } : { ...figures, alone: before.alone };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
