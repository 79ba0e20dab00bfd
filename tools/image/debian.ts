/** Programs that an image takes from Debian. */

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { type Stage, stepsOf } from "./dockerfile.js";

/** What `apt-get install` is to install. */
export const debianPackages = (stages: readonly Stage[]): string[] => [
  ...new Set(
    stepsOf(stages, "run")
      .flatMap(({ command }) => command.split(" && "))
      .filter((part) => part.startsWith("apt-get install "))
      .flatMap((part) => part.split(" ").slice(2))
      .filter((word) => !word.startsWith("-")),
  ),
];

/** @returns those that this machine's lists of packages do not have; undefined where it has no such lists */
export function unknownToDebian(names: readonly string[]): string[] | undefined {
  const lists = "/var/lib/apt/lists";
  if (!existsSync(lists) || !readdirSync(lists).some((name) => /_Packages(?:\.|$)/.test(name)))
    return undefined;
  const said = execFileSync("apt-cache", ["policy", ...names], { encoding: "utf8" });
  return names.filter((name) => !new RegExp(`^${name}:\\n.*\\n  Candidate: \\d`, "m").test(said));
}
