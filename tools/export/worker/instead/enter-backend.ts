/** Starting a back end of TensorFlow.js in a page: WebAssembly comes as a part of its own, with the lesson that uses it. */

import { tf } from "../../../../src/tensor.js";
import { host } from "./host.js";

let started = false;

export async function enter(name: "cpu" | "wasm"): Promise<void> {
  if (name === "wasm" && !started) {
    host.startWasm();
    started = true;
  }
  await tf.setBackend(name);
}
