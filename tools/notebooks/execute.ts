/** Runs a notebook from top to bottom in a fresh kernel. */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inProject, venvPython } from "../setup/paths.js";
import { cellName, type Notebook, parseNotebook, readNotebook } from "./notebook.js";

const script = fileURLToPath(new URL("execute.py", import.meta.url));

/** A run that stopped before the end: at which cell, and with which words. */
export class ExecutionError extends Error {
  override readonly name = "ExecutionError";
}

export interface RunOptions {
  /** Where the kernel runs; inside the project, so that it finds the library. Default: `notebooks/`. */
  folder?: string;
  /** How long one cell may take. Default: 300. */
  seconds?: number;
}

/**
 * Executes a notebook; the file stays as it is.
 *
 * @param path - the .ipynb file
 * @returns the notebook with the outputs of this run
 * @throws ExecutionError if a cell fails that is not tagged `raises-exception`, takes too long or ends the kernel
 */
export async function executeNotebook(path: string, options: RunOptions = {}): Promise<Notebook> {
  const { folder = inProject("notebooks"), seconds = 300 } = options;
  const { code, stdout, stderr } = await python([script, path, folder, String(seconds)]);
  if (code === 0) return parseNotebook(stdout, path);
  throw new ExecutionError(explain(stderr, path));
}

/** The open pipe to its standard input keeps the program running; it closes when this process ends, however. */
function python(args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(venvPython, args, {
      stdio: "pipe",
      env: { ...process.env, NO_COLOR: "1" },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

function explain(stderr: string, path: string): string {
  try {
    const { cell, error } = JSON.parse(stderr.trim().split("\n").at(-1) ?? "");
    if (cell === null) return error;
    return `${cellName(readNotebook(path).cells[cell] as never, cell)} failed:\n${error}`;
  } catch {
    return `The program that runs notebooks ended without a result:\n${stderr.trim()}`;
  }
}
