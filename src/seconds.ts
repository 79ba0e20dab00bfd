/** How long some work takes. */

import { demand, describe } from "./input/input-error.js";
import { checkNumber } from "./input/options.js";

/** The work is done at least so often: the first runs are slow, because the machine has yet to compile the code. */
const fewestRuns = 3;

/** Browsers show whole milliseconds: work that is quicker than this is done several times between two looks at the clock. */
const longEnough = 4; // milliseconds

/**
 * How long some work takes: the shortest of several runs, or of several groups of runs if it is quick. Whatever else the
 * computer is doing makes a run longer, and nothing makes it shorter than it need be.
 *
 * Put loops into a function: a loop over variables of a cell's top level is a hundred times as slow.
 *
 * @param work - what is timed; it may be async
 * @param budget - seconds: the work is done again and again until they are over, and three such times are compared at least
 * @returns a promise of the seconds of the shortest run
 * @throws InputError if `work` is not a function or `budget` is below 0
 * @example await seconds(() => Math.hypot(3, 4)) // 0.0000001 or so
 */
export async function seconds(work: () => unknown, budget = 0.06): Promise<number> {
  demand(typeof work === "function", "work to be a function", describe(work), "try () => …");
  checkNumber("budget", budget, 0);
  const start = performance.now();
  let shortest = Number.POSITIVE_INFINITY;
  let together = 1;
  for (let runs = 0; runs < fewestRuns || performance.now() - start < 1000 * budget; ) {
    const before = performance.now();
    for (let run = 0; run < together; run++) {
      const answer = work();
      if (answer instanceof Promise) await answer; // waiting for what is there already would cost time too
    }
    const passed = performance.now() - before;
    if (passed < longEnough) together *= 2;
    else {
      shortest = Math.min(shortest, passed / together);
      runs++;
    }
  }
  return shortest / 1000;
}
