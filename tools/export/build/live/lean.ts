/** Leaves out of the worker's packages what no cell of a page can use; each line says what that spares, compressed. */

import type { Plugin } from "esbuild";
import { workerFolder } from "./worker-folder.js";

/** Files of packages that become empty: nothing that the worker calls leads to them. */
const unused = [
  // 9 kB: models are saved to databases, files and servers, and a worker reaches none of them.
  /tfjs-core\/dist\/io\/\w+\.js$/,
  /tfjs-core\/dist\/(?:hash_util|test_util)\.js$/,
  // 19 kB: sucrase checks its options, which are always the same here, and understands JSX,
  // Flow and old browsers, and writes modules for Node and maps of sources.
  /sucrase\/dist\/esm\/(?:CJSImportProcessor|computeSourceMap|Options-gen-types)\.js$/,
  /sucrase\/dist\/esm\/parser\/plugins\/(?:jsx\/\w+|flow)\.js$/,
  /sucrase\/dist\/esm\/util\/(?:formatTokens|getJSXPragmaInfo)\.js$/,
  /sucrase\/dist\/esm\/transformers\/(?:CJSImport|Flow|JestHoist|JSX|NumericSeparator|OptionalCatchBinding|OptionalChainingNullish|ReactDisplayName|ReactHotLoader)Transformer\.js$/,
];

export const lean: Plugin = {
  name: "lean",
  setup(build) {
    // Vega-Lite takes three small functions of Vega, which a smaller package has too: 150 kB.
    build.onResolve({ filter: /^vega$/ }, ({ importer, resolveDir, kind }) =>
      /[\\/]vega-lite[\\/]/.test(importer)
        ? build.resolve("vega-util", { resolveDir, kind })
        : undefined,
    );
    // TensorFlow.js takes one of the ten generators of this package: 2 kB.
    build.onLoad({ filter: /[\\/]seedrandom[\\/]index\.js$/ }, () => ({
      contents: 'exports.alea = require("seedrandom/lib/alea.js")',
      resolveDir: workerFolder,
    }));
    build.onLoad({ filter: /sucrase[\\/]dist[\\/]esm[\\/]Options\.js$/ }, () => ({
      contents: "export const validateOptions = () => {}",
    }));
    build.onLoad({ filter: /[\\/](?:tfjs-core|sucrase)[\\/]dist[\\/].*\.js$/ }, ({ path }) =>
      unused.some((pattern) => pattern.test(path.replaceAll("\\", "/")))
        ? { contents: "module.exports = {}" }
        : undefined,
    );
  },
};
