/** A kernel does not outlive its server. */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { venvPython } from "../../tools/setup/paths.js";
import { isAlive } from "../is-alive.js";

const server = fileURLToPath(new URL("serve.py", import.meta.url));

describe("a kernel whose server is killed", () => {
  it.each([
    ["is idle", []],
    ["runs a loop that never waits", ['console.log("begun"); for (;;);']],
    ["waits for ever", ['console.log("begun"); await new Promise(() => {});']],
    ["prints for ever", ['for (;;) console.log("begun");']],
  ])(
    "ends within five seconds when it %s",
    async (_what, cells) => {
      const child = spawn(venvPython, [server, ...cells], {
        env: { ...process.env, JUPYTER_PREFER_ENV_PATH: "1" },
        stdio: ["ignore", "pipe", "inherit"],
      });
      const kernel = await new Promise<number>((resolve) => {
        child.stdout.once("data", (chunk) => resolve(Number(chunk)));
      });
      expect(isAlive(kernel)).toBe(true);
      child.kill("SIGKILL");
      await expect.poll(() => isAlive(kernel), { timeout: 5000 }).toBe(false);
    },
    60_000,
  );
});
