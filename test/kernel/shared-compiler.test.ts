/** A kernel of a class: its cells are compiled by the class's compiler, and by one of its own where that cannot help. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inProject } from "../../tools/setup/paths.js";
import { drive } from "./talk.js";

describe.skipIf(process.platform === "win32")("a kernel of a class", () => {
  const home = mkdtempSync(join(tmpdir(), "a learner's home "));
  const socket = join(mkdtempSync(join(tmpdir(), "class ")), "socket");
  const env = { ONE_NEURON_COMPILER: socket };
  let service: ChildProcess;

  beforeAll(async () => {
    const program = inProject("tools", "lab", "compiler", "service.cjs");
    service = spawn(process.execPath, [program, socket], {
      env: { ...process.env, NODE_PATH: inProject("node_modules") },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => service.stdout?.once("data", resolve));
  }, 60_000);

  afterAll(() => service.kill());

  /** In the kernel: whether it has loaded a compiler. */
  const hasCompiler =
    'Object.keys(require.cache).some((path) => path.includes("typescript-for-tslab"))';

  it("gives the same answers as one with its own compiler", async () => {
    const requests = {
      value: { run: 'import { sigmoid } from "one-neuron"; const a = sigmoid(0); a' },
      wrongType: { run: 'sigmoid("0")' },
      noSuchName: { run: "sigmoidd(0)" },
      await: { run: "const b = await Promise.resolve(a + 1); b" },
      again: { run: "const a = 7; a + b" },
      inspect: { inspect: "sigmoid", at: 3 },
      browser: { run: "/** @browser */ document.title" },
      node: { run: 'import { basename } from "node:path"; basename("/x/y")' },
      tf: { run: 'import { tf } from "one-neuron"; const t: tf.Scalar = tf.scalar(2); t.shape' },
    } as const;
    const said = async (env: Record<string, string>) => {
      const answers = Object.entries(await drive(requests, { folder: home, env }));
      return answers.map(([name, { status, text }]) => [name, status, text]);
    };
    expect(await said(env)).toEqual(await said({}));
  }, 60_000);

  it("compiles nothing itself where the class's compiler can", async () => {
    const answers = await drive(
      {
        lesson: { run: 'import { sigmoid, show } from "one-neuron"; sigmoid(0)' },
        loaded: { run: hasCompiler },
      },
      { folder: home, env },
    );
    expect(answers.loaded.text).toBe("false\n");
  }, 60_000);

  it("compiles itself what the class's compiler may not read: files and packages of the learner", async () => {
    writeFileSync(join(home, "mine.ts"), "export const mine: number = 42;\n");
    const answers = await drive(
      {
        file: { run: 'import { mine } from "./mine"; mine' },
        after: { run: "mine + 1" },
        module: { run: "/** @module inNotebook */ export const here = 5;" },
        ofModule: { run: 'import { here } from "./inNotebook"; here' },
        missing: { run: 'import { x } from "no-such-package"; x' },
      },
      { folder: home, env },
    );
    expect(answers.file).toMatchObject({ status: "ok", text: "42\n" });
    expect(answers.after).toMatchObject({ status: "ok", text: "43\n" });
    expect(answers.ofModule).toMatchObject({ status: "ok", text: "5\n" });
    expect(answers.missing.text).toContain("Cannot find module 'no-such-package'");
  }, 60_000);

  it("compiles itself when there is no compiler of the class", async () => {
    const answers = await drive(
      { value: { run: "const x: number = 20; x + 1" }, loaded: { run: hasCompiler } },
      { folder: home, env: { ONE_NEURON_COMPILER: join(home, "nowhere") } },
    );
    expect(answers.value).toMatchObject({ status: "ok", text: "21\n" });
    expect(answers.loaded.text).toBe("true\n");
  }, 60_000);

  it("compiles itself when the class's compiler goes away while it works", async () => {
    const place = join(mkdtempSync(join(tmpdir(), "class ")), "socket");
    const dying: Server = createServer((line) => {
      createInterface({ input: line }).once("line", () => line.destroy());
    }).listen(place);
    const answers = await drive(
      { value: { run: "const x: number = 20; x + 1" } },
      { folder: home, env: { ONE_NEURON_COMPILER: place } },
    );
    dying.close();
    expect(answers.value).toMatchObject({ status: "ok", text: "21\n" });
  }, 60_000);
});
