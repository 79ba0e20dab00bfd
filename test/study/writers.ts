/** Several notebooks at once, each a process of its own. */

import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Writer {
  readonly process: ChildProcess;
  /** Settled when the process has ended. */
  readonly end: Promise<unknown>;
  /** The ids of the outcomes that this writer has kept so far. */
  kept(): string[];
}

const script = fileURLToPath(new URL("writer.ts", import.meta.url));

/**
 * Starts writers that begin together, each with ids of its own.
 *
 * @param file - where the record is kept
 * @param writers - how many processes
 * @param count - how many outcomes each of them keeps
 */
export async function startWriters(
  file: string,
  writers: number,
  count: number,
): Promise<Writer[]> {
  const started = Array.from({ length: writers }, () => startWriter(file, count));
  await Promise.all(started.map((writer) => once(writer.process, "message")));
  for (const writer of started) writer.process.send("go");
  return started;
}

function startWriter(file: string, count: number): Writer {
  const name = randomUUID();
  const log = join(tmpdir(), `${name}.log`);
  const writer = fork(script, [name, `${count}`, log], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, ONE_NEURON_PROGRESS: file },
  });
  return {
    process: writer,
    end: once(writer, "exit"),
    kept: () => (existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(0, -1) : []),
  };
}
