/**
 * A quick try of a build: what `npm run setup` would download is lent by this project, and the rest of it is done. Of the npm
 * packages those of a learner remain, as setup installs them.
 */

import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inProject, root } from "../setup/paths.js";
import { unstamp } from "../setup/stamp.js";

/** Scripts of Python name their interpreter by its whole path, in their first line. */
function changePlace(script: string, folder: string): void {
  const text = readFileSync(script, "utf8");
  if (text.startsWith(`#!${root}/`)) writeFileSync(script, text.replace(root, folder));
}

/** Links to 26,000 files took 2 s where copies of the 16,000 in .venv took 20. Of a folder on another disk there can be none. */
function link(from: string, folder: string): void {
  try {
    execFileSync("cp", ["-al", from, folder], { stdio: "pipe" });
  } catch {
    execFileSync("cp", ["-a", from, folder]);
  }
}

/** @param folder - where `npm run setup` will run */
export function lendPackages(folder: string): void {
  link(inProject("node_modules"), folder);
  // The one file that npm changes; of the others it only removes what is not needed.
  const list = join("node_modules", ".package-lock.json");
  rmSync(join(folder, list));
  copyFileSync(inProject(list), join(folder, list));
  execFileSync("npm", ["prune", "--omit=dev", "--no-progress"], { cwd: folder, stdio: "pipe" });
  unstamp(join(folder, "node_modules"));
  execFileSync("cp", ["-a", inProject(".venv"), folder]);
  const scripts = join(folder, ".venv", "bin");
  for (const name of readdirSync(scripts))
    if (statSync(join(scripts, name)).size < 10_000) changePlace(join(scripts, name), folder);
}

/** What downloads: it has been lent, or is left to the whole try. */
export const downloads = (command: string) => command.includes(" -m pip ");
