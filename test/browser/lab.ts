/** Starts JupyterLab on a copy of the course, with `npm start` as a learner does. */

import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject } from "../../tools/setup/paths.js";

export interface Lab {
  /** The folder of its notebooks. */
  readonly folder: string;
  /** The address that opens a notebook. */
  address(notebook: string): string;
  /** Resolves when a page with the notebook is connected to a kernel that waits for work. */
  kernelIsReady(notebook: string): Promise<void>;
  /** Ends it, and removes its folder, unless another Lab has it open too. */
  stop(options?: { keep: boolean }): Promise<void>;
}

interface Options {
  /** A copy of the course, if another Lab is to open it too. */
  readonly folder?: string;
  /** The words before the command that make it run somewhere else. */
  readonly through?: readonly string[];
}

interface Session {
  readonly name: string;
  readonly kernel: { readonly connections: number; readonly execution_state: string };
}

/** A folder with copies of the notebooks, so that what Lab saves does not touch the project. */
export function copyOfTheCourse(): string {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-lab-"));
  cpSync(inProject("notebooks"), join(folder, "notebooks"), { recursive: true });
  symlinkSync(inProject("node_modules"), join(folder, "node_modules"), "junction");
  mkdirSync(join(folder, "home"));
  return folder;
}

/** Starts Lab; once more if it does not come up, which was seen once in many runs on a busy machine. */
export const startLab = (options: Options = {}): Promise<Lab> =>
  start(options).catch((error: Error) => {
    console.warn(`${error.message}\nOnce more:`);
    return start(options);
  });

/** Starts `npm start` on the copy, with settings, workspaces and results of its own, on a port that Lab chooses. */
async function start({ folder = copyOfTheCourse(), through = [] }: Options): Promise<Lab> {
  const runtime = mkdtempSync(join(folder, "home", "runtime-")); // here Lab says at which port it is
  const token = "lesson";
  const [command = "", ...words] = [...through, process.execPath];
  const child = spawn(
    command,
    [
      ...words,
      inProject("tools", "run.cjs"),
      "start",
      "--no-browser",
      "--port=0",
      "--ServerApp.ip=127.0.0.1",
      `--IdentityProvider.token=${token}`,
      `--ServerApp.root_dir=${folder}`,
    ],
    {
      env: {
        ...process.env,
        JUPYTER_CONFIG_DIR: join(folder, "home", "config"),
        JUPYTER_DATA_DIR: join(folder, "home", "data"),
        JUPYTER_RUNTIME_DIR: runtime,
        JUPYTERLAB_SETTINGS_DIR: join(folder, "home", "settings"),
        JUPYTERLAB_WORKSPACES_DIR: join(folder, "home", "workspaces"),
        ONE_NEURON_PROGRESS: join(folder, "home", "progress.json"),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const stop = async ({ keep } = { keep: false }) => {
    const closed = new Promise((resolve) => child.once("close", resolve));
    if (child.kill("SIGTERM")) await closed;
    if (!keep) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const root = await addressOf(child, runtime, token).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    folder: join(folder, "notebooks"),
    address: (notebook) => `${root}/lab/tree/notebooks/${notebook}?token=${token}&reset`,
    async kernelIsReady(notebook) {
      await until(
        () => `no kernel was ready for ${notebook}`,
        async () => {
          const sessions = await (await fetch(`${root}/api/sessions?token=${token}`)).json();
          const { kernel } = sessions.find((session: Session) => session.name === notebook) ?? {};
          return kernel?.connections > 0 && kernel.execution_state === "idle";
        },
      );
    },
    stop,
  };
}

/** Lab's address, from the file that Lab writes when it starts, as soon as Lab answers there. */
async function addressOf(child: ChildProcess, runtime: string, token: string): Promise<string> {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  let address = "";
  await until(
    () => `JupyterLab did not answer:\n${output}`,
    async () => {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`JupyterLab did not start:\n${output}`);
      const file = readdirSync(runtime).find((name) => /^jpserver-\d+\.json$/.test(name));
      const port = file && /"port": (\d+)/.exec(readFileSync(join(runtime, file), "utf8"))?.[1];
      if (!port) return false;
      address = `http://127.0.0.1:${port}`;
      const signal = AbortSignal.timeout(10_000);
      const answer = await fetch(`${address}/api?token=${token}`, { signal }).catch(
        () => undefined,
      );
      return answer?.ok === true;
    },
  );
  return address;
}

async function until(otherwise: () => string, holds: () => Promise<boolean>): Promise<void> {
  const seconds = 90;
  for (const end = Date.now() + 1000 * seconds; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`After ${seconds} seconds: ${otherwise()}`);
}
