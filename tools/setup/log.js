/** What the installers print, and the stack of a fault that nobody knows: for those who are asked for help. */

import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "./paths.js";

export const logFile = join(scratch, "setup.log");

/** @param {string} text */
export function appendToLog(text) {
  mkdirSync(scratch, { recursive: true });
  appendFileSync(logFile, `\n${text}\n`);
}
