/** What the load test of the class measured, as it was written to tools/classroom/measured.json. */

import { readFileSync } from "node:fs";
import { inProject } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";

export interface Measured {
  /** The day, as 2026-11-22. */
  readonly when: string;
  readonly machine: { readonly cores: number; readonly memoryGB: number; readonly node: string };
  readonly learners: number;
  /** How many of them came to the end of all lessons. */
  readonly finished: number;
  readonly kernelDeaths: number;
  readonly failedCells: number;
  readonly firstChartSeconds: {
    readonly median: number;
    readonly p95: number;
    readonly slowest: number;
  };
  /** Of a learner: `kernel` and `server` are parts of the median; `sharedOnce` is what all of a machine share. */
  readonly memoryPerLearnerMB: {
    readonly median: number;
    readonly most: number;
    readonly kernel: number;
    readonly server: number;
    readonly sharedOnce: number;
  };
  /** `start` until the first chart, `lessons` for all cells of all lessons. */
  readonly processorSecondsPerLearner: { readonly start: number; readonly lessons: number };
  /** Of a learner who shares nothing, as in a container: own Jupyter server, own compiler. */
  readonly alone: {
    readonly memoryMB: number;
    readonly processorSeconds: { readonly start: number; readonly lessons: number };
  };
}

/** Every number that a plan is computed from. None of them can be 0, but what is shared. */
const needed = [
  ["machine", "cores"],
  ["machine", "memoryGB"],
  ["learners"],
  ["finished"],
  ["memoryPerLearnerMB", "median"],
  ["memoryPerLearnerMB", "most"],
  ["processorSecondsPerLearner", "start"],
  ["processorSecondsPerLearner", "lessons"],
  ["alone", "memoryMB"],
  ["alone", "processorSeconds", "start"],
  ["alone", "processorSeconds", "lessons"],
] as const;

const again =
  "Measure again: npm run classroom -- --load 30, then npm run classroom -- --load 1 --alone";

/**
 * @param file - of the load test
 * @returns undefined where nothing was measured yet
 * @throws UserError if the file is damaged, or a number is missing
 */
export function readMeasured(
  file = inProject("tools", "classroom", "measured.json"),
): Measured | undefined {
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  let measured: unknown;
  try {
    measured = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${(error as Error).message}`, again);
  }
  for (const path of needed) {
    const value = path.reduce<unknown>(
      (inside, name) => (inside as Record<string, unknown> | null | undefined)?.[name],
      measured,
    );
    if (typeof value !== "number" || !(value > 0) || !Number.isFinite(value))
      throw new UserError(
        `${file}: expected ${path.join(".")} to be a number above 0, got ${JSON.stringify(value)}.`,
        again,
      );
  }
  return measured as Measured;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
