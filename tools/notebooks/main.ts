/**
 * `npm run notebooks`: executes the notebooks and writes them in canonical form.
 * `npm run notebooks -- --check`: executes them in fresh kernels and compares; writes nothing.
 * Numbers or names after it choose notebooks: `npm run notebooks -- 03`.
 */

import { basename } from "node:path";
import { runProgram } from "../setup/run-program.js";
import { faultsOfCanonicalForm, faultsOfFreshRun, faultsOfLint } from "./check.js";
import { choose, notebooksIn } from "./choose.js";
import { faultsOfExercises, noteExercises } from "./exercises.js";
import { queue } from "./queue.js";
import { refresh } from "./refresh.js";

const checkAll = async (path: string) => [
  ...faultsOfCanonicalForm(path),
  ...faultsOfLint(path),
  ...faultsOfExercises(path),
  ...(await faultsOfFreshRun(path)),
];

async function makeAll(path: string): Promise<string[]> {
  const faults = await refresh(path);
  return faults.length > 0 ? faults : noteExercises(path);
}

const indented = (text: string) => text.replaceAll("\n", "\n    ");

/** Runs one notebook and says how it went. */
async function run(path: string, work: (path: string) => Promise<string[]>): Promise<boolean> {
  const start = performance.now();
  const faults = await work(path);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = faults.length === 0 ? "✓" : "✗";
  console.log(
    [`  ${mark} ${basename(path)} (${seconds} s)`, ...faults.map(indented)].join("\n    "),
  );
  return faults.length === 0;
}

async function main(args: string[]): Promise<void> {
  const { check, paths } = choose(args, notebooksIn());
  const enqueue = queue();
  const work = check ? checkAll : makeAll;
  const number = paths.length === 1 ? "1 notebook" : `${paths.length} notebooks`;
  console.log(`  … ${check ? "Checking" : "Running"} ${number}`);
  const well = await Promise.all(paths.map((path) => enqueue(() => run(path, work))));
  if (well.includes(false)) process.exitCode = 1;
}

await runProgram(() => main(process.argv.slice(2)));
