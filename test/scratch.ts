/** Makes one folder that tests use as the system's temporary folder, and removes it when all tests have ended. */

import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../tools/setup/paths.js";

export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "one-neuron-tests-"));
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  const closeAgain = process.getuid?.() === 0 ? letLearnersIn() : () => {};
  letThrough(folder);
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    closeAgain();
  };
}

/** Learners of a class are other users. Where the project lies in a folder of root alone, it is opened for the tests. */
function letLearnersIn(): () => void {
  const closed: [string, number][] = [];
  for (let folder = root; folder !== dirname(folder); folder = dirname(folder)) {
    const { mode } = statSync(folder);
    if ((mode & 0o001) !== 0) continue;
    closed.push([folder, mode]);
    letThrough(folder);
  }
  return () => {
    for (const [folder, mode] of closed) if (existsSync(folder)) chmodSync(folder, mode);
  };
}

/** Everybody may go through the folder, and only its owner may look into it. */
const letThrough = (folder: string) => chmodSync(folder, statSync(folder).mode | 0o001);
