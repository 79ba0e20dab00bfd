/** Starts programs one after the other, and again when one ends that was not told to. */

import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../setup/user-error.js";
import { killProcessesOf } from "./processes.js";
import type { Program } from "./programs.js";

const restAfterEnd = 500; // ms
const patience = 10_000; // ms, for a program to end after it was asked to

export interface Programs {
  /** When all are up. @throws UserError if one ends before */
  readonly ready: Promise<void>;
  /** Ends one as a crash would, and waits until it is up again. */
  kill(name: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param programs - in the order in which they are started
 * @param logs - a folder for what each of them prints
 */
export function keepRunning(programs: readonly Program[], logs: string): Programs {
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const children = new Map<string, ChildProcess>();
  const ups = new Map<string, Promise<void>>();
  let stopping = false;

  /** Resolves when it is up. */
  function start(program: Program): Promise<void> {
    const [command, ...args] = program.command;
    const { cwd, env, id } = program;
    const file = join(logs, `${program.name.replaceAll(" ", "-")}.log`);
    const log = createWriteStream(file, { flags: "a" });
    const child = spawn(command, args, {
      cwd,
      env,
      uid: id,
      gid: id,
      detached: true, // Ctrl-C in the terminal is for this program alone, which then stops them in order
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.set(program.name, child);
    const up = new Promise<void>((resolve, reject) => {
      let said = "";
      for (const output of [child.stdout, child.stderr])
        output.on("data", (chunk: Buffer) => {
          log.write(chunk);
          if (said === "up") return;
          said += chunk;
          if (!program.says.test(said)) return;
          said = "up";
          resolve();
        });
      child.once("error", reject);
      child.once("close", () => log.end());
      child.once("exit", (code, signal) => {
        if (id !== 0) killProcessesOf(id); // what it leaves: the Hub a program that looks for idle servers
        if (said !== "up")
          return reject(
            stopping ? wasStopped() : endedAtOnce(program.name, code ?? signal, said, file),
          );
        if (stopping) return;
        console.log(`  ! The ${program.name} ended (${code ?? signal}) and is started again`);
        sleep(restAfterEnd).then(() => again(program));
      });
    });
    ups.set(program.name, up);
    return up;
  }

  function again(program: Program): void {
    if (stopping) return;
    start(program).then(
      () => console.log(`  ✓ The ${program.name} is up again`),
      (error: Error) => {
        console.log(`  ! ${error.message}`);
        sleep(10 * restAfterEnd).then(() => again(program));
      },
    );
  }

  async function stop(): Promise<void> {
    stopping = true;
    for (const { name } of programs.toReversed()) await end(children.get(name));
  }

  async function startAll(): Promise<void> {
    for (const program of programs) {
      if (stopping) throw wasStopped();
      console.log(`  … Starting the ${program.name}`);
      await start(program);
    }
  }

  return {
    ready: startAll().catch(async (error) => {
      await stop();
      throw error;
    }),
    async kill(name) {
      const before = children.get(name);
      before?.kill("SIGKILL");
      while (children.get(name) === before) await sleep(50);
      await ups.get(name);
    },
    stop,
  };
}

/** Asks a program to end, and kills it if it does not. */
async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(timer);
}

export const wasStopped = (): UserError =>
  new UserError("The class was stopped before it was open.", "To open it: npm run classroom");

function endedAtOnce(name: string, how: unknown, said: string, log: string): UserError {
  const last = said.trim().split("\n").slice(-5).join("\n  ");
  return new UserError(
    `The ${name} could not start. It ended with ${how}:\n  ${last}`,
    `All that it said: ${log}`,
  );
}
