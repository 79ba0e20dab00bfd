/** Setup replaces what works only by something that works. */

import { renameSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { Project, until } from "./project.js";

const noNetwork = {
  NPM_SAYS: "npm error code ENOTFOUND",
  PIP_SAYS: "Failed to establish a new connection: [Errno -2]",
};

let project: Project;

/** A project that is set up, with a file `mark` in each folder that setup makes, to tell old folders from new ones. */
beforeEach(async () => {
  project = new Project();
  await project.run(["setup"]);
  for (const folder of [".venv", "node_modules", "dist"]) project.write(`${folder}/mark`, "");
  project.calls();
});

const newPackages = () =>
  project.write("package-lock.json", '{ "packages": { "node_modules/new": { "version": "1" } } }');
const newPython = () => project.write("requirements.lock", "jupyterlab==99");
const newLibrary = () => project.write("src/sigmoid.ts", "export const σ = 0;");

// The stand-ins are scripts with a first line that Windows does not understand.
describe.skipIf(process.platform === "win32")("setup keeps", () => {
  it("what it made, when the folder was moved and there is no network", async () => {
    const moved = `${project.folder} moved`;
    renameSync(project.folder, moved);
    Object.assign(project, { folder: moved });
    expect((await project.run(["setup"], noNetwork)).code).toBe(0);
    const calls = project.calls();
    for (const installer of ["npm", "venv", "pip"]) expect(calls).not.toContain(installer);
    expect(project.has(".venv/mark")).toBe(true);
  });

  it(".venv, and the work goes on with it, when a newer one cannot be downloaded", async () => {
    newPython();
    const { code, output } = await project.run(["start"], noNetwork);
    expect(output).toMatch(/network did not answer[\s\S]*goes on with the JupyterLab of before/);
    expect(code).toBe(0);
    expect(project.calls().at(-1)).toBe("jupyterlab");
    expect(project.has(".venv/mark")).toBe(true);
    const setup = await project.run(["setup"], noNetwork);
    expect(setup.output).not.toContain("Everything is in place");
    expect(setup.code).toBe(1);
    expect((await project.run(["setup"])).code, "with a network").toBe(0);
    expect(project.has(".venv/mark"), "a new one").toBe(false);
  });

  it("node_modules, when newer packages cannot be downloaded", async () => {
    newPackages();
    const { code, output } = await project.run(["start"], noNetwork);
    expect(output).toMatch(/network did not answer[\s\S]*packages of before are still in place/);
    expect(code).toBe(1);
    expect(project.has("node_modules/mark")).toBe(true);
    expect((await project.run(["setup"])).code, "with a network").toBe(0);
    expect(project.has("node_modules/mark"), "new ones").toBe(false);
  });

  it("dist, when src/ does not compile", async () => {
    newLibrary();
    const { code, output } = await project.run(["start"], { TSC_SAYS: "error TS1: no" });
    expect(output).toContain("does not compile");
    expect(code).toBe(1);
    expect(project.has("dist/mark")).toBe(true);
    expect((await project.run(["setup"])).code, "when it compiles").toBe(0);
    expect(project.has("dist/mark"), "a new one").toBe(false);
  });

  it.each([
    [".venv", newPython, "pip", { PIP_HANGS: "1" }],
    ["node_modules", newPackages, "npm", { NPM_HANGS: "1" }],
  ])("%s, when Ctrl-C is pressed while a newer one is made", async (folder, change, call, env) => {
    change();
    const { child, end } = project.start(["setup"], env);
    await until(() => project.has("calls") && project.read("calls").includes(call));
    child.kill("SIGINT");
    expect((await end).code).toBe(130);
    expect(project.has(`${folder}/mark`)).toBe(true);
  });

  it.each([
    [".venv", newPython, "pip", { PIP_HANGS: "1" }],
    ["node_modules", newPackages, "npm", { NPM_HANGS: "1" }],
  ])("%s, when it is killed while a newer one is made", async (folder, change, call, env) => {
    change();
    const { child, end } = project.start(["setup"], env);
    await until(() => project.has("calls") && project.read("calls").includes(call));
    child.kill("SIGKILL");
    project.write("go", ""); // the installer goes on after setup was killed; this lets it end
    await end;
    const { output } = await project.run(["setup"], noNetwork);
    expect(output).toContain(`Putting back ${folder}`);
    expect(project.has(`${folder}/mark`)).toBe(true);
    expect((await project.run(["setup"])).code, "with a network").toBe(0);
    expect(project.files(".one-neuron"), "nothing is left aside").toEqual(["setup.log"]);
  });

  it("nothing of a first install that failed half-way", async () => {
    const fresh = new Project();
    await fresh.run(["setup"], noNetwork);
    expect(fresh.has("node_modules")).toBe(false);
  });
});
