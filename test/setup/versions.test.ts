/** The oldest Python and Node that the project promises are the same everywhere, and all packages work with them. */

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { inProject, venvPython } from "../../tools/setup/paths.js";
import { oldestPython } from "../../tools/setup/python.js";
import { lockedPackages } from "./locked-packages.js";

const read = (...path: string[]) => readFileSync(inProject(...path), "utf8");
const python = oldestPython.join(".");

const locked = lockedPackages("requirements.lock");

interface Installed {
  readonly name: string;
  readonly version: string;
  /** The versions of Python that it needs, if the oldest promised one is not among them. */
  readonly refuses: string | null;
  /** The packages that it requires on any system. */
  readonly needs: readonly string[];
}

const newest = "3.14";
const script = fileURLToPath(new URL("installed_packages.py", import.meta.url));
const installed: Installed[] = JSON.parse(
  execFileSync(venvPython, [script, python, newest], { encoding: "utf8" }),
);

describe("requirements.lock", () => {
  it(`names no package that refuses Python ${python}.0`, () => {
    const refusing = installed.filter(({ refuses }) => refuses !== null);
    expect(
      refusing.map(({ name, version, refuses }) => `${name} ${version} wants Python ${refuses}`),
    ).toEqual([]);
  });

  it("names every package that is installed, in the version that is installed", () => {
    const lines = new Set(locked.map(({ name, version }) => `${name} ${version}`));
    expect(
      installed.map(({ name, version }) => `${name} ${version}`).filter((line) => !lines.has(line)),
    ).toEqual([]);
  });

  it("names what packages bring along on Linux, macOS and Windows", () => {
    const names = new Set(locked.map(({ name }) => name));
    expect(
      installed.flatMap(({ name, needs }) =>
        needs.filter((need) => !names.has(need)).map((need) => `${need}, for ${name}`),
      ),
    ).toEqual([]);
  });
});

describe("the oldest Python and Node", () => {
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };

  it("are in README.md those that setup takes", () => {
    expect(read("README.md")).toContain(`Python ${python} or newer`);
    expect(read("README.md")).toMatch(/Node\S* 20\.19 or 22\.12 or newer/);
    expect(engines.node).toBe("^20.19.0 || >=22.12.0");
  });

  /** What run.cjs prints under another version of Node. It reads only the version number, so setting that is enough. */
  const knock = (version: string) =>
    spawnSync(
      process.execPath,
      [
        "-e",
        `Object.defineProperty(process.versions, "node", { value: "${version}" });
         process.argv = [process.argv[0], "run.cjs", "knock"];
         require(${JSON.stringify(inProject("tools", "run.cjs"))});`,
      ],
      { encoding: "utf8" },
    ).stderr;

  it.each(["20.19.0", "22.12.0", "26.1.0"])("Node %s is let in", (version) => {
    expect(knock(version)).toContain('There is no command "knock"');
  });

  it.each(["18.20.8", "20.18.3", "21.7.3", "22.11.0"])("Node %s is not", (version) => {
    expect(knock(version)).toContain(`needs Node 20.19, 22.12 or newer; this is Node ${version}`);
  });
});
