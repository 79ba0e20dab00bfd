/** TensorFlow.js on another back end, for as long as some work takes. */

import { type Backend, enter } from "./enter-backend.js";
import { demand, describe } from "./input/input-error.js";
import { tf } from "./tensor.js";

/**
 * Does some work on a back end of TensorFlow.js, and then goes back to the one before.
 *
 * "cpu" is plain JavaScript, where the library starts. "wasm" is the same arithmetic compiled to WebAssembly, which works
 * on several numbers at once. Tensors made on one back end can be used on the other. Await one call before the next: two at
 * a time would change the back end under one another.
 *
 * @param name - "cpu" or "wasm"
 * @param work - what is done there; it may be async
 * @returns a promise of what `work` returns. The back end of before is back, also where `work` fails
 * @throws InputError if there is no such back end, or `work` is not a function
 * @example await withBackend("wasm", () => tf.getBackend()) // "wasm", and afterwards tf.getBackend() is "cpu" again
 */
export async function withBackend<T>(name: Backend, work: () => T | Promise<T>): Promise<T> {
  demand(name === "cpu" || name === "wasm", 'back end "cpu" or "wasm"', describe(name));
  demand(typeof work === "function", "work to be a function", describe(work), "try () => …");
  const before = tf.getBackend();
  await enter(name);
  try {
    return await work();
  } finally {
    await tf.setBackend(before);
  }
}
