/** What setup says and does where files or folders are damaged, missing or not writable. */

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { Project } from "./project.js";

let project: Project;

beforeEach(() => {
  project = new Project();
});

const at = (...parts: string[]) => project.path(...parts);
const stack = /^ +at /m;

const mended: [string, () => void, RegExp][] = [
  [
    ".one-neuron is a file",
    () => project.write(".one-neuron", ""),
    /\.one-neuron" is a file where a folder is expected\.\n.*mv /,
  ],
  [
    "package-lock.json is damaged",
    () => project.write("package-lock.json", '{ "packages": '),
    /package-lock\.json is damaged[\s\S]*git checkout -- package-lock\.json/,
  ],
  [
    "package-lock.json is missing",
    () => rmSync(at("package-lock.json")),
    /package-lock\.json is missing[\s\S]*git checkout -- package-lock\.json/,
  ],
  [
    "notebooks/ is missing",
    () => rmSync(at("notebooks"), { recursive: true }),
    /notebooks is missing[\s\S]*git checkout -- notebooks/,
  ],
  [
    "src/ is missing",
    () => rmSync(at("src"), { recursive: true }),
    /src is missing[\s\S]*git checkout -- src/,
  ],
];

// The stand-ins are scripts with a first line that Windows does not understand.
describe.skipIf(process.platform === "win32")("npm run setup", () => {
  it("replaces files that stand where it makes folders", async () => {
    for (const folder of ["node_modules", ".venv", "dist"]) project.write(folder, "");
    const { code, output } = await project.run(["setup"]);
    expect(output).toContain("Everything is in place");
    expect(code).toBe(0);
  });

  it("replaces links that lead nowhere", async () => {
    for (const folder of ["node_modules", ".venv", "dist"]) symlinkSync("/nowhere", at(folder));
    const { code, output } = await project.run(["setup"]);
    expect(output).toContain("Everything is in place");
    expect(code).toBe(0);
  });

  it.each(mended)("says what mends it when %s", async (_what, damage, words) => {
    damage();
    const { code, output } = await project.run(["setup"]);
    expect(output).toMatch(words);
    expect(output).not.toMatch(stack);
    expect(code).toBe(1);
  });

  it("makes .venv anew when its Python is gone, as after an upgrade of the system", async () => {
    await project.run(["setup"]);
    rmSync(at(".venv/bin/python"));
    symlinkSync("/usr/bin/python-of-yesterday", at(".venv/bin/python"));
    project.calls();
    expect((await project.run(["setup"])).code).toBe(0);
    expect(project.calls()).toContain("pip");
  });

  it.skipIf(process.platform !== "linux")("says that the disk is full", async () => {
    mkdirSync(at(".one-neuron"));
    symlinkSync("/dev/full", at(".one-neuron/setup.log")); // every write to it meets a full disk
    const { code, output } = await project.run(["setup"]);
    expect(output).toMatch(/disk is full[\s\S]*Make room and run the command again/);
    expect(output).not.toMatch(stack);
    expect(code).toBe(1);
  });

  it("says where the details of an unknown fault are, and keeps its stack there", async () => {
    project.write(
      "tools/setup/kernel.js",
      'export const kernelSpec = { isDone() { throw new TypeError("a riddle"); } };',
    );
    const { code, output } = await project.run(["setup"]);
    expect(output).toMatch(/a riddle[\s\S]*report[\s\S]*setup\.log/);
    expect(output).not.toMatch(stack);
    expect(project.read(".one-neuron/setup.log")).toMatch(
      /TypeError: a riddle\n +at Object\.isDone/,
    );
    expect(code).toBe(1);
  });

  it("shows the stack of an unknown fault where it cannot be kept", async () => {
    project.write(".one-neuron", "");
    project.write(
      "tools/setup/packages.js",
      'export const learnersPackages = { isDone() { throw new TypeError("a riddle"); } }, allPackages = {};',
    );
    const { code, output } = await project.run(["setup"]);
    expect(output).toMatch(/TypeError: a riddle\n +at [\s\S]*report/);
    expect(code).toBe(1);
  });
});

const nobody = 65_534;

/** Only root may start a program as another user, and only if that user may read the folder of Node. */
const canBeNobody =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ["--version"], { uid: nobody, gid: nobody }).status === 0;

/** Lets other users into the project's temporary folder, which at first only its owner may enter. */
function letOthersRead(): void {
  for (const folder of [project.folder, dirname(project.folder)])
    chmodSync(folder, statSync(folder).mode | 0o055);
}

/** All files and folders of the project, without following links. */
function paths(folder = ""): string[] {
  const entries = readdirSync(at(folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...paths(path)] : [path];
  });
}

const state = () => ["", ...paths()].map((path) => `${path} ${lstatSync(at(path)).mtimeMs}`);

describe.skipIf(!canBeNobody)("in a folder of another user (this test needs root)", () => {
  beforeEach(letOthersRead);

  it("what is fully prepared starts, and nothing is written", async () => {
    await project.run(["setup"]);
    const before = state();
    const { code, output } = await project.run(["setup"], {}, nobody);
    expect(output).toContain("Everything is in place");
    expect(code).toBe(0);
    expect(state()).toEqual(before);
  });

  it("setup says whose it is and how to change that", async () => {
    const { code, output } = await project.run(["setup"], {}, nobody);
    expect(output).toContain(`"${project.folder}" belongs to root, and you are `);
    expect(output).toContain(`sudo chown -R "$USER" "${project.folder}"`);
    expect(output).not.toMatch(stack);
    expect(code).toBe(1);
  });

  it.each([".one-neuron", "node_modules", ".venv", "dist", ".venv/share/jupyter/kernels/tslab"])(
    "setup says so of %s alone, made with sudo once",
    async (foreign) => {
      await project.run(["setup"]);
      for (const path of ["", ...paths()])
        if (!`${path}/`.startsWith(`${foreign}/`)) lchownSync(at(path), nobody, nobody);
      project.write("package-lock.json", "{}"); // packages, dist and the kernel have to be made anew
      project.write("requirements.lock", "jupyterlab"); // and .venv
      const { code, output } = await project.run(["setup"], {}, nobody);
      expect(output).toMatch(/belongs to root, and you are [\s\S]*sudo chown -R/);
      expect(output).not.toMatch(stack);
      expect(code).toBe(1);
    },
  );

  it("an old folder that cannot be put back at once is not lost", async () => {
    await project.run(["setup"]);
    project.write(".venv/mark", "");
    project.write("requirements.lock", "jupyterlab");
    for (const path of ["", ...paths()]) lchownSync(at(path), nobody, nobody);
    const noNetwork = { PIP_SAYS: "Failed to establish a new connection" };
    const first = await project.run(["setup"], { ...noNetwork, PIP_PROTECTS: "1" }, nobody);
    expect(first.output).toMatch(/is write-protected\.\n.*chmod -R u\+w/);
    chmodSync(at(".venv/bin"), 0o755);
    const second = await project.run(["setup"], noNetwork, nobody);
    expect(second.output).toContain("Putting back .venv");
    expect(project.has(".venv/mark")).toBe(true);
  });

  it("a folder of one's own that is write-protected is told apart", async () => {
    chownSync(project.folder, nobody, nobody);
    chmodSync(project.folder, 0o555);
    const { code, output } = await project.run(["setup"], {}, nobody);
    expect(output).toMatch(/is write-protected\.\n.*chmod -R u\+w/);
    expect(code).toBe(1);
  });
});

it.skipIf(process.platform === "win32").each([
  ["npm", { NPM_SAYS: "npm error code EACCES\nnpm error EACCES: denied, mkdir '/root/.npm/x'" }],
  ["pip", { PIP_SAYS: "ERROR: [Errno 13] Permission denied: '/root/.npm/x'" }],
])("a folder that %s could not write to is named", async (_installer, env) => {
  const { code, output } = await project.run(["setup"], env);
  expect(output).toMatch(/"\/root.*" (may not be changed|belongs to root)/);
  expect(code).toBe(1);
});
