/** How near a step on tall data comes to the shortest time that this computer needs for its parts. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { number, table } from "./report.js";

const names: Record<string, string> = {
  reading:
    "reading X once, 20 × 1 000 000 numbers of 32 bits, block after block into the same place",
  forward: "forward, from a block in the cache",
  respond: "1 000 000 responses to the labels, from the cache",
  backward: "backward, from a block in the cache",
  step: "a whole step of the library",
};

export async function measureLimits(): Promise<string> {
  const script = fileURLToPath(new URL("limits-times.js", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  const seconds: Record<string, number> = JSON.parse(stdout);
  const rows = Object.entries(seconds).map(([name, time]) => [
    names[name] ?? name,
    number(time * 1000),
  ]);
  return `### what a step on tall data cannot do without, alone\n\n${table(["work", "milliseconds"], rows)}`;
}
