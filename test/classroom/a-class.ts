/** A class for tests: real Hub, proxy, servers and kernels, in a folder of its own. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openClass, type Running } from "../../tools/classroom/class.js";
import { releaseIds } from "../../tools/classroom/ids.js";
import { Hub } from "../../tools/classroom/load/hub.js";
import { Kernel, type Ran } from "../../tools/classroom/load/kernel.js";

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

/** A port that is free with the two behind it, most probably: systems give out free ones in a row. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port < 65_000 ? port : port - 1000));
    });
  });
}

export interface Session {
  run(code: string): Promise<Ran>;
  close(): Promise<void>;
}

/** A kernel of a learner whose server runs, for a notebook at this path of the home. */
export async function openKernel(
  { hub }: AClass,
  name: string,
  path = "notebooks/00-start-here.ipynb",
): Promise<Session> {
  const own = await hub.as(name);
  const id = await own.startKernel(name, path);
  const kernel = await Kernel.open(own.connect(name, id), () => {});
  return {
    run: (code) => kernel.run(code),
    async close() {
      kernel.close();
      await own.stopKernel(name, id);
    },
  };
}
