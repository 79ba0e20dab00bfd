/** Other programs: run quietly with progress, or with this terminal as their own. */

import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { root, scratch } from "./paths.js";
import { showProgress } from "./progress.js";

export const logFile = join(scratch, "setup.log");

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

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends what runQuietly has started, and waits until it is gone: half-dead, it would go on writing. */
export async function stopQuietOnes() {
  const gone = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
  for (const child of running) child.kill();
  await Promise.all(gone);
}

/**
 * Runs a program to its end. With a title, progress is shown and the output goes to the log.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ title?: string, cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<string>} what it printed
 * @throws ChildError if it cannot be started or ends with another code than 0
 */
export function runQuietly(command, args, { title, cwd = root, env, shell = false } = {}) {
  const progress = title === undefined ? undefined : showProgress(title);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      output += chunk;
      const lines = output.trimEnd().split(/[\r\n]+/);
      progress?.detail(lines.at(-1) ?? "");
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    running.add(child);

    /** @param {number | string} code */
    const end = (code) => {
      running.delete(child);
      progress?.end(code === 0);
      if (title !== undefined) {
        mkdirSync(scratch, { recursive: true });
        appendFileSync(logFile, `\n# ${title}: ${[command, ...args].join(" ")}\n${output}\n`);
      }
      if (code === 0) resolve(output);
      else reject(new ChildError(command, code, output));
    };
    child.once("error", (error) =>
      end(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message),
    );
    child.once("close", (code, signal) => end(code ?? signal ?? "no exit code"));
  });
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
