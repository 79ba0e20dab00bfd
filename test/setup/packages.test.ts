/** Setup accepts npm packages that were installed by hand if they are those of the lock file. */

import { cpSync, symlinkSync, unlinkSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { Project, until } from "./project.js";

/** Packages for all computers, for this kind, for another kind, needed only by the latter, and for developers; and the project itself. */
const lock = {
  "": { name: "one-neuron" },
  "node_modules/all": { version: "1.2.3", integrity: "sha512-all" },
  "node_modules/ours": {
    version: "1.2.3",
    integrity: "sha512-ours",
    optional: true,
    os: [process.platform],
    cpu: [process.arch],
  },
  "node_modules/theirs": { version: "1.2.3", optional: true, os: ["elsewhere"], cpu: ["x1"] },
  "node_modules/part-of-theirs": { version: "1.2.3", optional: true },
  "node_modules/tests": { version: "1.2.3", integrity: "sha512-tests", dev: true },
  "node_modules/theirs-of-tests": { version: "1.2.3", devOptional: true, os: ["elsewhere"] },
  "node_modules/one-neuron": { resolved: "", link: true },
};
const installed = {
  "node_modules/all": lock["node_modules/all"],
  "node_modules/ours": lock["node_modules/ours"],
  "node_modules/one-neuron": lock["node_modules/one-neuron"],
};
const forDevelopers = {
  ...installed,
  "node_modules/tests": lock["node_modules/tests"],
  "node_modules/theirs-of-tests": lock["node_modules/theirs-of-tests"],
};

let project: Project;

/** The state after a user ran `npm ci`: npm's own list of what it installed, and no stamp of our setup. */
function npmCi(list: object, folders = ["all", "ours", "tests", "theirs-of-tests"]): void {
  project.write("package-lock.json", JSON.stringify({ packages: lock }));
  for (const folder of folders) project.write(`node_modules/${folder}/package.json`, "{}");
  project.write("node_modules/.package-lock.json", JSON.stringify({ packages: list }));
  cpSync(project.path("stand-ins/node_modules"), project.path("node_modules"), { recursive: true });
  symlinkSync("..", project.path("node_modules/one-neuron"));
}

beforeEach(() => {
  project = new Project();
});

describe.skipIf(process.platform === "win32")("npm packages installed by hand", () => {
  it.each([
    ["a learner", installed],
    ["developers", forDevelopers],
  ])(
    "are taken as they are when they are those of package-lock.json for %s",
    async (_who, list) => {
      npmCi(list);
      expect((await project.run(["setup"])).code).toBe(0);
      expect(project.calls()).toEqual(["venv", "pip", "freeze"]);
      await project.run(["setup"]);
      expect(project.calls(), "nor looked at again").toEqual([]);
    },
  );

  it.each<[string, object, string[]?]>([
    ["one is missing", { ...installed, "node_modules/all": undefined }],
    ["one for this computer is missing", { ...installed, "node_modules/ours": undefined }],
    ["one has another version", { ...installed, "node_modules/all": { version: "1.2.4" } }],
    [
      "one has another checksum",
      { ...installed, "node_modules/all": { version: "1.2.3", integrity: "sha512-other" } },
    ],
    ["there is one too many", { ...installed, "node_modules/more": { version: "1.2.3" } }],
    ["the folder of one was deleted", installed, ["ours"]],
  ])("are made anew when %s", async (_what, list, folders) => {
    npmCi(list, folders);
    await project.run(["setup"], { NPM_SAYS: "this far and no further" });
    expect(project.calls()).toEqual(["npm"]);
  });

  it("are enough for commands in TypeScript when they are all of package-lock.json", async () => {
    npmCi(forDevelopers);
    expect((await project.run(["check"])).code).toBe(0);
    expect(project.calls()).toEqual([]);
  });

  it.each<[string, object]>([
    ["those of a learner", installed],
    ["one too few", { ...forDevelopers, "node_modules/tests": undefined }],
    [
      "one too few of another computer's",
      { ...forDevelopers, "node_modules/theirs-of-tests": undefined },
    ],
  ])("are made anew for commands in TypeScript when they are %s", async (_what, list) => {
    npmCi(list);
    await project.run(["check"]);
    expect(project.calls()).toEqual(["npm for developers"]);
  });

  it("stay those of developers when a learner's command makes them anew", async () => {
    npmCi({ ...forDevelopers, "node_modules/all": { version: "1.2.2" } });
    expect((await project.run(["setup"])).code).toBe(0);
    expect(project.calls()).toEqual(["npm for developers", "venv", "pip", "freeze"]);
  });
});

describe.skipIf(process.platform === "win32")("npm packages that setup installs", () => {
  it("are those of a learner for setup and start, and all for commands in TypeScript", async () => {
    const { output } = await project.run(["setup"]);
    expect(output).toMatch(/✓ Installing npm packages \(about \d+ MB on disk\)/);
    expect(project.calls()).toEqual(["npm", "venv", "pip", "freeze"]);
    await project.run(["start"]);
    expect(project.calls()).toEqual(["jupyterlab"]);
    const check = await project.run(["check"]);
    expect(check.output).toMatch(
      /✓ Installing what tests and exports need, too \(about \d+ MB on disk/,
    );
    expect(project.calls()).toEqual(["npm for developers"]);
  });

  it("are not made fewer again: all packages will do for a learner", async () => {
    await project.run(["check"]);
    project.calls();
    expect((await project.run(["setup"])).output).toContain("Everything is in place");
    expect(project.calls()).toEqual(["venv", "pip", "freeze"]);
    await project.run(["check"]);
    expect(project.calls()).toEqual([]);
  });

  it("are all, though the environment asks for those of production", async () => {
    await project.run(["check"], { NODE_ENV: "production" });
    expect(project.calls()).toEqual(["npm for developers"]);
  });

  it("stay those of a learner, with which the course starts, when the others cannot be had", async () => {
    await project.run(["setup"]);
    project.write("node_modules/mark", "");
    const { code, output } = await project.run(["check"], { NPM_SAYS: "npm error code ENOTFOUND" });
    expect(output).toMatch(/network did not answer[\s\S]*packages of before are still in place/);
    expect(code).toBe(1);
    expect(project.has("node_modules/mark")).toBe(true);
    project.calls();
    expect((await project.run(["start"])).code).toBe(0);
    expect(project.calls()).toEqual(["jupyterlab"]);
  });

  it("stay those of a learner when the install of the others is killed", async () => {
    await project.run(["setup"]);
    project.write("node_modules/mark", "");
    project.calls();
    const { child, end } = project.start(["check"], { NPM_HANGS: "1" });
    await until(() => project.has("calls") && project.read("calls").includes("npm"));
    child.kill("SIGKILL");
    project.write("go", "");
    await end;
    project.calls();
    expect((await project.run(["setup"])).output).toMatch(
      /Putting back node_modules[\s\S]*in place/,
    );
    expect(project.has("node_modules/mark")).toBe(true);
    expect(project.calls()).toEqual([]);
  });

  it("are all in the end when a learner's command and one in TypeScript come at once", async () => {
    const outcomes = await Promise.all([project.run(["setup"]), project.run(["check"])]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    project.calls();
    await project.run(["check"]);
    expect(project.calls()).toEqual([]);
  });
});

it.skipIf(process.platform === "win32")(
  "the link to the project itself is made anew where it leads to another folder",
  async () => {
    npmCi(installed);
    await project.run(["setup"]);
    const link = project.path("node_modules/one-neuron");
    unlinkSync(link);
    symlinkSync("/somewhere/else", link); // as on Windows, where such links are absolute, after a move
    project.calls();
    await project.run(["setup"]);
    expect(project.calls()).not.toContain("npm");
    expect(project.has("node_modules/one-neuron/package.json")).toBe(true);
  },
);
