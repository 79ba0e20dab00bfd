/** Where things are, from the project's folder. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** @param {...string} parts */
export const inProject = (...parts) => join(root, ...parts);

const windows = process.platform === "win32";

export const venv = inProject(".venv");
export const venvPython = windows
  ? join(venv, "Scripts", "python.exe")
  : join(venv, "bin", "python");
export const kernelFolder = join(venv, "share", "jupyter", "kernels", "tslab");

/** Logs, the learner's progress and caches: outside git, safe to delete. */
export const scratch = inProject(".one-neuron");
