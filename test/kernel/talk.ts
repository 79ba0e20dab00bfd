/** Talks to the real kernel through the Python programs in this folder. */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { venvPython } from "../../tools/setup/paths.js";

export interface Bundle {
  readonly data: Record<string, string>;
  readonly transient: { readonly display_id: string };
}

/** The answer to a request. Which of these are there depends on the kind of request. */
export interface Answer {
  readonly text: string;
  readonly status: string;
  readonly displays: readonly Bundle[];
  readonly updates: readonly Bundle[];
  /** From sending to the answer, or from the stop to the answer where it was stopped. */
  readonly seconds: number;
  /** Resident memory of the kernel afterwards. */
  readonly megabytes: number;
}

export type Request =
  | {
      readonly run: string;
      /** Seconds after its first display, or after it was sent. */
      readonly stopAfter?: number;
      readonly stopAt?: number;
      /** Words that an output has, once it has been redrawn, when the cell is to be stopped. */
      readonly stopWhen?: string;
    }
  | { readonly queue: readonly string[]; readonly stopOnError: boolean }
  | { readonly failThen: string; readonly send: string }
  | { readonly inspect: string; readonly at: number }
  | { readonly wait: number };

interface Options {
  readonly args?: readonly string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The words before the command that make it run somewhere else. */
  readonly through?: readonly string[];
}

/** Runs a script of this folder and returns what it prints. */
export function talk(
  script: string,
  { args = [], input = "", env = {}, through = [] }: Options = {},
) {
  return new Promise<string>((resolve, reject) => {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const [command = "", ...words] = [...through, venvPython, path, ...args];
    const child = spawn(command, words, {
      env: { ...process.env, JUPYTER_PREFER_ENV_PATH: "1", ...env },
    });
    let output = "";
    let errors = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.once("error", reject);
    child.once("close", () => {
      if (output) resolve(output);
      else reject(new Error(`The kernel did not answer: ${errors}`));
    });
    child.stdin.end(input);
  });
}

/**
 * Sends requests to a new kernel, one after the other.
 *
 * @param requests - by name
 * @param options - the folder where the kernel runs (default: `notebooks`), its environment, and how to get there
 * @returns the answers, by the same names
 */
export async function drive<Name extends string>(
  requests: Readonly<Record<Name, Request>>,
  options: Pick<Options, "env" | "through"> & { folder?: string } = {},
): Promise<Record<Name, Answer>> {
  const { folder, ...others } = options;
  const names = Object.keys(requests) as Name[];
  const input = JSON.stringify(Object.values(requests));
  const output = await talk("drive.py", {
    args: folder ? [folder] : [],
    input,
    ...others,
  });
  const list = JSON.parse(output) as Answer[];
  return Object.fromEntries(names.map((name, i) => [name, list[i]])) as Record<Name, Answer>;
}
