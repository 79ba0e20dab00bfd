/** The frame of every program of `npm run …`: what the person at the keyboard can mend is said in sentences. */

import { explainFileError } from "./file-errors.js";
import { UserError } from "./user-error.js";

/**
 * Runs a program. A UserError, or what the file system refused, ends it with two sentences and exit code 1; of any other error
 * Node shows the stack.
 *
 * @param {() => Promise<void>} program
 */
export async function runProgram(program) {
  try {
    await program();
  } catch (thrown) {
    const error = explainFileError(thrown);
    if (!(error instanceof UserError)) throw error;
    console.error(`\n  ${withoutCodes(error.message).replaceAll("\n", "\n  ")}\n`);
    process.exitCode = 1;
  }
}

/**
 * A text of a notebook may hold codes that terminals obey.
 *
 * @param {string} text
 */
export const withoutCodes = (text) => text.replace(/[^\P{Cc}\n]/gu, "");
