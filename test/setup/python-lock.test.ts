/** The Python packages are exact versions whose files are known by their checksums, and setup installs no others. */

import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { inProject, venv, venvPython } from "../../tools/setup/paths.js";
import { lockedPackages } from "./locked-packages.js";
import { Project } from "./project.js";

const main = "requirements.lock";
const classroom = "tools/classroom/requirements.lock";
const bench = "tools/bench/requirements.lock";

describe.each([main, classroom, bench])("%s", (path) => {
  const locked = lockedPackages(path);
  const withVersions = locked.map(({ name, version }) => `${name}==${version}`);

  it("names one exact version of every package, and its checksums", () => {
    expect(locked.length).toBeGreaterThan(30);
    const loose = locked.filter(({ version, hashes }) => version === "" || hashes.length === 0);
    expect(loose).toEqual([]);
    expect(new Set(locked.map(({ name }) => name)).size).toBe(locked.length);
  });

  it("agrees with the requirements.txt beside it", () => {
    const wishes = readFileSync(inProject(path.replace(/lock$/, "txt")), "utf8");
    const wanted = wishes.match(/^\w.*==.*$/gm)?.map((wish) => wish.replaceAll("_", "-")) ?? [];
    expect(wanted).not.toEqual([]);
    expect(wanted.filter((wish) => !withVersions.includes(wish))).toEqual([]);
  });
});

it("the lock file of a classroom names what the main one names in the same files", () => {
  const others = new Map(lockedPackages(main).map((one) => [one.name, one]));
  const shared = lockedPackages(classroom).filter(({ name }) => others.has(name));
  expect(shared.length).toBeGreaterThan(20);
  for (const { name, version, hashes } of shared)
    expect({ version, hashes }, name).toEqual({
      version: others.get(name)?.version,
      hashes: others.get(name)?.hashes,
    });
});

/** A package that has nothing in it, under the name that setup looks for. */
const wheel = zipSync({
  "jupyterlab/__init__.py": new Uint8Array(),
  "jupyterlab-1.0.dist-info/METADATA": strToU8(
    "Metadata-Version: 2.1\nName: jupyterlab\nVersion: 1.0\n",
  ),
  "jupyterlab-1.0.dist-info/WHEEL": strToU8(
    "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
  ),
  "jupyterlab-1.0.dist-info/RECORD": new Uint8Array(),
});
/** A Python whose new environments borrow the pip of this project: copying one into each takes most of a setup's time. */
const python = `#!${process.execPath}
const { spawnSync } = process.getBuiltinModule("child_process");
const { readdirSync, symlinkSync } = process.getBuiltinModule("fs");
const args = process.argv.slice(2);
const isVenv = args[1] === "venv";
const { status } = spawnSync(${JSON.stringify(venvPython)}, isVenv ? [...args, "--without-pip"] : args, { stdio: "inherit" });
if (isVenv) {
  const [version] = readdirSync(args[2] + "/lib");
  const packages = "/lib/" + version + "/site-packages/pip";
  symlinkSync(${JSON.stringify(venv)} + packages, args[2] + packages);
}
process.exitCode = status;
`;

const checksum = createHash("sha256").update(wheel).digest("hex");

// npm and the compiler are stand-ins, which Windows does not understand; Python and pip are those of this computer.
describe.skipIf(process.platform === "win32")("the real pip in npm run setup", () => {
  let project: Project;
  const lock = (line: string) => project.write(main, `${line}\n`);
  const setup = () =>
    project.run(["setup"], {
      PYTHON: project.path("bin/python-with-pip"),
      PIP_NO_INDEX: "1",
      PIP_FIND_LINKS: pathToFileURL(project.path("wheels")).href, // pip splits a path at its spaces,
    });

  beforeEach(() => {
    project = new Project();
    project.write("bin/python-with-pip", python);
    chmodSync(project.path("bin/python-with-pip"), 0o755);
    mkdirSync(project.path("wheels"));
    writeFileSync(project.path("wheels/jupyterlab-1.0-py3-none-any.whl"), wheel);
  });

  it("installs a file with the checksum of the lock file, and keeps it when a later one has another", async () => {
    lock(`jupyterlab==1.0 --hash=sha256:${checksum}`);
    const first = await setup();
    expect(first.output).toContain("Everything is in place");
    expect(first.code).toBe(0);
    project.write(".venv/mark", "");
    lock(`jupyterlab==1.0 --hash=sha256:${"0".repeat(64)}`);
    const second = await setup();
    expect(second.output).toMatch(/another checksum[\s\S]*goes on with the JupyterLab of before/);
    expect(second.code).toBe(1);
    expect(project.has(".venv/mark")).toBe(true);
  });

  it("refuses a file with another checksum in words that name it, and leaves nothing", async () => {
    lock(`jupyterlab==1.0 --hash=sha256:${"0".repeat(64)}`);
    const { code, output } = await setup();
    expect(output).toMatch(
      /The Python packages were not installed: what was downloaded as jupyterlab==1\.0 .* another checksum\.\n +Run: npm run setup/,
    );
    expect(output).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
    expect(project.has(".venv")).toBe(false);
  });

  it("refuses a package without a checksum", async () => {
    lock("jupyterlab==1.0");
    const { code, output } = await setup();
    expect(output).toContain("Hashes are required");
    expect(code).toBe(1);
    expect(project.has(".venv")).toBe(false);
  });
});
