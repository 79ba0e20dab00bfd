/**
 * Tries the image of the course, and what Binder and Codespaces make of it, without Docker: `npm run image -- --check`.
 * With a name (image, binder, codespaces) only that one; with `--quick` what would be downloaded is lent by this project.
 */

import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject } from "../setup/paths.js";
import { runProgram } from "../setup/run-program.js";
import { UserError } from "../setup/user-error.js";
import { Machine } from "./carry-out.js";
import { filesInGit, layOut } from "./context.js";
import { debianPackages, unknownToDebian } from "./debian.js";
import { readDockerfile } from "./dockerfile.js";
import { downloads, lendPackages } from "./lend.js";
import { Trial } from "./try-out.js";

/** A folder that another user can reach, too. */
async function inNewFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-image-"));
  chmodSync(folder, 0o755);
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lookAtDebian(packages: readonly string[]): void {
  const unknown = unknownToDebian(packages);
  if (unknown === undefined) console.log("  this machine has no list of Debian's packages");
  else if (unknown.length === 0) console.log(`  Debian has ${packages.join(", ")}`);
  else
    throw new UserError(
      `Debian has no package ${unknown.join(", ")}.`,
      "Mend its name in the Dockerfile, or renew the lists: apt-get update",
    );
}

const tryDockerfile = (path: string, quick: boolean) => () =>
  inNewFolder(async (folder) => {
    const stages = readDockerfile(path);
    lookAtDebian(debianPackages(stages));
    const machine = new Machine(folder, {
      before: (command, place) => {
        if (quick && command === "npm run setup") lendPackages(place);
      },
      skip: (command) => quick && downloads(command),
    });
    await machine.build(stages);
    const size = execFileSync("du", ["-sm", machine.root], { encoding: "utf8" }).split("\t")[0];
    console.log(`  ${size} MB without Debian and Node`);
    const trial = new Trial(machine, stages);
    await trial.drawChart();
    const who = trial.asLearner ? "the image's user" : "this user, not the image's";
    console.log(`  a cell drew its chart in a folder of the home, run by ${who}`);
    await trial.serveLab();
    console.log("  JupyterLab answers, and offers the kernel of the course alone");
    if (!quick) console.log(`  jupyterhub-singleuser is ${await trial.hubVersion()}`);
  });

/** Codespaces opens a clone, and its own commands do the rest. */
const tryCodespaces = (quick: boolean) => () =>
  inNewFolder(async (folder) => {
    layOut(folder, filesInGit());
    if (quick) lendPackages(folder);
    const { postCreateCommand } = JSON.parse(
      readFileSync(inProject(".devcontainer", "devcontainer.json"), "utf8"),
    ) as { postCreateCommand: string };
    execFileSync("sh", ["-ec", postCreateCommand], { cwd: folder, stdio: "pipe" });
    console.log(`  ${postCreateCommand}: done in a clean clone`);
  });

await runProgram(async () => {
  const words = process.argv.slice(2);
  const quick = words.includes("--quick");
  const all = {
    image: tryDockerfile("Dockerfile", quick),
    binder: tryDockerfile(".binder/Dockerfile", quick),
    codespaces: tryCodespaces(quick),
  };
  const names = words.filter((word) => !word.startsWith("--"));
  const strange = words.find((word) => !(word in all) && !["--check", "--quick"].includes(word));
  if (strange !== undefined || !words.includes("--check"))
    throw new UserError(
      strange === undefined ? "npm run image only checks." : `There is no ${strange}.`,
      `For example: npm run image -- --check; with --quick, or one of ${Object.keys(all).join(", ")}.`,
    );
  for (const [name, attempt] of Object.entries(all))
    if (names.length === 0 || names.includes(name)) {
      console.log(name);
      await attempt();
    }
});
