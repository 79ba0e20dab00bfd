/** What a learner may not do to the others, each tried from the learner's own kernel or with the learner's own token. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inProject } from "../../tools/setup/paths.js";
import { type AClass, aClass, cannotRun, openKernel, type Session } from "./a-class.js";

describe.skipIf(cannotRun)("a learner", () => {
  let open: AClass;
  let anna: Session;
  let bens: Session;
  /** Of a server, a kernel and a kernel's cells of the other learner. */
  let bensProcesses: readonly string[];

  beforeAll(async () => {
    open = await aClass("anna\nben\n");
    await Promise.all([open.hub.startServer("anna"), open.hub.startServer("ben")]);
    [anna, bens] = await Promise.all([openKernel(open, "anna"), openKernel(open, "ben")]);
    await bens.run('import { check } from "one-neuron"; check("0.1", 2);');
    const { ben } = open.running.folder.ids.learners;
    bensProcesses = readdirSync("/proc").filter(
      (name) => /^\d+$/.test(name) && new RegExp(`^Uid:\\s+${ben}\\b`, "m").test(status(name)),
    );
  }, 180_000);

  afterAll(() => open.close(), 60_000);

  function status(pid: string): string {
    try {
      return readFileSync(`/proc/${pid}/status`, "utf8");
    } catch {
      return "";
    }
  }

  /** Runs code in the learner's kernel that must be refused. */
  async function refused(code: string): Promise<string> {
    const tried = await anna.run(
      `const fs = require("node:fs");
       try { console.log("done:", String(${code}).slice(0, 80)); } catch (error) { console.log(error.code); }`,
    );
    return tried.text.trim() || tried.errors;
  }

  it("can read and write files of their own, so that the refusals below mean something", async () => {
    expect(await refused('fs.writeFileSync("mine", "text")')).toContain("done");
    expect(await refused('fs.readFileSync("mine")')).toContain("done: text");
  });

  it.each([
    ["the list of the other's home", "readdirSync", ""],
    ["a notebook of the other", "readFileSync", "notebooks/00-start-here.ipynb"],
    ["the other's progress", "readFileSync", ".one-neuron/progress.json"],
  ])("cannot read %s", async (_what, call, path) => {
    expect(await refused(`fs.${call}(${JSON.stringify(open.home("ben", path))})`)).toBe("EACCES");
  });

  it("cannot write into the other's home", async () => {
    const path = JSON.stringify(open.home("ben", "notebooks", "00-start-here.ipynb"));
    expect(await refused(`fs.writeFileSync(${path}, "")`)).toBe("EACCES");
    expect(await refused(`fs.rmSync(${path})`)).toBe("EACCES");
  });

  it.each([
    "passwords.txt",
    "class.json",
    "ids.json",
    "hub/jupyterhub.sqlite",
    "hub/cookie_secret",
  ])("cannot read the class's %s", async (file) => {
    const path = JSON.stringify(join(open.running.folder.path, file));
    expect(await refused(`fs.readFileSync(${path})`)).toBe("EACCES");
  });

  it("cannot change the course that all share", async () => {
    for (const part of ["notebooks/x", "dist/index.js", "node_modules/x", "tools/lab/kernel.cjs"])
      expect(await refused(`fs.writeFileSync(${JSON.stringify(inProject(part))}, "")`)).toBe(
        "EACCES",
      );
  });

  it("cannot signal the other's processes, nor read their environment", async () => {
    expect(bensProcesses.length).toBeGreaterThanOrEqual(3);
    for (const pid of bensProcesses) {
      expect(await refused(`process.kill(${pid}, 0)`)).toBe("EPERM");
      expect(await refused(`fs.readFileSync("/proc/${pid}/environ")`)).toBe("EACCES");
    }
  });

  it("cannot listen to the other's kernel, whose sockets are in the other's folder", async () => {
    const run = join(open.running.folder.path, "run");
    const { ben } = open.running.folder.ids.learners;
    expect(readdirSync(join(run, String(ben))).some((name) => name.includes("-ipc-"))).toBe(true);
    expect(await refused(`fs.readdirSync(${JSON.stringify(join(run, String(ben)))})`)).toBe(
      "EACCES",
    );
  });

  it("cannot ask the parent of the servers for anything", async () => {
    const socket = JSON.stringify(join(open.running.folder.path, "run", "parent"));
    const tried = await anna.run(
      `const answer = await new Promise((resolve) => {
         const line = require("node:net").connect(${socket}, () => resolve("connected"));
         line.on("error", (error: any) => resolve(error.code));
       });
       answer`,
    );
    expect(tried.text).toBe("EACCES\n");
  });

  it("is another user than the learners of another class on the same machine", async () => {
    const other = await aClass("anna\n");
    const here = Object.values(open.running.folder.ids.learners);
    expect(here).not.toContain(other.running.folder.ids.learners.anna);
    await other.close();
    expect(await anna.run('"still running"')).toMatchObject({ status: "ok" });
  });

  it("cannot use the other's server with a token of their own", async () => {
    const annas = await open.hub.as("anna");
    const bensServer = annas.serverOf("ben");
    await expect(bensServer.open("notebooks/00-start-here.ipynb")).rejects.toThrow(/: 403/);
    await expect(bensServer.startKernel("x.ipynb")).rejects.toThrow(/: 403/);
    await expect(annas.stopServer("ben")).rejects.toThrow(/: 40[34]/);
  });
});
