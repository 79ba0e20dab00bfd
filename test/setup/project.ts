/** A small copy of the project with stand-ins for npm, Python and the compiler that keep a list of how they were called. */

import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inProject } from "../../tools/setup/paths.js";

/** For programs that shall hang until the project has a file "go". */
const hang = `
const pause = new Int32Array(new SharedArrayBuffer(4));
for (let tick = 0; tick < 1200 && !existsSync("go"); tick++) Atomics.wait(pause, 0, 0, 50);
`;

const npm = `
const { appendFileSync, cpSync, existsSync, mkdirSync, symlinkSync } = require("node:fs");
const omitsDev = process.argv.includes("--omit=dev") || (process.env.NODE_ENV === "production" && !process.argv.includes("--include=dev"));
appendFileSync("calls", omitsDev ? "npm\\n" : "npm for developers\\n");
mkdirSync("node_modules", { recursive: true });
if (process.env.NPM_SAYS) { console.error(process.env.NPM_SAYS); process.exit(1); }
if (process.env.NPM_HANGS) { ${hang} }
cpSync("stand-ins/node_modules", "node_modules", { recursive: true });
symlinkSync("..", "node_modules/one-neuron");
`;

const compiler = `
if (process.env.TSC_SAYS) { console.log(process.env.TSC_SAYS); process.exit(2); }
const outDir = process.argv[process.argv.indexOf("--outDir") + 1];
require("node:fs").mkdirSync(outDir, { recursive: true });
`;

/** It only says which program it was to run. */
const tsx = `
console.log("runs", process.argv[1]);
process.exit(0);
`;

const python = `#!${process.execPath}
const { appendFileSync, chmodSync, copyFileSync, existsSync, mkdirSync } = process.getBuiltinModule("fs");
const [flag, what, folder] = process.argv.slice(2);
if (flag === "-c") console.log(process.env.PYTHON_IS ?? "3 12");
else if (what === "venv") {
  appendFileSync("calls", "venv\\n");
  mkdirSync(folder + "/bin", { recursive: true });
  if (process.env.VENV_SAYS) { console.error(process.env.VENV_SAYS); process.exit(1); }
  copyFileSync(process.argv[1], folder + "/bin/python");
} else {
  appendFileSync("calls", what + "\\n");
  if (process.env.PIP_HANGS) { ${hang} }
  if (process.env.PIP_PROTECTS) chmodSync(".venv/bin", 0o555);
  if (process.env.PIP_SAYS && what === "pip") { console.error(process.env.PIP_SAYS); process.exit(1); }
}
`;

/** A true snapshot, from which Node starts, of a kernel that says what a trial start waits for. The projects share one. */
const freeze = `
import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync, renameSync, writeFileSync } from "node:fs";
appendFileSync("../calls", "freeze\\n");
if (process.env.FREEZE_SAYS) { console.error(process.env.FREEZE_SAYS); process.exit(1); }
const shared = "../../kernel.snapshot";
if (!existsSync(shared)) {
  const mine = shared + process.pid;
  writeFileSync(mine + ".cjs", 'require("node:v8").startupSnapshot.setDeserializeMainFunction(() => console.log("whole"));');
  spawnSync(process.execPath, [...process.execArgv, "--snapshot-blob", mine, "--build-snapshot", mine + ".cjs"]);
  renameSync(mine, shared);
}
copyFileSync(shared, process.argv[2]);
`;

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it has printed until now. */
  readonly output: () => string;
  readonly end: Promise<Outcome>;
}

export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "one neuron "));

  constructor() {
    for (const part of [
      "tools/run.cjs",
      "tools/setup",
      "tools/lab",
      "package.json",
      "package-lock.json",
    ])
      cpSync(inProject(part), this.path(part), { recursive: true });
    for (const part of [
      "requirements.lock",
      "tsconfig.json",
      "tsconfig.build.json",
      "src/sigmoid.ts",
    ])
      cpSync(inProject(part), this.path(part));
    this.write("stand-ins/npm-cli.js", npm);
    this.write("stand-ins/node_modules/@typescript/native/bin/tsc", compiler);
    this.write("stand-ins/node_modules/tsx/index.js", tsx);
    for (const name of ["tslab", "@tslab/typescript-for-tslab"]) // the kernel reads their versions
      cpSync(
        inProject("node_modules", name, "package.json"),
        this.path("stand-ins/node_modules", name, "package.json"),
      );
    this.write("stand-ins/package.json", "{}");
    this.write("tools/lab/freeze.js", freeze);
    mkdirSync(this.path("notebooks"));
    this.write("bin/python3", python);
    chmodSync(this.path("bin/python3"), 0o755);
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  /** The names in a folder, in order. */
  files(folder: string): string[] {
    return readdirSync(this.path(folder)).sort();
  }

  /** How the stand-ins were called since the last time this was asked. */
  calls(): string[] {
    if (!this.has("calls")) return [];
    const calls = this.read("calls").trim();
    this.write("calls", "");
    return calls === "" ? [] : calls.split("\n");
  }

  start(args: string[], env: Record<string, string> = {}, user?: number): Running {
    const child = spawn(process.execPath, [this.path("tools/run.cjs"), ...args], {
      cwd: this.folder,
      env: {
        PATH: this.path("bin"),
        npm_execpath: this.path("stand-ins/npm-cli.js"),
        ...env,
      },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    return {
      child,
      output: () => output,
      end: new Promise((resolve) => child.once("close", (code) => resolve({ code, output }))),
    };
  }

  run(args: string[], env: Record<string, string> = {}, user?: number): Promise<Outcome> {
    return this.start(args, env, user).end;
  }
}

/** Comes back as soon as something has become true. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20));
}
