/** The back end of TensorFlow.js in WebAssembly, without threads: those would need a worker and a server that allows them. */

import { setWasmPath } from "@tensorflow/tfjs-backend-wasm";

setWasmPath("in-the-page.wasm"); // a path of one's own is one without threads; nothing is loaded from it
