/** Scripts that come behind the engine use its TensorFlow.js: two of them would not know each other's tensors. */

import type { Plugin } from "esbuild";
import { workerFolder } from "./worker-folder.js";

export const coreOfEngine: Plugin = {
  name: "core-of-engine",
  setup(build) {
    build.onResolve({ filter: /^@tensorflow\/tfjs-core(?:\/|$)/ }, ({ path }) => ({
      path,
      namespace: "engine",
    }));
    build.onLoad({ filter: /.*/, namespace: "engine" }, () => ({
      contents: 'module.exports = require("./instead/host.js").host.tf',
      resolveDir: workerFolder,
    }));
  },
};
