/** The npm packages of the lock file, those for other systems too. It repeats the licence that each package names. */

import { readFileSync } from "node:fs";
import { inProject } from "../setup/paths.js";
import type { Package } from "./package.js";

export interface NpmPackage extends Package {
  /** Its folder, from the project's. */
  readonly folder: string;
  /** Whether notebooks run without it. */
  readonly forDevelopers: boolean;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

export function npmPackages(): NpmPackage[] {
  const { packages } = JSON.parse(readFileSync(inProject("package-lock.json"), "utf8"));
  return Object.entries<Locked>(packages)
    .filter(([folder, { link }]) => folder !== "" && !link)
    .map(([folder, { version = "", license = "", dev = false }]) => ({
      name: folder.split("node_modules/").at(-1) ?? folder,
      version,
      licence: license,
      folder,
      forDevelopers: dev,
    }));
}
