/** The log: what the installers print, and the stacks of unexpected faults. A learner sends it to whoever helps. */

import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "./paths.js";

export const logFile = join(scratch, "setup.log");

/** @param {string} text */
export function appendToLog(text) {
  mkdirSync(scratch, { recursive: true });
  appendFileSync(logFile, `\n${text}\n`);
}
