/** How long a gradient took on another machine: what lesson 07 compares the reader's times with. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One way of computing a gradient, at one size of the data. */
export interface GradientTime {
  /** What the way is called, such as "two loops". */
  readonly way: string;
  /** m or n_x, whichever grew. */
  readonly size: number;
  readonly seconds: number;
}

/** What was measured, and where. */
export interface GradientTimes {
  /** Versions of the programs, number and kind of cores. */
  readonly machine: string;
  /** Times over m, with n_x = 20. */
  readonly m: readonly GradientTime[];
  /** Times over n_x, with m = 200. */
  readonly n_x: readonly GradientTime[];
  /** Seconds to read X once, 20 × 100 000 numbers of 64 bits: its rows are copied to one place. */
  readonly readingX: number;
  /** A step of `optimize` on such data, 20 × 100 000 numbers of 32 bits, with one number at a time. */
  readonly plainStep: GradientTime;
  /** Seconds of 25 steps of `optimize` on 20 × 4000 numbers, which stay in the cache: the arithmetic of a step on 20 × 100 000. */
  readonly arithmetic: number;
}

/**
 * Recorded times of one gradient, with loops and without, in TypeScript and in Python.
 *
 * @returns times over m and over n_x, each the shortest of many runs, and the machine they come from
 * @example loadGradientTimes().m[0] // { way: "two loops", size: 10, seconds: … }
 * @see tools/bench/gradients.ts, which measures them: npm run bench -- gradients
 */
export function loadGradientTimes(): GradientTimes {
  const file = fileURLToPath(new URL("../../data/gradient-times.json", import.meta.url));
  return JSON.parse(readFileSync(file, "utf8"));
}
