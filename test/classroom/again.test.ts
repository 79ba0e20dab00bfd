/** A class that is opened twice, and one whose program was killed: through the command itself. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { releaseIds } from "../../tools/classroom/ids.js";
import { processesOf } from "../../tools/classroom/processes.js";
import { inProject } from "../../tools/setup/paths.js";
import { cannotRun, freePort } from "./a-class.js";

describe.skipIf(cannotRun)("npm run classroom", () => {
  const folder = mkdtempSync(join(tmpdir(), "class-"));
  writeFileSync(join(folder, "learners.txt"), "anna\n");
  const started: ChildProcess[] = [];
  const ids = () => JSON.parse(readFileSync(join(folder, "ids.json"), "utf8"));

  afterAll(async () => {
    for (const child of started) await stop(child, "SIGTERM");
    releaseIds(ids());
  }, 60_000);

  /** Starts it, and resolves with what it says until it has said some words or has ended. */
  async function start(port: number, words = "is open at") {
    const program = inProject("tools", "classroom", "main.ts");
    const options = ["--folder", folder, "--port", String(port)];
    const child = spawn(process.execPath, ["--import", "tsx", program, ...options], {
      cwd: inProject(),
    });
    started.push(child);
    let says = "";
    await new Promise((resolve) => {
      child.once("close", resolve);
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk) => {
          says += chunk;
          if (says.includes(words)) resolve(undefined);
        });
    });
    return { child, says };
  }

  it("opens a class once, and opens it again after it was killed, with the programs of then ended", async () => {
    const port = await freePort();
    const first = await start(port);
    expect(first.says).toContain(`is open at http://127.0.0.1:${port} for 1 learner`);
    const second = await start(port);
    expect(second.says).toMatch(/is already open \(process \d+\)\.\s+Close it there with Ctrl-C/);

    const proxies = () => processesOf(ids().proxy);
    const [before] = proxies();
    first.child.kill("SIGKILL");
    const third = await start(port);
    expect(third.says).toContain("is open at");
    expect(proxies()).toHaveLength(1);
    expect(proxies()).not.toContain(before);
    await stop(third.child, "SIGTERM");
  }, 120_000);

  it("leaves nothing running when it is stopped while it starts", async () => {
    const { child } = await start(await freePort(), "Starting the Hub");
    await stop(child, "SIGINT");
    const commands = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => readIfThere(`/proc/${pid}/cmdline`));
    expect(commands.filter((command) => command.includes(folder))).toEqual([]);
    expect(processesOf(ids().proxy)).toEqual([]);
  }, 60_000);
});

/** Resolves when it has ended. */
async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once("close", resolve));
  if (child.kill(signal)) await ended;
}

/** @returns nothing if the process has ended */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
