/** The back end of TensorFlow.js in WebAssembly: its script, and what it would load. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";
import { base64 } from "../../../../src/notebook/base64.js";
import { workerScript } from "./bundle.js";
import { coreOfEngine } from "./core-of-engine.js";
import { workerFolder } from "./worker-folder.js";

const package_ = createRequire(import.meta.url).resolve(
  "@tensorflow/tfjs-backend-wasm/package.json",
);

/** All browsers of the last four years compute on several numbers at once; threads need a server that says so. */
const binary = join(dirname(package_), "wasm-out", "tfjs-backend-wasm-simd.wasm");

/** The binary in base64, and on the following lines the script. */
export async function wasmPart(): Promise<string> {
  const script = await workerScript("wasm.ts", { plugins: [coreOfEngine, withBinary] });
  return `${base64(readFileSync(binary))}\n${script}`;
}

/** The binary is given to what would fetch it; what starts threads is 15 kB, compressed, that no page needs. */
const withBinary: Plugin = {
  name: "with-binary",
  setup(build) {
    build.onResolve({ filter: /\/tfjs-backend-wasm\.js$/ }, ({ importer }) =>
      importer.endsWith("backend_wasm.js")
        ? { path: join(workerFolder, "wasm-factory.ts") }
        : undefined,
    );
    build.onLoad({ filter: /tfjs-backend-wasm-threaded-simd\.js$/ }, () => ({
      contents: "module.exports = {}",
    }));
  },
};
