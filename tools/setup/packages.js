/** The npm packages, exactly as the lock file names them. */

import { rmSync } from "node:fs";
import { runQuietly } from "./child.js";
import { explainInstall } from "./network.js";
import { inProject } from "./paths.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";

const folder = inProject("node_modules");
const print = () => fingerprint([inProject("package-lock.json")], [process.platform, process.arch]);

/** npm itself: the copy that runs this script, or the one on the path. */
function npm() {
  const running = process.env.npm_execpath;
  if (running?.endsWith("npm-cli.js"))
    return { command: process.execPath, args: [running], shell: false };
  return { command: "npm", args: [], shell: process.platform === "win32" };
}

export const packages = {
  isDone: () => isStamped(folder, print()),

  async run() {
    const { command, args, shell } = npm();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    try {
      await runQuietly(command, [...args, "ci", "--no-progress", "--fetch-retries=1"], {
        title: "Installing npm packages (about 700 MB on disk)",
        shell,
      });
    } catch (error) {
      throw explainInstall(error, "npm packages");
    }
    stamp(folder, print());
  },
};
