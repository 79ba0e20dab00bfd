/** The figures of a measurement, printed, and written for docs/classroom.md. */

import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { inProject } from "../../setup/paths.js";
import type { Options } from "../options.js";
import type { Outcome } from "./learner.js";

export interface Figures {
  readonly when: string;
  readonly machine: { readonly cores: number; readonly memoryGB: number; readonly node: string };
  readonly learners: number;
  readonly finished: number;
  readonly kernelDeaths: number;
  readonly failedCells: number;
  readonly firstChartSeconds: Spread;
  readonly memoryPerLearnerMB: {
    readonly median: number;
    readonly most: number;
    /** Of the kernel, and of the Jupyter server, at the median. */
    readonly kernel: number;
    readonly server: number;
    /** Hub, proxy and compiler: once for the whole class. */
    readonly sharedOnce: number;
  };
  readonly allLessonsSeconds: Spread;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

export function figuresOf(outcomes: readonly Outcome[], sharedOnce: number): Figures {
  const total = outcomes.map(({ most }) => most.kernelMB + most.serverMB);
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
      median: Math.round(quantile(total, 0.5)),
      most: Math.round(quantile(total, 1)),
      kernel: Math.round(
        quantile(
          outcomes.map(({ most }) => most.kernelMB),
          0.5,
        ),
      ),
      server: Math.round(
        quantile(
          outcomes.map(({ most }) => most.serverMB),
          0.5,
        ),
      ),
      sharedOnce: Math.round(sharedOnce),
    },
    allLessonsSeconds: spread(outcomes.map(({ all = Number.POSITIVE_INFINITY }) => all)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function spread(numbers: readonly number[]): Spread {
  const at = (share: number) => Math.round(10 * quantile(numbers, share)) / 10;
  return { median: at(0.5), p95: at(0.95), slowest: at(1) };
}

/** The smallest of the numbers that at least this share of them does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export async function writeFigures(figures: Figures, _options: Options): Promise<void> {
  console.log(JSON.stringify(figures, null, 2));
  writeFileSync(
    inProject("tools", "classroom", "measured.json"),
    `${JSON.stringify(figures, null, 2)}\n`,
  );
}
