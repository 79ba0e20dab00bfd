import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.js";

export default defineConfig({
  // The one CommonJS file of src/ is for Node; here the package behind it does.
  resolve: { alias: [{ find: "./tfjs.cjs", replacement: "@tensorflow/tfjs" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/scratch.ts",
    sequence: { sequencer: LongestFirst },
    silent: "passed-only",
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
