/** Notebooks run in a fresh kernel. */

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOfCanonicalForm, faultsOfFreshRun } from "../../tools/notebooks/check.js";
import { executeNotebook } from "../../tools/notebooks/execute.js";
import { type Cell, joined, type Notebook } from "../../tools/notebooks/notebook.js";
import { faultsOfRun } from "../../tools/notebooks/ran.js";
import { refresh } from "../../tools/notebooks/refresh.js";
import { inProject, venvPython } from "../../tools/setup/paths.js";
import { isAlive } from "../is-alive.js";
import { code, markdown, notebook, stdout } from "./build.js";

/** Kernels start inside the project, where the library is found; the notebooks may lie elsewhere. */
const options = { folder: import.meta.dirname };
const scratch = mkdtempSync(join(tmpdir(), "execute-"));
afterAll(() => rmSync(scratch, { recursive: true }));

let number = 0;
function write(...cells: Cell[]): string {
  const path = join(scratch, `${++number}.ipynb`);
  const withIds = cells.map((cell, index) => ({ ...cell, id: `cell-${index}` }));
  writeFileSync(path, JSON.stringify(notebook(...withIds)));
  return path;
}

const printed = ({ cells }: Notebook, index: number) =>
  (cells[index]?.outputs ?? []).map(({ text }) => joined(text ?? "")).join("");
const fresh = { count: null };

async function untilGone(pid: number): Promise<boolean> {
  for (let wait = 0; wait < 100 && isAlive(pid); wait++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return !isAlive(pid);
}

describe("a run", { timeout: 120_000 }, () => {
  const onPurpose = { count: null, tags: ["raises-exception" as const] };
  let run: Notebook;
  beforeAll(async () => {
    run = await executeNotebook(
      write(
        markdown("# Text"),
        code('import { sigmoid } from "one-neuron";\nconst a: number = sigmoid(0);\na', fresh),
        code('throw new Error("on purpose");', onPurpose),
        code('const x: number = "a";', onPurpose),
        code("process.env.ONE_NEURON_PROGRESS", fresh),
        code("process.pid", fresh),
        code('console.log("x".repeat(1_000_000));', fresh),
      ),
      options,
    );
  }, 120_000);

  test("executes TypeScript with the library", () => {
    expect(printed(run, 1)).toBe("0.5\n");
  });

  test("goes on after failures on purpose: every later cell runs", () => {
    const counts = run.cells.map(({ execution_count }) => execution_count);
    expect(counts).toEqual([undefined, 1, 2, 3, 4, 5, 6]);
    expect(printed(run, 2)).toContain("Error: on purpose");
    expect(printed(run, 3)).toContain("Type 'string' is not assignable to type 'number'.");
    expect(faultsOfRun(run)).toEqual([]);
  });

  test("has a file of its own for answers, not the learner's", () => {
    expect(printed(run, 4)).toMatch(/progress\.json/);
    expect(printed(run, 4)).not.toContain(inProject(".one-neuron"));
  });

  test("hands over outputs of any length", () => {
    expect(printed(run, 6)).toHaveLength(1_000_001);
  });

  test("ends its kernel", async () => {
    expect(await untilGone(Number(printed(run, 5)))).toBe(true);
  });

  test.concurrent("stops a cell that takes too long", async () => {
    await expect(
      executeNotebook(write(code("while (true) {}", fresh)), { ...options, seconds: 1 }),
    ).rejects.toThrow("cell 1 (while (true) {}) failed:\nThe cell took longer than 1 s.");
  });

  test.concurrent("says so when a cell ends the kernel", async () => {
    await expect(executeNotebook(write(code("process.exit(1)", fresh)), options)).rejects.toThrow(
      "cell 1 (process.exit(1)) failed:\nThe kernel died.",
    );
  });

  test.concurrent("that is abandoned takes its kernel with it", async () => {
    const pidFile = join(scratch, "pid");
    const source = `require("node:fs").writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));\nwhile (true) {}`;
    const script = inProject("tools", "notebooks", "execute.py");
    const child = spawn(venvPython, [script, write(code(source, fresh)), options.folder]);
    const closed = new Promise((resolve) => child.once("close", resolve));
    let pid = 0;
    while (!(pid > 0)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      try {
        pid = Number(readFileSync(pidFile, "utf8"));
      } catch {}
    }
    child.stdin.end();
    expect(await closed).toBe(130);
    expect(await untilGone(pid)).toBe(true);
  });
});

describe("a refresh", { timeout: 120_000 }, () => {
  test.concurrent("writes canonical form; the next one, which agrees, writes nothing", async () => {
    const timed = { count: null, tags: ["timing" as const] };
    const path = write(code("[1 / 3, 2]", fresh), code("performance.now()", timed));
    expect(await refresh(path, options)).toEqual([]);
    const once = readFileSync(path, "utf8");
    expect(once).toContain("[ 0.3333333333333333, 2 ]\\n");
    expect(faultsOfCanonicalForm(path)).toEqual([]);
    expect(await refresh(path, options)).toEqual([]);
    expect(readFileSync(path, "utf8")).toBe(once);
  });

  test.concurrent("that fails says at which cell and why, and leaves the file as it was", async () => {
    const path = write(
      code("1", fresh),
      code('const n: number = 1;\nthrow new Error("bad");', fresh),
    );
    const before = readFileSync(path, "utf8");
    expect(await refresh(path, options)).toEqual([
      expect.stringMatching(/^cell 2 \(const n: number = 1;\) failed:\n[\s\S]*Error: bad/),
    ]);
    expect(readFileSync(path, "utf8")).toBe(before);
  });
});

describe("a check", { timeout: 120_000 }, () => {
  test.concurrent("of an outdated output shows both", async () => {
    const path = write(code("6 * 7", { outputs: [stdout("41\n")] }));
    expect(await faultsOfFreshRun(path, options)).toEqual([
      "cell 1 (6 * 7) gives something else than what is committed: output 1, stdout\n  expected: 41\n  got:      42",
    ]);
  });

  test("of a notebook with a cell that did not run says so", async () => {
    expect(await faultsOfFreshRun(write(code("6 * 7", fresh)), options)).toEqual([
      expect.stringContaining("cell 1 (6 * 7) did not run"),
    ]);
  });
});

test("the command refuses what it does not know, in a sentence", () => {
  const command = (...args: string[]) => {
    try {
      return execFileSync(
        process.execPath,
        ["--import", "tsx", inProject("tools", "notebooks", "main.ts"), ...args],
        { encoding: "utf8", stdio: "pipe", cwd: inProject() },
      );
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };
  expect(command("--fast")).toContain("There is no option --fast.");
  expect(command("77")).toContain('There is no notebook "77".');
});
