/** The Python side: finding an interpreter, and a virtual environment of the project's own. */

import { spawnSync } from "node:child_process";
import { ChildError, runQuietly } from "./child.js";
import { explainInstall } from "./network.js";
import { inProject, venv, venvPython } from "./paths.js";
import { renew } from "./renew.js";
import { fingerprint, hasStamp, isStamped, stamp } from "./stamp.js";
import { stopped } from "./stop.js";
import { UserError } from "./user-error.js";

export const oldestPython = /** @type {const} */ ([3, 11]);
const windows = process.platform === "win32";
const lock = inProject("requirements.lock");

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
    if (major === oldestPython[0] && minor >= oldestPython[1]) return [command, ...args];
    if (major > 0) tooOld.push(`${command} is ${major}.${minor}`);
  }
  throw new UserError(
    `JupyterLab needs Python ${oldestPython.join(".")} or newer; ${tooOld.length ? tooOld.join(", ") : "no Python was found"}.`,
    `Install one (${installPython}) and run the command again; one in an unusual place is taken from the variable PYTHON.`,
  );
}

/** The project's folder is no part of it: after a move the Python in .venv still works, and only its scripts do not, which nobody calls. */
const print = () => fingerprint([lock], [process.platform]);

/** Whether its Python still starts: .venv uses the system's, which an upgrade may remove. */
function works() {
  const look =
    "import importlib.util, sys; sys.exit(importlib.util.find_spec('jupyterlab') is None)";
  return spawnSync(venvPython, ["-c", look], { stdio: "ignore" }).status === 0;
}

export const pythonSide = {
  isDone: () => isStamped(venv, print()) && works(),

  /** An older JupyterLab opens the course as well: without a network, the work goes on with it. */
  async run() {
    try {
      await renew(venv, makeEnvironment);
    } catch (error) {
      stopped.throwIfAborted();
      if (!(error instanceof UserError && hasStamp(venv) && works())) throw error;
      console.log(
        `    ${error.wrong.replaceAll("\n", "\n    ")}\n` +
          "    The work goes on with the JupyterLab of before. To try again: npm run setup",
      );
    }
  },
};

/** Nothing but the files of the lock: what pip compiles itself it compiles with tools that it fetches, which no checksum knows. */
export const installOnly = [
  ...["-m", "pip", "install", "--require-hashes", "--only-binary=:all:"],
  ...["--no-input", "--disable-pip-version-check", "--progress-bar=off"],
];

/** The environment's pip is the one that comes with its Python. */
async function makeEnvironment() {
  const [python = "", ...args] = await findPython();
  try {
    await runQuietly(python, [...args, "-m", "venv", venv], {
      title: "Making a Python environment in .venv",
    });
  } catch (error) {
    if (error instanceof ChildError && /ensurepip|No module named '?venv/.test(error.output))
      throw new UserError(
        "This Python has no venv module, which keeps the course apart from your other Python programs.",
        `Install it (Debian, Ubuntu: ${/apt\S* install (\S+)/.exec(error.output)?.[0] ?? "sudo apt install python3-venv"}) and run the command again.`,
      );
    throw explainInstall(error, "Python environment");
  }
  try {
    await runQuietly(venvPython, [...installOnly, "-r", lock], {
      title: "Installing JupyterLab (about 100 MB)",
    });
  } catch (error) {
    throw explainInstall(error, "Python packages");
  }
  stamp(venv, print());
}
