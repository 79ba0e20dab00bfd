/** What a program does with sockets beyond this computer, watched by strace in a network of its own that leads nowhere. */

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { inProject, venvPython } from "../../tools/setup/paths.js";

/** A network of its own, and processes of its own, which all end with the first of them. */
const unshare = [
  ...["--net", "--pid", "--fork", "--kill-child", "--mount-proc"],
  // Who is not root becomes it in a namespace of users, where the system allows that.
  ...(process.getuid?.() === 0 ? [] : ["--user", "--map-root-user"]),
];

/** Why nothing can be watched here; nothing if it can. */
export function unwatchable(): string | undefined {
  if (process.platform !== "linux") return "only Linux has networks of one's own";
  if (spawnSync("unshare", [...unshare, "true"]).status !== 0)
    return "this user may not make a network of their own";
  if (spawnSync("strace", ["-qq", "-e", "trace=none", "true"]).status !== 0)
    return "strace is missing (Debian: apt install strace) or not allowed";
  return undefined;
}

export interface Watched {
  readonly code: number | null;
  readonly output: string;
  /** What reached for something beyond loopback, or asked for the address of a name: each a call of the system. */
  readonly beyond: readonly string[];
  /** How many calls were seen that stayed on loopback. */
  readonly within: number;
}

/** @param signal - ends the program before its time */
export async function watch(command: readonly string[], signal: AbortSignal): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-sockets-"));
  const log = join(folder, "calls");
  const script = inProject("test", "sockets", "watched.py");
  const child = spawn("unshare", [...unshare, venvPython, script, log, ...command], {
    cwd: inProject(),
    signal,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("close", resolve);
    child.once("error", reject);
  });
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  const calls = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => /sa_family=AF_INET6?\b/.test(line));
  rmSync(folder, { recursive: true });
  const beyond = calls.filter(leadsBeyond);
  return { code, output: output + errors, beyond, within: calls.length - beyond.length };
}

/** Port 53 answers for names: behind a loopback address, too, stands a server that asks others. */
export function leadsBeyond(call: string): boolean {
  const [, address = ""] =
    /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/.exec(call)?.filter(Boolean) ?? [];
  return /_port=htons\(53\)/.test(call) || !/^(?:::ffff:)?127\.|^::1$/.test(address);
}
