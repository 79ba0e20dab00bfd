import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.js";
import { inProject } from "./tools/setup/paths.js";

/** Each of these puts another module or back end in place, which all files in the same process would meet. */
export const alone = [
  "test/lab/typescript.test.ts",
  "test/study/record-refusals.test.ts",
  "test/tensor.test.ts",
];

// More pages at once gain nothing on two cores: with the usual five a file, four files took 159 s and their slowest test 40;
// with two a file they take 144, and their slowest test 24.
const every = { maxWorkers: 2, maxConcurrency: 2, testTimeout: 20_000 };

// Vite reads no CommonJS: what Node alone loads comes from the built library.
const resolve = { alias: [{ find: "./tfjs.cjs", replacement: inProject("dist", "tfjs.cjs") }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...every,
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: alone,
          // The library is loaded once a process and not once a file: for 32 short files 43 s of processor time, not 91.
          isolate: false,
        },
      },
      { resolve, test: { ...every, name: "alone", include: alone } },
    ],
    globalSetup: "test/scratch.ts",
    sequence: { sequencer: LongestFirst },
    silent: "passed-only",
  },
});
