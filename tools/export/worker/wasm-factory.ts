/** Makes the module of the back end from a binary that is at hand: a worker of a page fetches nothing. */

import factory from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js";
import { host } from "./instead/host.js";

const [binary = ""] = host.part("wasm").split("\n", 1);

/** The package says nothing of the types of this file. */
const make = factory as unknown as (config: object) => unknown;

export default (config: object) =>
  make({
    ...config,
    wasmBinary: Uint8Array.from(atob(binary), (letter) => letter.charCodeAt(0)),
  });
