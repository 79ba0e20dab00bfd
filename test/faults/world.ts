/**
 * A world of its own for faults that a test must not bring over the whole computer: in it, other disks are mounted, or there
 * is no network, while everything else lies where it always does. Linux forgets it, mounts and all, with its last process.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readlinkSync, realpathSync } from "node:fs";
import { isLeftOut } from "./skipped.js";

/** Whether these tests are left out: only root may mount. */
export const skipped = isLeftOut(
  process.platform === "linux" && process.getuid?.() === 0,
  "tests in a world of their own. They need root on Linux.",
);

export interface Outcome {
  readonly code: number | null;
  /** What it printed, errors too. */
  readonly output: string;
}

export interface Settings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Its number, if it is not root. */
  readonly user?: number;
}

export class World {
  readonly #first: ChildProcess;

  private constructor(first: ChildProcess) {
    this.#first = first;
  }

  /**
   * @param mounts - a shell script that makes this world what it is
   * @param options - whether there is a network: all of it, or nothing but this computer
   */
  static async make(mounts: string, { network = true } = {}): Promise<World> {
    const script = `${mounts}\n${network ? "" : "ip link set lo up"}\necho ready; exec cat`;
    const spaces = ["--mount", ...(network ? [] : ["--net"])];
    // It reads from this process, and so ends with it.
    const first = spawn("unshare", [...spaces, "sh", "-e", "-c", script], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const said = await Promise.race([once(first.stdout, "data"), once(first, "exit")]);
    if (String(said[0]) !== "ready\n") throw new Error("The world could not be made.");
    return new World(first);
  }

  /** Where this process finds what lies there under a path. */
  path(path: string): string {
    return `/proc/${this.#first.pid}/root${path}`;
  }

  /** The words before a command that make it run there. */
  entrance({ cwd = process.cwd(), user }: Settings = {}): [string, ...string[]] {
    const as = `--reuid=${user} --regid=${user} --clear-groups`.split(" ");
    return [
      ...(["nsenter", `--target=${this.#first.pid}`, "--mount", "--net"] as const),
      ...(user === undefined ? [] : ["setpriv", ...as]),
      ...["sh", "-c", 'cd "$0" && exec "$@"', realpathSync(cwd)],
    ];
  }

  start(command: readonly string[], settings: Settings = {}): ChildProcess {
    const [first, ...rest] = this.entrance(settings);
    return spawn(first, [...rest, ...command], { env: { ...process.env, ...settings.env } });
  }

  async run(command: readonly string[], settings?: Settings): Promise<Outcome> {
    const child = this.start(command, settings);
    child.stdin?.end();
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        output += chunk;
      });
    const [code] = await once(child, "close");
    return { code, output };
  }

  /** Runs a shell script there, as what happens to a computer. */
  async happen(script: string): Promise<void> {
    const { code, output } = await this.run(["sh", "-e", "-c", script]);
    if (code !== 0) throw new Error(output);
  }

  /** The processes that live there, without the one that holds it. */
  processes(): number[] {
    const here = spaceOf(this.#first.pid);
    const all = readdirSync("/proc").map(Number).filter(Number.isInteger);
    return all.filter((pid) => pid !== this.#first.pid && spaceOf(pid) === here);
  }

  async end(): Promise<void> {
    for (const pid of this.processes()) process.kill(pid, "SIGKILL");
    this.#first.stdin?.end();
    if (this.#first.exitCode === null) await once(this.#first, "exit");
  }
}

/** @returns nothing for a process that has ended */
function spaceOf(pid: number | undefined): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/mnt`);
  } catch {
    return undefined;
  }
}

/** The lines that make a folder writable that is on loan: what is written goes to memory, and with the world. */
export function onLoan(folder: string): string {
  const layer = `"$layers/${folder.replaceAll("/", "_")}"`;
  return `
    if [ -z "$layers" ]; then layers=$(mktemp -d); mount -t tmpfs layers "$layers"; fi
    mkdir ${layer} ${layer}.work
    mount -t overlay overlay -o lowerdir="${folder}",upperdir=${layer},workdir=${layer}.work "${folder}"`;
}

/** The lines that put a small disk in a folder's place. */
export const smallDisk = (folder: string, size: string) =>
  `mkdir -p "${folder}"; mount -t tmpfs -o size=${size} small "${folder}"`;

/** The line that leaves no room in a folder. */
export const fill = (folder: string) =>
  `dd if=/dev/zero of="${folder}/filling" bs=4k 2>/dev/null || true`;

/** The lines that make a folder one that can only be read. */
export const readOnly = (folder: string) =>
  `mount --bind "${folder}" "${folder}"; mount -o remount,bind,ro "${folder}"`;
