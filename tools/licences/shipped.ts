/** All packages, by the people to whom they come. */

import { isAllowed } from "./allowed.js";
import { npmPackages } from "./npm-packages.js";
import { type Audience, audiences, type Package } from "./package.js";
import { packagesInPages } from "./packages-in-pages.js";
import { pythonPackages, pythonPackagesOfClasses } from "./python-packages.js";

export interface Shipped {
  readonly to: Audience;
  readonly packages: readonly Package[];
}

export async function shipped(): Promise<Shipped[]> {
  const npm = npmPackages();
  const run = npm.filter(({ forDevelopers }) => !forDevelopers);
  return [
    { to: "run", packages: byName([...run, ...pythonPackages()]) },
    { to: "class", packages: byName(pythonPackagesOfClasses()) },
    { to: "pages", packages: byName(await packagesInPages()) },
    { to: "develop", packages: byName(npm.filter(({ forDevelopers }) => forDevelopers)) },
  ];
}

const byName = (packages: readonly Package[]) =>
  packages.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

/** @returns a sentence for each package that may not come to these people */
export const notAllowed = ({ to, packages }: Shipped): string[] =>
  packages
    .filter((one) => !isAllowed(one, to))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} comes ${audiences[to]} under ${licence === "" ? "no licence that it names" : `the licence "${licence}"`}, which is not allowed there.`,
    );
