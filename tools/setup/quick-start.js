/** A startup snapshot of the kernel, from which it starts in a third of the time. */

import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ChildError, runQuietly } from "./child.js";
import { inProject, kernelFolder } from "./paths.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";

const snapshot = join(kernelFolder, "kernel.snapshot");

/**
 * Room from the beginning: a compiler fills a small heap at once. And one helper for V8: with its usual four, which
 * translate the compiler to machine code, the cell itself waits for a processor.
 */
const options = [
  "--min-semi-space-size=32",
  "--max-semi-space-size=64",
  "--initial-heap-size=300",
  "--v8-pool-size=1",
];

const print = () =>
  fingerprint(
    [inProject("package-lock.json"), inProject("tools", "lab"), inProject("dist")],
    [process.version, process.arch, ...options],
  );

/** What Node needs to be told to start from the snapshot, where there is one. */
export const snapshotArguments = () =>
  existsSync(snapshot) ? [...options, "--snapshot-blob", snapshot] : [];

export const quickStart = {
  isDone: () => isStamped(kernelFolder, print()),

  /** Without a snapshot the kernel is slower, not worse: setting up goes on. */
  async run() {
    mkdirSync(kernelFolder, { recursive: true });
    try {
      const freeze = inProject("tools", "lab", "freeze.js");
      await runQuietly(process.execPath, [...options, freeze, snapshot], {
        title: "Making the TypeScript kernel quick to start",
        cwd: inProject("notebooks"),
        env: { NODE_OPTIONS: "" },
      });
    } catch (error) {
      if (!(error instanceof ChildError && typeof error.code === "number")) throw error;
      rmSync(snapshot, { force: true });
      console.log("    The kernel will start more slowly; .one-neuron/setup.log says why.");
    }
    stamp(kernelFolder, print());
  },
};
