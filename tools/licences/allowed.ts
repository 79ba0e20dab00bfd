/** Which licences packages may have, and why some unusual ones are no trouble. */

import type { Audience, Package } from "./package.js";

/** They ask at most that their notice stays with the code. */
const usual = [
  ...["MIT", "MIT-0", "ISC", "BSD", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Zlib"],
  ...["Apache-2.0", "BlueOak-1.0.0", "CC0-1.0", "Unlicense"],
];

interface Exception {
  readonly licence: string;
  /** Names; one that ends in "*" stands for all that begin so. */
  readonly packages: readonly string[];
  readonly to: readonly Audience[];
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    licence: "LGPL-3.0-or-later",
    packages: ["@img/sharp-*"],
    to: ["run"],
    reason:
      "libvips, a library that sharp loads; it can be replaced, and npm hands it out unchanged",
  },
  {
    licence: "MPL-2.0",
    packages: ["zeromq", "certifi", "fqdn"],
    to: ["run"],
    reason: "binds those who change their files; they are used as they are",
  },
  {
    licence: "MPL-2.0",
    packages: ["@resvg/resvg-wasm", "axe-core", "lightningcss*"],
    to: ["develop"],
    reason:
      "binds those who change their files; they are used as they are, and nothing of them is handed out",
  },
  {
    licence: "SEE LICENSE IN LICENSE.txt",
    packages: ["h5wasm"],
    to: ["run"],
    reason: "the licences of NIST and of HDF5, which ask that their notices stay",
  },
  {
    licence: "PSF-2.0",
    packages: ["aiohappyeyeballs", "defusedxml", "typing_extensions"],
    to: ["run", "class"],
    reason: "Python's own licence: the notice stays, changes are named",
  },
  {
    licence: "Python-2.0",
    packages: ["argparse"],
    to: ["develop"],
    reason: "Python's own licence, for a program that was one of Python's",
  },
];

/** @returns whether a package may come to these people under the licences it offers */
export function isAllowed({ name, licence }: Package, to: Audience): boolean {
  const parts = licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return parts.some((choice) =>
    choice.split(" AND ").every((one) => isAllowedAlone(name, one, to)),
  );
}

const isAllowedAlone = (name: string, licence: string, to: Audience) =>
  usual.includes(licence) ||
  exceptions.some(
    (one) =>
      one.licence === licence &&
      one.packages.some((pattern) => fits(pattern, name)) &&
      one.to.includes(to),
  );

const fits = (pattern: string, name: string) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
