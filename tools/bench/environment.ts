/** What the benchmark needs and the course does not, installed into .one-neuron/bench on the first run. */

import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "../setup/child.js";
import { explainInstall } from "../setup/network.js";
import { inProject, scratch } from "../setup/paths.js";
import { findPython } from "../setup/python.js";
import { fingerprint, isStamped, stamp } from "../setup/stamp.js";

export const benchFolder = join(scratch, "bench");
const venv = join(benchFolder, "venv");
const windows = process.platform === "win32";
export const benchPython = windows
  ? join(venv, "Scripts", "python.exe")
  : join(venv, "bin", "python");

const wishes = ["requirements.txt", "package.json"].map((file) =>
  inProject("tools", "bench", file),
);

/** @throws UserError, with a sentence about the network if that is what is missing */
export async function prepareBench(): Promise<void> {
  if (isStamped(benchFolder, fingerprint(wishes))) return;
  mkdirSync(benchFolder, { recursive: true });
  const [requirements = "", manifest = ""] = wishes;
  copyFileSync(manifest, join(benchFolder, "package.json"));
  try {
    const [python = "", ...args] = await findPython();
    await runQuietly(python, [...args, "-m", "venv", venv], {
      title: "Making a Python environment",
    });
    const pip = [
      "-m",
      "pip",
      "install",
      "--no-input",
      "--disable-pip-version-check",
      "-r",
      requirements,
    ];
    await runQuietly(benchPython, pip, { title: "Installing NumPy, scikit-learn, Altair" });
    const npm = ["install", "--prefix", benchFolder, "--no-package-lock"];
    await runQuietly("npm", npm, { title: "Installing ml-logistic-regression", shell: windows });
  } catch (error) {
    throw explainInstall(error, "packages that the benchmark compares with");
  }
  stamp(benchFolder, fingerprint(wishes));
}
