/** JupyterLab on a copy of the course, started as a learner starts it. */

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject } from "../../tools/setup/paths.js";

export interface Lab {
  /** Address of a notebook in it, ready to open. */
  address(notebook: string): string;
  /** Resolves when a page with the notebook is connected to a kernel that waits for work. */
  kernelIsReady(notebook: string): Promise<void>;
  stop(): Promise<void>;
}

interface Session {
  readonly name: string;
  readonly kernel: { readonly connections: number; readonly execution_state: string };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A folder with copies of the notebooks, so that what Lab saves does not touch the project. */
function copyOfTheCourse(): string {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-lab-"));
  cpSync(inProject("notebooks"), join(folder, "notebooks"), { recursive: true });
  symlinkSync(inProject("node_modules"), join(folder, "node_modules"), "junction");
  mkdirSync(join(folder, "home"));
  return folder;
}

/** Starts `npm start` on the copy, with settings, workspaces and results of its own. */
export async function startLab(): Promise<Lab> {
  const folder = copyOfTheCourse();
  const port = await freePort();
  const token = "lesson";
  const child = spawn(
    process.execPath,
    [
      inProject("tools", "run.cjs"),
      "start",
      "--no-browser",
      "--port",
      String(port),
      `--IdentityProvider.token=${token}`,
      `--ServerApp.root_dir=${folder}`,
    ],
    {
      env: {
        ...process.env,
        JUPYTER_CONFIG_DIR: join(folder, "home", "config"),
        JUPYTER_DATA_DIR: join(folder, "home", "data"),
        JUPYTER_RUNTIME_DIR: join(folder, "home", "runtime"),
        JUPYTERLAB_SETTINGS_DIR: join(folder, "home", "settings"),
        JUPYTERLAB_WORKSPACES_DIR: join(folder, "home", "workspaces"),
        ONE_NEURON_PROGRESS: join(folder, "home", "progress.json"),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const root = `http://127.0.0.1:${port}`;
  await untilItAnswers(child, `${root}/api?token=${token}`);
  return {
    address: (notebook) => `${root}/lab/tree/notebooks/${notebook}?token=${token}&reset`,
    async kernelIsReady(notebook) {
      await until(`no kernel was ready for ${notebook}`, async () => {
        const sessions = await (await fetch(`${root}/api/sessions?token=${token}`)).json();
        const { kernel } = sessions.find((session: Session) => session.name === notebook) ?? {};
        return kernel?.connections > 0 && kernel.execution_state === "idle";
      });
    },
    async stop() {
      const closed = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGTERM");
      await closed;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function untilItAnswers(child: ChildProcess, address: string): Promise<void> {
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  await until(`JupyterLab did not answer:\n${output}`, async () => {
    if (child.exitCode !== null) throw new Error(`JupyterLab did not start:\n${output}`);
    return (await fetch(address).catch(() => undefined))?.ok === true;
  });
}

async function until(otherwise: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`After a minute: ${otherwise}`);
}
