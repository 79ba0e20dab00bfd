/** A class for tests: real Hub, proxy, servers and kernels, in a folder of its own. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { getPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { openClass, type Running } from "../../tools/classroom/class.js";
import { releaseIds } from "../../tools/classroom/ids.js";
import { Hub } from "../../tools/classroom/load/hub.js";
import { Kernel, type Ran } from "../../tools/classroom/load/kernel.js";
import { processesOf } from "../../tools/classroom/processes.js";

/** Each learner has rights of their own, which only root on Linux can give. */
export const cannotRun = process.platform !== "linux" || process.getuid?.() !== 0;

export interface AClass {
  readonly running: Running;
  /** The class as who opened it sees it. */
  readonly hub: Hub;
  /** The learner's folder on the disk. */
  home(name: string, ...path: string[]): string;
  close(): Promise<void>;
}

/** @param list - what stands in learners.txt */
export async function aClass(list: string, idleMinutes = 60): Promise<AClass> {
  const folder = mkdtempSync(join(tmpdir(), "a-class-"));
  writeFileSync(join(folder, "learners.txt"), list);
  const token = "a".repeat(32);
  const running = await openClass(
    {
      folder,
      host: "127.0.0.1",
      port: await freePort(),
      memoryMB: 1000,
      idleMinutes,
      changed: false,
      alone: false,
    },
    token,
  );
  return {
    running,
    hub: new Hub(running.address, token),
    home: (name, ...path) => join(running.homes, name, ...path),
    async close() {
      await running.stop();
      releaseIds(running.folder.ids);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first of three free ports, below those that systems give to whoever asks for any: servers take such meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all([port, port + 1, port + 2].map(isFree));
    if (free.every(Boolean)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

export interface Session {
  /** Of the kernel. */
  readonly id: string;
  run(code: string): Promise<Ran>;
  close(): Promise<void>;
}

/** A kernel of a learner whose server runs, for a notebook at this path of the home. */
export async function openKernel(
  { hub }: AClass,
  name: string,
  path = "notebooks/00-start-here.ipynb",
): Promise<Session> {
  const server = (await hub.as(name)).serverOf(name);
  const id = await server.startKernel(path);
  const kernel = await Kernel.open(server.connect(id), () => {});
  return {
    id,
    run: (code) => kernel.run(code),
    async close() {
      kernel.close();
      await server.stopKernel(id);
    },
  };
}

/** The lowest priority at which one of a user's processes runs: 0 is the usual one, 19 comes last. */
export const nicenessOf = (id: number): number =>
  Math.max(...processesOf(id).map((pid) => getPriority(Number(pid))));
