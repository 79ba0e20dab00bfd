/** The Python packages of the lock files: those that are installed say their licence, the others are written down here. */

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

/** What only a class needs (tools/classroom/requirements.lock). */
const inClasses: Readonly<Record<string, string>> = {
  aiodns: "MIT",
  aiohappyeyeballs: "PSF-2.0",
  aiohttp: "Apache-2.0 AND MIT",
  aiosignal: "Apache-2.0",
  alembic: "MIT",
  "annotated-types": "MIT",
  bcrypt: "Apache-2.0",
  certipy: "BSD",
  cryptography: "Apache-2.0 OR BSD-3-Clause",
  frozenlist: "Apache-2.0",
  jupyterhub: "BSD-3-Clause",
  "jupyterhub-firstuseauthenticator": "BSD-3-Clause",
  "jupyterhub-idle-culler": "BSD-3-Clause",
  mako: "MIT",
  multidict: "Apache-2.0",
  oauthlib: "BSD-3-Clause",
  pamela: "MIT",
  propcache: "Apache-2.0",
  pycares: "MIT",
  pydantic: "MIT",
  "pydantic-core": "MIT",
  sqlalchemy: "MIT",
  "typing-inspection": "MIT",
  yarl: "Apache-2.0",
};

/** How SPDX writes what packages call their licence. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^MIT(?: licen[cs]e)?$/i, "MIT"],
  [/^ISC licen[cs]e/i, "ISC"],
  [/^BSD(?: licen[cs]e)?$/i, "BSD"],
  [/^Apache(?: Software)?(?: License)?,?(?: Version)?(?: 2\.0)?$/i, "Apache-2.0"],
  [/^Mozilla Public License 2\.0/, "MPL-2.0"],
  [/^(?:PSFL|PSF-2.0|Python Software Foundation License)$/, "PSF-2.0"],
];

export function pythonPackages(): Package[] {
  const installed = packagesIn(venvPython);
  const names = new Set(installed.map(({ name }) => normalised(name)));
  const others = lockedIn("requirements.lock")
    .filter(({ name }) => !names.has(name))
    .map((one) => ({ ...one, licence: elsewhere[one.name] ?? "" }));
  return [...installed, ...others];
}

/** What a class needs beside these. */
export function pythonPackagesOfClasses(): Package[] {
  const before = new Set(lockedIn("requirements.lock").map(({ name }) => name));
  return lockedIn("tools/classroom/requirements.lock")
    .filter(({ name }) => !before.has(name))
    .map((one) => ({ ...one, licence: inClasses[one.name] ?? "" }));
}

/** The packages of an environment, and what each says of its licence. */
export function packagesIn(python: string): Package[] {
  const script = join(import.meta.dirname, "installed.py");
  const said: Said[] = JSON.parse(execFileSync(python, [script], { encoding: "utf8" }));
  return said.map((one) => ({ name: one.name, version: one.version, licence: licenceOf(one) }));
}

/** A long text is no name of a licence; then the package index knows its kind. */
export function licenceOf({ expression, words, kinds }: Omit<Said, "name" | "version">): string {
  if (expression) return expression;
  const isName = words && words !== "UNKNOWN" && !words.includes("\n");
  const name = isName ? words : kinds.join(" AND ");
  return written.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}

function lockedIn(file: string): Omit<Package, "licence">[] {
  const lines = readFileSync(inProject(file), "utf8").matchAll(/^([\w.-]+)==(\S+)/gm);
  return [...lines].map(([, name = "", version = ""]) => ({ name: normalised(name), version }));
}

export const normalised = (name: string) => name.toLowerCase().replace(/[-_.]+/g, "-");
