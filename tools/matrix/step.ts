/** One step in a place: a program that runs to its end, writing into a log. */

import { spawn } from "node:child_process";
import { appendFileSync, closeSync, openSync } from "node:fs";
import { delimiter } from "node:path";
import { showProgress } from "../setup/progress.js";
import { stopped } from "../setup/stop.js";
import type { Place } from "./place.js";

export interface Step {
  readonly name: string;
  /** The program and what it is given. */
  readonly command: readonly string[];
}

export interface Outcome {
  readonly passed: boolean;
  readonly seconds: number;
}

/**
 * @param title - what is shown while it runs
 * @param log - what it prints is added to this file
 * @param bin - a folder whose programs come before all others, such as that of a Node
 */
export async function runStep(
  { command }: Step,
  { clone, env, user }: Place,
  { title, log, bin }: { title: string; log: string; bin: string },
): Promise<Outcome> {
  stopped.throwIfAborted();
  const [program = "", ...args] = command;
  appendFileSync(log, `\n# ${title}: ${command.join(" ")}\n`);
  const file = openSync(log, "a");
  const start = performance.now();
  const progress = showProgress(title);
  const child = spawn(program, args, {
    cwd: clone,
    env: { ...env, PATH: [bin, env.PATH].join(delimiter) },
    stdio: ["ignore", file, file],
    detached: process.platform !== "win32", // Ctrl-C in the terminal reaches us alone, and we end it with all that it started
    ...user,
  });
  const end = () => child.kill();
  stopped.addEventListener("abort", end);
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      appendFileSync(log, `${error}\n`);
      resolve(error);
    });
    child.once("close", resolve);
  });
  stopped.removeEventListener("abort", end);
  closeSync(file);
  progress.end(code === 0);
  stopped.throwIfAborted();
  return { passed: code === 0, seconds: Math.round((performance.now() - start) / 1000) };
}
