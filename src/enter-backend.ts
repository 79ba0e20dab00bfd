/** Starting a back end of TensorFlow.js in Node. */

import { tf } from "./tensor.js";

/** Where TensorFlow.js computes: plain JavaScript, or programs compiled to WebAssembly. */
export type Backend = "cpu" | "wasm";

/** Events of the process to which WebAssembly's loader adds listeners of its own. */
const watched = ["uncaughtException", "unhandledRejection"] as const;

/**
 * Starts a back end. The loader of WebAssembly makes the process throw every rejected promise that nobody handles; what
 * happens with those is for the notebook to decide, so its listeners are taken away again.
 */
export async function enter(name: Backend): Promise<void> {
  if (name === "wasm") await import("@tensorflow/tfjs-backend-wasm");
  const before = watched.map((event) => process.listeners(event as "uncaughtException"));
  await tf.setBackend(name);
  for (const [i, event] of watched.entries())
    for (const listener of process.listeners(event as "uncaughtException"))
      if (!before[i]?.includes(listener)) process.removeListener(event, listener);
}
