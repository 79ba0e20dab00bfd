/** The Python packages of the lock file: those that are installed say their licence, the others are written down here. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inProject, venvPython } from "../setup/paths.js";
import type { Package } from "./package.js";

interface Said {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly expression: string | null;
  /** In words, or the whole text. */
  readonly words: string | null;
  /** As the package index names it. */
  readonly kinds: readonly string[];
}

/** What only some systems or Pythons need. */
const elsewhere: Readonly<Record<string, string>> = {
  appnope: "BSD-2-Clause",
  colorama: "BSD",
  overrides: "Apache-2.0",
  pexpect: "ISC",
  ptyprocess: "ISC",
  pywinpty: "MIT",
};

/** How SPDX writes what packages call their licence. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^MIT(?: licen[cs]e)?$/i, "MIT"],
  [/^ISC licen[cs]e/i, "ISC"],
  [/^BSD(?: licen[cs]e)?$/i, "BSD"],
  [/^Apache(?: Software)?(?: License)?,?(?: Version)?(?: 2\.0)?$/i, "Apache-2.0"],
  [/^Mozilla Public License 2\.0/, "MPL-2.0"],
  [/^(?:PSFL|Python Software Foundation License)$/, "PSF-2.0"],
];

export function pythonPackages(): Package[] {
  const script = join(import.meta.dirname, "installed.py");
  const said: Said[] = JSON.parse(execFileSync(venvPython, [script], { encoding: "utf8" }));
  const installed = said.map((one) => ({ ...one, licence: licenceOf(one) }));
  const names = new Set(installed.map(({ name }) => normalised(name)));
  const others = lockedVersions()
    .filter(([name]) => !names.has(name))
    .map(([name, version]) => ({ name, version, licence: elsewhere[name] ?? "" }));
  return [...installed, ...others].map(({ name, version, licence }) => ({
    name,
    version,
    licence,
  }));
}

/** A long text is no name of a licence; then the package index knows its kind. */
export function licenceOf({ expression, words, kinds }: Omit<Said, "name" | "version">): string {
  if (expression) return expression;
  const isName = words && words !== "UNKNOWN" && !words.includes("\n");
  const name = isName ? words : kinds.join(" AND ");
  return written.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}

function lockedVersions(): [name: string, version: string][] {
  const lines = readFileSync(inProject("requirements.lock"), "utf8").matchAll(/^([\w-]+)==(\S+)/gm);
  return [...lines].map(([, name = "", version = ""]) => [name, version]);
}

const normalised = (name: string) => name.toLowerCase().replace(/[-_.]+/g, "-");
