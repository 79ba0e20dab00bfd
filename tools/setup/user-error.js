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
