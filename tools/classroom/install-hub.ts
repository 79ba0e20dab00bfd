/** The Python environment of a class: JupyterHub and JupyterLab, in a place and with a Python that all learners can read. */

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "../setup/child.js";
import { explainInstall } from "../setup/network.js";
import { oneAtATime } from "../setup/one-at-a-time.js";
import { inProject, scratch } from "../setup/paths.js";
import { installOnly } from "../setup/python.js";
import { fingerprint, isStamped, stamp } from "../setup/stamp.js";
import { UserError } from "../setup/user-error.js";

const environment = join(scratch, "classroom");
export const hubPython = join(environment, "bin", "python");

const locks = [
  inProject("requirements.lock"),
  inProject("tools", "classroom", "requirements.lock"),
];

/** Somebody without any rights. */
const nobody = 65_534;

/** What a program prints when somebody without rights runs it, or undefined: many are installed in one user's home. */
function runForAll(program: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, {
    uid: nobody,
    gid: nobody,
    cwd: "/",
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * It is separate from the project's own environment, which often uses a Python of its owner alone.
 *
 * @throws UserError if Node or Python are not for all, or the packages cannot be installed
 */
export async function installHub(): Promise<void> {
  if (runForAll(process.execPath, ["-e", "0"]) === undefined)
    throw new UserError(
      `Learners cannot run ${process.execPath}: it is installed for one user alone.`,
      "Install Node for all users, for example in /usr/local, and run the command again.",
    );
  const print = fingerprint(locks);
  if (isStamped(environment, print)) return;
  await oneAtATime(async () => {
    if (isStamped(environment, print)) return; // another start has installed it meanwhile
    const python = pythonForAll();
    rmSync(environment, { recursive: true, force: true });
    try {
      await runQuietly(python, ["-m", "venv", environment]);
      await runQuietly(hubPython, [...installOnly, ...locks.flatMap((lock) => ["-r", lock])], {
        title: "Installing JupyterHub and JupyterLab for the class (about 240 MB)",
      });
    } catch (error) {
      throw explainInstall(error, "packages of the class");
    }
    stamp(environment, print);
  });
}

/** The path of a Python that is new enough. Its name alone could mean another one for root. */
function pythonForAll(): string {
  const look =
    "import ensurepip, sys; print(sys.executable) if sys.version_info >= (3, 11) else sys.exit(1)";
  const wanted = ["python3", "/usr/bin/python3", "/usr/local/bin/python3"];
  if (process.env.PYTHON) wanted.unshift(process.env.PYTHON);
  for (const python of wanted) {
    const path = runForAll(python, ["-c", look]);
    if (path) return path;
  }
  throw new UserError(
    `No Python 3.11 or newer was found that all users may run (tried: ${wanted.join(", ")}).`,
    "Install it with the system (sudo apt install python3 python3-venv) and run the command again; one in an unusual place is taken from the variable PYTHON.",
  );
}
