/** Other programs: run quietly with progress, or with this terminal as their own. */

import { spawn } from "node:child_process";
import { accessSync } from "node:fs";
import { killWithThisProcess } from "../lab/sockets/when-gone.cjs";
import { appendToLog } from "./log.js";
import { root } from "./paths.js";
import { showProgress } from "./progress.js";
import { stopped } from "./stop.js";

/**
 * A failed child: its exit code and everything that it printed.
 */
export class ChildError extends Error {
  /**
   * @param {string} command
   * @param {number | string} code
   * @param {string} output
   */
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.name = "ChildError";
    this.code = code;
    this.output = output;
  }
}

/**
 * Runs a program to its end. With a title, progress is shown and the output goes to the log.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ title?: string, cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<string>} what it printed
 * @throws ChildError if it cannot be started, is stopped or ends with another code than 0
 */
export async function runQuietly(command, args, { title, cwd = root, env, shell = false } = {}) {
  stopped.throwIfAborted();
  accessSync(cwd); // a missing folder would be reported as a missing program
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    shell,
    stdio: ["ignore", "pipe", "pipe"],
  });
  // An installer that went on after this process was killed would write into what the next run makes.
  if (child.pid !== undefined) child.once("close", killWithThisProcess(child.pid));
  const progress = title === undefined ? undefined : showProgress(title);
  let output = "";
  /** @param {Buffer} chunk */
  const take = (chunk) => {
    output += chunk;
    const lines = output.trimEnd().split(/[\r\n]+/);
    progress?.detail(lines.at(-1) ?? "");
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);

  const stop = () => child.kill();
  stopped.addEventListener("abort", stop);
  /** @type {number | string} */
  const code = await new Promise((resolve) => {
    child.once("error", (error) =>
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message),
    );
    // Also a program that was told to stop is waited for: until its end it may go on writing files.
    child.once("close", (code, signal) => resolve(code ?? signal ?? "no exit code"));
  });
  stopped.removeEventListener("abort", stop);

  progress?.end(code === 0);
  if (title !== undefined) appendToLog(`# ${title}: ${[command, ...args].join(" ")}\n${output}`);
  if (code !== 0) throw new ChildError(command, code, output);
  return output;
}

/**
 * Runs a program that talks to the person at the keyboard. Ctrl-C reaches it directly; this process waits for it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function runInTerminal(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: "inherit",
    });
    const wait = () => {};
    const pass = () => child.kill("SIGTERM");
    process.on("SIGINT", wait);
    process.on("SIGTERM", pass);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.off("SIGINT", wait);
      process.off("SIGTERM", pass);
      resolve(code ?? (signal === "SIGINT" ? 130 : 1));
    });
  });
}
