/** The npm packages, exactly as the lock file names them. */

import { existsSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./child.js";
import { holdsWhatIsLocked } from "./locked-packages.js";
import { explainInstall } from "./network.js";
import { inProject, root } from "./paths.js";
import { renew } from "./renew.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";
import { UserError } from "./user-error.js";

const folder = inProject("node_modules");
const print = () => fingerprint([inProject("package-lock.json")], [process.platform, process.arch]);

/** How to call npm: the copy that runs this script, or the one on the path. */
function npm() {
  const running = process.env.npm_execpath;
  if (running?.endsWith("npm-cli.js"))
    return { command: process.execPath, args: [running], shell: false };
  return { command: "npm", args: [], shell: process.platform === "win32" };
}

/** `npm start --silent` silences this npm too; with a log level of its own it says why it fails, and we read that. */
const npmOptions = ["--no-progress", "--fetch-retries=1", "--loglevel=warn"];

/** The link by which notebooks import the project as a package. On Windows it holds an absolute path, and breaks when the project is moved. */
const ownLink = join(folder, "one-neuron");

function linkLeadsHere() {
  try {
    return realpathSync(ownLink) === realpathSync(root);
  } catch {
    return false;
  }
}

export const packages = {
  isDone: () => isStamped(folder, print()) && linkLeadsHere(),

  async run() {
    if (!isStamped(folder, print())) {
      if (holdsWhatIsLocked()) stamp(folder, print());
      else await install();
    }
    if (!linkLeadsHere()) {
      rmSync(ownLink, { force: true });
      symlinkSync("..", ownLink, "junction"); // the kind of link to a folder that Windows lets everybody make
    }
  },
};

/** A failure ends the run, though the old packages are put back: with others than the lock names, little may work. */
async function install() {
  const { command, args, shell } = npm();
  try {
    await renew(folder, async () => {
      await runQuietly(command, [...args, "ci", ...npmOptions], {
        title: "Installing npm packages (about 750 MB on disk)",
        shell,
      });
      stamp(folder, print());
    });
  } catch (error) {
    const known = explainInstall(error, "npm packages");
    if (!(known instanceof UserError && existsSync(folder))) throw known;
    throw new UserError(`${known.wrong}\nThe packages of before are still in place.`, known.mend);
  }
}
