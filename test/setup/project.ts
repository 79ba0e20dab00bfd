/** A small copy of the project with stand-ins for npm, Python and the compiler that keep a list of how they were called. */

import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inProject } from "../../tools/setup/paths.js";

const npm = `
const { appendFileSync, copyFileSync, mkdirSync } = require("node:fs");
appendFileSync("calls", "npm\\n");
mkdirSync("node_modules/typescript/bin", { recursive: true });
if (process.env.NPM_SAYS) { console.error(process.env.NPM_SAYS); process.exit(1); }
if (process.env.NPM_HANGS) setTimeout(() => {}, 60_000);
else copyFileSync("stand-ins/tsc.js", "node_modules/typescript/bin/tsc");
`;

const compiler = `
if (process.env.TSC_SAYS) { console.log(process.env.TSC_SAYS); process.exit(2); }
require("node:fs").mkdirSync("dist");
`;

const python = `#!${process.execPath}
const { appendFileSync, copyFileSync, mkdirSync } = process.getBuiltinModule("fs");
const [flag, what, folder] = process.argv.slice(2);
if (flag === "-c") console.log(process.env.PYTHON_IS ?? "3 12");
else if (what === "venv") {
  appendFileSync("calls", "venv\\n");
  mkdirSync(folder + "/bin", { recursive: true });
  if (process.env.VENV_SAYS) { console.error(process.env.VENV_SAYS); process.exit(1); }
  copyFileSync(process.argv[1], folder + "/bin/python");
} else {
  appendFileSync("calls", "pip\\n");
  if (process.env.PIP_SAYS) { console.error(process.env.PIP_SAYS); process.exit(1); }
}
`;

const freeze = `
import { appendFileSync, writeFileSync } from "node:fs";
appendFileSync("../calls", "freeze\\n");
if (process.env.FREEZE_SAYS) { console.error(process.env.FREEZE_SAYS); process.exit(1); }
writeFileSync(process.argv[2], "a kernel");
`;

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
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
      cpSync(inProject(part), join(this.folder, part), { recursive: true });
    for (const part of [
      "requirements.txt",
      "requirements.lock",
      "tsconfig.json",
      "tsconfig.build.json",
      "src/sigmoid.ts",
    ])
      cpSync(inProject(part), join(this.folder, part));
    this.write("stand-ins/npm-cli.js", npm);
    this.write("stand-ins/tsc.js", compiler);
    this.write("stand-ins/package.json", "{}");
    this.write("tools/lab/freeze.js", freeze);
    mkdirSync(join(this.folder, "notebooks"));
    this.write("bin/python3", python);
    chmodSync(join(this.folder, "bin/python3"), 0o755);
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** How the stand-ins were called since the last time this was asked. */
  calls(): string[] {
    if (!this.has("calls")) return [];
    const calls = this.read("calls").trim();
    this.write("calls", "");
    return calls === "" ? [] : calls.split("\n");
  }

  start(
    args: string[],
    env: Record<string, string> = {},
  ): { child: ChildProcess; end: Promise<Outcome> } {
    const child = spawn(process.execPath, [join(this.folder, "tools/run.cjs"), ...args], {
      cwd: this.folder,
      env: {
        PATH: join(this.folder, "bin"),
        npm_execpath: join(this.folder, "stand-ins/npm-cli.js"),
        ...env,
      },
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
      end: new Promise((resolve) => child.once("close", (code) => resolve({ code, output }))),
    };
  }

  run(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
    return this.start(args, env).end;
  }
}
