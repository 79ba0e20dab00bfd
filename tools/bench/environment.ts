/** What the benchmark needs and the course does not, installed into .one-neuron/bench on the first run. */

import { copyFileSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { runQuietly } from "../setup/child.js";
import { explainInstall } from "../setup/network.js";
import { inProject, scratch } from "../setup/paths.js";
import { findPython, installOnly } from "../setup/python.js";
import { fingerprint, isStamped, stamp } from "../setup/stamp.js";

export const benchFolder = join(scratch, "bench");
const venv = join(benchFolder, "venv");
const windows = process.platform === "win32";
export const benchPython = windows
  ? join(venv, "Scripts", "python.exe")
  : join(venv, "bin", "python");

const locks = ["requirements.lock", "package.json", "package-lock.json"].map((file) =>
  inProject("tools", "bench", file),
);

/** @throws UserError, with a sentence about the network if that is what is missing */
export async function prepareBench(): Promise<void> {
  if (isStamped(benchFolder, fingerprint(locks))) return;
  mkdirSync(benchFolder, { recursive: true });
  const [requirements = "", ...ofNpm] = locks;
  for (const file of ofNpm) copyFileSync(file, join(benchFolder, basename(file)));
  try {
    const [python = "", ...args] = await findPython();
    await runQuietly(python, [...args, "-m", "venv", venv], {
      title: "Making a Python environment",
    });
    await runQuietly(benchPython, [...installOnly, "-r", requirements], {
      title: "Installing NumPy, scikit-learn, Altair",
    });
    const npm = ["ci", "--prefix", benchFolder, "--ignore-scripts"];
    await runQuietly("npm", npm, { title: "Installing ml-logistic-regression", shell: windows });
  } catch (error) {
    throw explainInstall(error, "packages that the benchmark compares with");
  }
  stamp(benchFolder, fingerprint(locks));
}
