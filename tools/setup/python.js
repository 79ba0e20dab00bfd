/** The Python side: finding an interpreter, and a virtual environment of the project's own. */

import { existsSync, rmSync } from "node:fs";
import { ChildError, runQuietly } from "./child.js";
import { explainInstall } from "./network.js";
import { inProject, root, venv, venvPython } from "./paths.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";
import { UserError } from "./user-error.js";

const oldest = [3, 11];
const windows = process.platform === "win32";
const requirements = inProject("requirements.txt");

const installPython = windows
  ? "winget install Python.Python.3.13"
  : process.platform === "darwin"
    ? "brew install python"
    : "sudo apt install python3 python3-venv";

/** The ways to call a Python, most wanted first. A learner's own choice comes in the variable PYTHON. */
const candidates = () => [
  ...(process.env.PYTHON ? [[process.env.PYTHON]] : []),
  ["python3"],
  ["python"],
  ...["3.14", "3.13", "3.12", "3.11"].map((version) => [`python${version}`]),
  ...(windows ? [["py", "-3"]] : []),
];

/**
 * @returns {Promise<string[]>} the command, with its arguments, of the first Python that is new enough
 * @throws UserError if there is none
 */
export async function findPython() {
  const tooOld = [];
  for (const [command = "", ...args] of candidates()) {
    const version = await runQuietly(command, [
      ...args,
      "-c",
      "import sys; print(*sys.version_info[:2])",
    ]).catch(() => "");
    const [major = 0, minor = 0] = version.trim().split(" ").map(Number);
    if (major === oldest[0] && minor >= (oldest[1] ?? 0)) return [command, ...args];
    if (major > 0) tooOld.push(`${command} is ${major}.${minor}`);
  }
  throw new UserError(
    `JupyterLab needs Python ${oldest.join(".")} or newer; ${tooOld.length ? tooOld.join(", ") : "no Python was found"}.`,
    `Install one (${installPython}) and run the command again; one in an unusual place is taken from the variable PYTHON.`,
  );
}

const print = () =>
  fingerprint([requirements, inProject("requirements.lock")], [root, process.platform]);

export const pythonSide = {
  isDone: () => existsSync(venvPython) && isStamped(venv, print()),

  async run() {
    const [python = "", ...args] = await findPython();
    rmSync(venv, { recursive: true, force: true });
    try {
      await runQuietly(python, [...args, "-m", "venv", venv], {
        title: "Making a Python environment in .venv",
      });
    } catch (error) {
      rmSync(venv, { recursive: true, force: true });
      if (error instanceof ChildError && /ensurepip|No module named '?venv/.test(error.output))
        throw new UserError(
          "This Python has no venv module, which keeps the course apart from your other Python programs.",
          `Install it (Debian, Ubuntu: ${/apt\S* install (\S+)/.exec(error.output)?.[0] ?? "sudo apt install python3-venv"}) and run the command again.`,
        );
      throw explainInstall(error, "Python environment");
    }
    try {
      await runQuietly(
        venvPython,
        [
          "-m",
          "pip",
          "install",
          "--no-input",
          "--disable-pip-version-check",
          "--progress-bar",
          "off",
          "-r",
          requirements,
        ],
        { title: "Installing JupyterLab (about 100 MB)" },
      );
    } catch (error) {
      throw explainInstall(error, "Python packages");
    }
    stamp(venv, print());
  },
};
