import { defineConfig } from "vitest/config";

export default defineConfig({
  // The one CommonJS file of src/ is for Node; here the package behind it does.
  resolve: { alias: [{ find: "./tfjs.cjs", replacement: "@tensorflow/tfjs" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/scratch.ts",
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
