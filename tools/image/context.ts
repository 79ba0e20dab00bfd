/** What a build is given: the files that git holds, or would, and .dockerignore lets through. */

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inProject } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";

export type LetsThrough = (path: string) => boolean;

/**
 * @param text - of a .dockerignore in the form that can be read without knowing all of Docker's rules: `*` first, then files and
 *   folders that are let through (`!name`), then those in them that are not
 * @throws UserError for any other form
 */
export function readIgnore(text: string): LetsThrough {
  const [first, ...lines] = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const strange = first === "*" ? lines.find((line) => /[*?[]/.test(line)) : (first ?? "nothing");
  if (strange !== undefined)
    throw new UserError(
      `.dockerignore has the line "${strange}", and is read only as a list of what is let through.`,
      "Begin it with *, then name files and folders: !name lets one through, name keeps out what lies inside.",
    );
  const open = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  const shut = lines.filter((line) => !line.startsWith("!"));
  const covers = (names: readonly string[], path: string) =>
    names.some((name) => path === name || path.startsWith(`${name}/`));
  return (path) => covers(open, path) && !covers(shut, path);
}

/** Every file that git holds, or would: what a clean clone has, with the changes that are being tried. */
export function filesInGit(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  return execFileSync("git", args, { cwd: inProject(), encoding: "utf8" })
    .split("\0")
    .filter((name) => name !== "" && existsSync(inProject(name)));
}

export const filesForBuild = (): string[] =>
  filesInGit().filter(readIgnore(readFileSync(inProject(".dockerignore"), "utf8")));

/**
 * @param folder - new; gets copies of the project's files
 * @param files - from the project's folder
 */
export function layOut(folder: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(inProject(file), join(folder, file), { verbatimSymlinks: true });
  }
}
