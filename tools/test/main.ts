/**
 * Everything that can be checked: `npm test`; with words after `--`, only the test files whose paths hold one of them.
 * `npm test -- --long` takes the long way where a test has one; `npm test -- --portable` leaves out what needs a browser, a kernel or Linux.
 */

import { readFileSync } from "node:fs";
import { runInTerminal } from "../setup/child.js";
import { inProject } from "../setup/paths.js";
import { check } from "./check.js";
import { leaveThemOut } from "./portable.js";

const results = inProject(".one-neuron", "tests.json");

const args = process.argv.slice(2);
const isLong = args.includes("--long");
const isPortable = args.includes("--portable");

const tidy = await check();
const tests = await runInTerminal(
  process.execPath,
  [
    inProject("node_modules", "vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
    ...(isPortable ? leaveThemOut : []),
    ...args.filter((arg) => !["--long", "--portable"].includes(arg)),
  ],
  isLong ? { ONE_NEURON_LONG_TESTS: "1" } : {},
);
const counts = JSON.parse(readFileSync(results, "utf8"));
console.log(
  `${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`,
);
process.exitCode = tidy || tests;
