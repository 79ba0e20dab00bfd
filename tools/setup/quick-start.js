/** A startup snapshot of the kernel, from which it starts in a third of the time. */

import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { ChildError, runQuietly } from "./child.js";
import { inProject, kernelFolder } from "./paths.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";
import { stopped } from "./stop.js";

export const snapshot = join(kernelFolder, "kernel.snapshot");

/** @type {{ withCompiler: string[] }} */
const { withCompiler } = createRequire(import.meta.url)("../lab/v8-options.cjs");

/** Size and time of the snapshot's last change: so a changed one is noticed without reading its 43 MB. */
function sizeAndChange() {
  const found = statSync(snapshot, { throwIfNoEntry: false });
  return found ? `${found.size} ${Math.round(found.mtimeMs)}` : "none";
}

const print = () =>
  fingerprint(
    [inProject("package-lock.json"), inProject("tools", "lab"), inProject("dist")],
    [
      process.execPath,
      process.version,
      process.platform,
      process.arch,
      String(cachedDataVersionTag()), // of V8's version, its own options and the processor
      inProject(), // it holds the places of all files
      sizeAndChange(),
    ],
  );

/**
 * Runs a script of tools/lab as the process of the cells is run.
 *
 * @param {string[]} words - options of Node, the script, its arguments
 * @param {string} [title] - shown to the reader
 */
const runLikeCells = (words, title) =>
  runQuietly(process.execPath, [...withCompiler, ...words], {
    cwd: inProject("notebooks"),
    env: { NODE_OPTIONS: "" },
    ...(title && { title }),
  });

/**
 * @param {string} file
 * @throws ChildError if no kernel starts from it
 */
async function tryStart(file) {
  const said = await runLikeCells([
    "--snapshot-blob",
    file,
    inProject("tools", "lab", "trial.cjs"),
  ]);
  if (!/^whole$/m.test(said)) throw new ChildError("the trial start", 1, said);
}

export const quickStart = {
  isDone: () => isStamped(kernelFolder, print()),

  /** Starts once from the snapshot that is there; one that was damaged is removed, and so not done any more. */
  async check() {
    try {
      if (existsSync(snapshot)) await tryStart(snapshot);
    } catch (error) {
      if (!(error instanceof ChildError)) throw error;
      rmSync(snapshot, { force: true });
      console.log("  ✗ The kernel's snapshot is damaged");
    }
  },

  /** Where no snapshot can be made, the kernel only starts more slowly: the setup goes on. */
  async run() {
    mkdirSync(kernelFolder, { recursive: true });
    const fresh = `${snapshot}.new`;
    const freeze = inProject("tools", "lab", "freeze.js");
    try {
      await runLikeCells([freeze, fresh], "Making the TypeScript kernel quick to start");
      await tryStart(fresh);
      renameSync(fresh, snapshot);
    } catch (error) {
      if (!(error instanceof ChildError)) throw error;
      stopped.throwIfAborted();
      for (const file of [fresh, snapshot]) rmSync(file, { force: true });
      console.log("    The kernel will start more slowly; .one-neuron/setup.log says why.");
    }
    stamp(kernelFolder, print());
  },
};
