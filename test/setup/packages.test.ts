/** Setup accepts npm packages that were installed by hand if they are those of the lock file. */

import { cpSync, symlinkSync, unlinkSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { Project } from "./project.js";

/** Packages for all computers, for this kind, for another kind, and needed only by the latter; and the project itself. */
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
  "node_modules/one-neuron": { resolved: "", link: true },
};
const installed = {
  "node_modules/all": lock["node_modules/all"],
  "node_modules/ours": lock["node_modules/ours"],
  "node_modules/one-neuron": lock["node_modules/one-neuron"],
};

let project: Project;

/** The state after a user ran `npm ci`: npm's own list of what it installed, and no stamp of our setup. */
function npmCi(list: object, folders = ["all", "ours"]): void {
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
  it("are taken as they are when they are those of package-lock.json", async () => {
    npmCi(installed);
    expect((await project.run(["setup"])).code).toBe(0);
    expect(project.calls()).toEqual(["venv", "pip", "freeze"]);
    await project.run(["setup"]);
    expect(project.calls(), "nor looked at again").toEqual([]);
  });

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
