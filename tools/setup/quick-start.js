/** A startup snapshot of the kernel, from which it starts in a third of the time. */

import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { ChildError, runQuietly } from "./child.js";
import { launchRecordHolds, writeLaunchRecord } from "./launch-record.js";
import { inProject, kernelFolder } from "./paths.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";

const snapshot = join(kernelFolder, "kernel.snapshot");

/**
 * Room from the beginning: a compiler fills a small heap at once. And one helper for V8: with its usual four, which
 * translate the compiler to machine code, the cell itself waits for a processor.
 */
const v8Options = [
  "--min-semi-space-size=32",
  "--max-semi-space-size=64",
  "--initial-heap-size=300",
  "--v8-pool-size=1",
];

const print = () =>
  fingerprint(
    [inProject("package-lock.json"), inProject("tools", "lab"), inProject("dist")],
    [
      process.execPath,
      String(statSync(process.execPath).mtimeMs),
      process.version,
      process.platform,
      process.arch,
      String(cachedDataVersionTag()), // of V8's version, its own options and the processor
      ...v8Options,
    ],
  );

/**
 * @param {string} script - of tools/lab
 * @param {string[]} args - its arguments
 * @param {string[]} options - of Node
 * @param {string} [title] - shown to the reader
 */
const inKernelsPlace = (script, args, options, title) =>
  runQuietly(
    process.execPath,
    [...v8Options, ...options, inProject("tools", "lab", script), ...args],
    { cwd: inProject("notebooks"), env: { NODE_OPTIONS: "" }, ...(title && { title }) },
  );

/** @param {string} file
 * @throws ChildError if no kernel starts from it */
async function tryStart(file) {
  const said = await inKernelsPlace("trial.cjs", [], ["--snapshot-blob", file]);
  if (said.trim() !== "whole") throw new ChildError("the trial start", 1, said);
}

export const quickStart = {
  isDone: () => isStamped(kernelFolder, print()) && launchRecordHolds(snapshot),

  /** Starts once from the snapshot that is there: nobody else would notice that it no longer can be. */
  async isWhole() {
    try {
      await tryStart(snapshot);
      return true;
    } catch {
      return false;
    }
  },

  /** Without a snapshot the kernel is slower, not worse: setting up goes on. */
  async run() {
    mkdirSync(kernelFolder, { recursive: true });
    rmSync(join(kernelFolder, ".one-neuron-stamp"), { force: true });
    const fresh = `${snapshot}.new`;
    const title = "Making the TypeScript kernel quick to start";
    try {
      await inKernelsPlace("freeze.js", [fresh], [], title);
      await tryStart(fresh);
      renameSync(fresh, snapshot);
      writeLaunchRecord(v8Options, snapshot);
    } catch (error) {
      if (!(error instanceof ChildError && typeof error.code === "number")) throw error;
      rmSync(fresh, { force: true });
      rmSync(snapshot, { force: true });
      writeLaunchRecord(v8Options, null);
      console.log("    The kernel will start more slowly; .one-neuron/setup.log says why.");
    }
    stamp(kernelFolder, print());
  },
};
