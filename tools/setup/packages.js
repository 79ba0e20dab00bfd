/** The npm packages, exactly as the lock file names them: those of learners alone, or all. */

import { existsSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./child.js";
import { holdsWhatIsLocked, wasForDevelopers } from "./locked-packages.js";
import { explainInstall } from "./network.js";
import { inProject, root } from "./paths.js";
import { renew } from "./renew.js";
import { fingerprint, isStamped, stamp } from "./stamp.js";
import { UserError } from "./user-error.js";

/** @typedef {import("./locked-packages.js").Extent} Extent */

const folder = inProject("node_modules");

/** What is written about an install that holds this much.
 * @param {Extent} extent */
const print = (extent) =>
  fingerprint(
    [inProject("package-lock.json")],
    [process.platform, process.arch, ...(extent === "learner" ? [extent] : [])],
  );

/** All packages are good for learners, too.
 * @param {Extent} extent
 * @returns {Extent[]} the installs that will do, the largest first */
const thatWillDo = (extent) => (extent === "learner" ? ["all", "learner"] : ["all"]);

/** @param {Extent} extent */
const isInstalled = (extent) => thatWillDo(extent).some((each) => isStamped(folder, print(each)));

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

/** @param {Extent} extent */
const packagesOf = (extent) => ({
  isDone: () => isInstalled(extent) && linkLeadsHere(),

  async run() {
    if (!isInstalled(extent)) {
      const held = thatWillDo(extent).find(holdsWhatIsLocked);
      if (held) stamp(folder, print(held));
      else await install(wasForDevelopers() ? "all" : extent);
    }
    if (!linkLeadsHere()) {
      rmSync(ownLink, { force: true });
      symlinkSync("..", ownLink, "junction"); // the kind of link to a folder that Windows lets everybody make
    }
  },
});

/** What the course needs: to start, to build the library, to prepare the kernel. */
export const learnersPackages = packagesOf("learner");

/** What commands in TypeScript need in addition: tests, exports, checks. */
export const allPackages = packagesOf("all");

/** @param {Extent} extent */
function title(extent) {
  if (extent === "learner") return "Installing npm packages (about 290 MB on disk)";
  return isInstalled("learner")
    ? "Installing what tests and exports need, too (about 670 MB on disk in all)"
    : "Installing npm packages (about 670 MB on disk)";
}

/** A failure ends the run, though the old packages are put back: with others than the lock names, little may work.
 * @param {Extent} extent */
async function install(extent) {
  const { command, args, shell } = npm();
  const about = title(extent); // asked before the packages of before are set aside
  const dev = extent === "learner" ? "--omit=dev" : "--include=dev"; // NODE_ENV=production would omit them
  try {
    await renew(folder, async () => {
      await runQuietly(command, [...args, "ci", dev, ...npmOptions], { title: about, shell });
      stamp(folder, print(extent));
    });
  } catch (error) {
    const known = explainInstall(error, "npm packages");
    if (!(known instanceof UserError && existsSync(folder))) throw known;
    throw new UserError(`${known.wrong}\nThe packages of before are still in place.`, known.mend);
  }
}
