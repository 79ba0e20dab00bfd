/** The real npm and the real pip, killed half way with setup itself: they end with it, and the next setup mends it. */

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { zip } from "../../tools/export/write/zip.js";
import { inProject } from "../../tools/setup/paths.js";
import { Project, until } from "../setup/project.js";

/** The npm that came with this Node. */
const npm = [
  process.env.npm_execpath ?? "",
  join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  "/usr/share/nodejs/npm/bin/npm-cli.js",
].find((path) => path.endsWith("npm-cli.js") && existsSync(path));

/** Real packages, with many files and no others behind them, that the install of the project has left in npm's cache. */
const real = ["node_modules/typescript", "node_modules/reveal.js"];

/** The kernel reads the versions of these, and the library is compiled with the last. */
const standIns = ["tslab", "@tslab/typescript-for-tslab", "@typescript/native"];

/** Lets a project ask the real npm for a few packages, and the real pip for one. */
async function withInstallers(project: Project): Promise<void> {
  const { packages } = JSON.parse(readFileSync(inProject("package-lock.json"), "utf8"));
  const locked: Record<string, object> = {};
  const dependencies: Record<string, string> = {};
  for (const path of real) {
    const { version, integrity, license, bin, engines } = packages[path];
    locked[path] = { version, integrity, license, bin, engines };
    dependencies[path.slice("node_modules/".length)] = version;
  }
  for (const name of standIns) {
    const folder = `stand-ins/node_modules/${name}`;
    const { version = "1.0.0" } = packages[`node_modules/${name}`];
    project.write(`${folder}/package.json`, JSON.stringify({ name, version }));
    locked[folder] = { name, version };
    locked[`node_modules/${name}`] = { resolved: folder, link: true };
    dependencies[name] = `file:${folder}`;
  }
  const self = { name: "one-neuron", version: "0.1.0", dependencies };
  project.write("package.json", JSON.stringify({ ...self, type: "module" }));
  const lock = { ...self, lockfileVersion: 3, packages: { "": self, ...locked } };
  project.write("package-lock.json", JSON.stringify(lock));
  project.write("requirements.txt", "./jupyterlab-1-py3-none-any.whl");
  writeFileSync(project.path("jupyterlab-1-py3-none-any.whl"), await wheel());
}

/** A Python package of many files. */
function wheel(): Promise<Uint8Array> {
  const files = Array.from(
    { length: 3000 },
    (_, i) => [`jupyterlab/part${i}.py`, "x = 1\n"] as const,
  );
  const about = "jupyterlab-1.dist-info";
  return zip(
    new Map([
      ...files,
      ["jupyterlab/__init__.py", ""],
      [`${about}/METADATA`, "Metadata-Version: 2.1\nName: jupyterlab\nVersion: 1\n"],
      [`${about}/WHEEL`, "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"],
      [`${about}/RECORD`, ""],
    ]),
  );
}

const python = execFileSync("python3", ["-c", "import sys; print(sys.executable)"])
  .toString()
  .trim();

const env = {
  PATH: process.env.PATH ?? "",
  HOME: process.env.HOME ?? "",
  npm_execpath: npm ?? "",
  npm_config_prefer_offline: "true",
  npm_config_ignore_scripts: "true",
  PYTHON: python,
};

/** The processes that work in the project's folder. */
const atWork = (project: Project) =>
  readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && workplace(pid) === project.folder);

/** @returns nothing for a process that has ended */
function workplace(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** What stands in the folder of Python's packages, if there is one. */
function pythonPackages(project: Project): string[] {
  if (!project.has(".venv/lib")) return [];
  const [version = ""] = project.files(".venv/lib");
  const folder = `.venv/lib/${version}/site-packages`;
  return project.has(folder) ? project.files(folder) : [];
}

describe.skipIf(process.platform !== "linux")("an install that is killed", () => {
  it.each([
    ["npm", false, (project: Project) => project.has("node_modules/typescript")],
    ["venv", true, (project: Project) => project.has(".venv/pyvenv.cfg")],
    ["pip", true, (project: Project) => pythonPackages(project).includes("jupyterlab")],
  ])(
    "while %s works ends with it, and is mended by the next",
    async (_, npmIsDone, isHalfWay) => {
      const project = new Project();
      await withInstallers(project);
      const { child, output } = project.start(["setup"], env);
      await until(() => isHalfWay(project) || child.exitCode !== null);
      child.kill("SIGKILL");
      await until(() => child.exitCode !== null || child.signalCode !== null);
      expect(child.signalCode, output()).toBe("SIGKILL");
      await until(() => atWork(project).length === 0);
      expect(project.has("node_modules/.package-lock.json")).toBe(npmIsDone);
      expect(pythonPackages(project)).not.toContain("jupyterlab-1.dist-info");
      const next = await project.run(["setup"], env);
      expect(next.output).toContain("Everything is in place");
      expect(next.code).toBe(0);
      for (const path of real) expect(project.has(`${path}/package.json`)).toBe(true);
      expect(project.has("node_modules/typescript/lib/typescript.js")).toBe(true);
      expect(project.files(".one-neuron")).toEqual(["setup.log"]);
      await until(() => atWork(project).length === 0);
      expect((await project.run(["setup"], env)).output).not.toContain("…");
    },
    120_000,
  );
});
