/** How long the command takes, from scratch and when one lesson changed. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runQuietly } from "../../setup/child.js";
import { inProject, scratch } from "../../setup/paths.js";

async function seconds(out: string): Promise<number> {
  const start = performance.now();
  await runQuietly(process.execPath, [inProject("tools", "run.cjs"), "export", "--out", out]);
  return (performance.now() - start) / 1000;
}

/** @param path - the notebook that is changed for the second run, and put back */
export async function exportTimes(path: string) {
  const out = join(mkdtempSync(join(tmpdir(), "one-neuron-time-")), "site");
  rmSync(join(scratch, "export"), { recursive: true, force: true });
  const fromScratch = await seconds(out);
  const before = readFileSync(path);
  try {
    writeFileSync(path, `${before}\n`);
    return { fromScratch, oneChanged: await seconds(out), folder: out };
  } finally {
    writeFileSync(path, before);
  }
}
