/** The npm packages are exact versions whose files are known by their checksums. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../../tools/setup/paths.js";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const read = (name: string) => JSON.parse(readFileSync(inProject(name), "utf8"));
const manifest: Record<"dependencies" | "devDependencies", Record<string, string>> = read(
  "package.json",
);
const { "": project, ...locked }: Record<string, Locked> = read("package-lock.json").packages;

/** Another package may stand under the name: `npm:typescript@7.0.2`. */
const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/;

describe("package.json", () => {
  it("names one exact version of every package", () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const loose = wanted.filter(([, version]) => !exact.test(version));
    expect(loose).toEqual([["one-neuron", "file:."]]);
  });
});

describe("package-lock.json", () => {
  it("was made from this package.json", () => {
    const { dependencies, devDependencies } = manifest;
    expect(project).toMatchObject({ dependencies, devDependencies });
  });

  it("has a checksum of every package but the project's own link", () => {
    const unknown = Object.keys(locked).filter(
      (path) => !locked[path]?.integrity?.startsWith("sha512-"),
    );
    expect(unknown).toEqual(["node_modules/one-neuron"]);
  });

  it("names no address that packages would be downloaded from", () => {
    const addresses = Object.values(locked).map(({ resolved }) => resolved ?? "");
    expect(addresses.filter((address) => address !== "")).toEqual([]);
  });
});

it.each([
  ["the benchmark", "tools/bench"],
  ["the compiler of the loops in WebAssembly", "tools/simd"],
])("the packages that only %s needs are locked in the same way", (_, folder) => {
  const { "": own, ...others }: Record<string, Locked & { dependencies?: object }> = read(
    `${folder}/package-lock.json`,
  ).packages;
  expect(own?.dependencies).toEqual(read(`${folder}/package.json`).dependencies);
  expect(Object.keys(others).length).toBeGreaterThan(2);
  for (const { integrity, resolved } of Object.values(others))
    expect({ integrity, resolved }).toEqual({ integrity: expect.stringMatching(/^sha512-/) });
});
