/** The back end of TensorFlow.js in WebAssembly, without threads: those would need a worker and a server that allows them. */

import "@tensorflow/tfjs-backend-wasm";
import { env } from "@tensorflow/tfjs-core";

env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
