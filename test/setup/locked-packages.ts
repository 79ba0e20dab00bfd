/** What a lock file of Python packages says. */

import { readFileSync } from "node:fs";
import { inProject } from "../../tools/setup/paths.js";

export interface LockedPackage {
  /** Normalised: small letters, and no signs but "-". */
  readonly name: string;
  /** Empty where the file names no exact one. */
  readonly version: string;
  /** When it is needed, such as `sys_platform == 'darwin'`; empty if always. */
  readonly condition: string;
  /** Checksums, as SHA-256, of all files of this version. */
  readonly hashes: readonly string[];
}

/** @param path - from the project's folder */
export function lockedPackages(path: string): LockedPackage[] {
  const text = readFileSync(inProject(path), "utf8").replace(/^ *#.*\n/gm, "");
  const entries = text.replaceAll("\\\n", " ").trim().split("\n");
  return entries.map((entry) => {
    const [, name = entry, version = "", condition = ""] =
      /^([\w.-]+)==([\w.]+)(?: ; (.+?))?(?= +--hash|$)/.exec(entry) ?? [];
    const hashes = [...entry.matchAll(/ --hash=sha256:([0-9a-f]{64})\b/g)].map(
      ([, hash = ""]) => hash,
    );
    return { name: name.toLowerCase().replace(/[-_.]+/g, "-"), version, condition, hashes };
  });
}
