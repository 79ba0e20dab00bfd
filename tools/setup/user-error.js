/** Faults that the person at the keyboard can mend. */

/** It is shown as its two sentences, without a stack trace. */
export class UserError extends Error {
  /**
   * @param {string} wrong - what is wrong, one sentence
   * @param {string} mend - what to do, with the command to type
   */
  constructor(wrong, mend) {
    super(`${wrong}\n${mend}`);
    this.name = "UserError";
    this.wrong = wrong;
    this.mend = mend;
  }
}

/**
 * Runs a program of `npm run …`. A UserError ends it with its two sentences and exit code 1; of any other error Node shows the stack.
 *
 * @param {() => Promise<void>} program
 */
export async function runProgram(program) {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`\n  ${error.message.replaceAll("\n", "\n  ")}\n`);
    process.exitCode = 1;
  }
}
