/** Training without the loops in WebAssembly, for as long as some work takes. */

import { withPlain } from "./descent/fastest.js";
import { demand, describe } from "./input/input-error.js";

/**
 * Does some work, in which `optimize` and `model` train with loops in plain TypeScript: one number at a time, where they usually take
 * two. The results are the same to twelve digits. A training that another cell begins meanwhile takes plain loops too.
 *
 * @param work - what is done meanwhile; it may be async
 * @returns a promise of what `work` returns
 * @throws InputError if `work` is not a function
 * @example await withPlainLoops(() => seconds(() => optimize([[0]], 0, [[-1, 1]], [[0, 1]]))) // 0.00002 or so
 */
export async function withPlainLoops<T>(work: () => T | Promise<T>): Promise<T> {
  demand(typeof work === "function", "work to be a function", describe(work), "try () => …");
  return withPlain(work);
}
