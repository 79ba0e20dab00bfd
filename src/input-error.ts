/** The one kind of error that the library throws on purpose. */

/**
 * An input that a function cannot work with. The message says what was expected, what came and, where a slip is
 * likely, what to do.
 *
 * @param expected - what the function needs, as the end of "Expected …"
 * @param got - what it was given, in a few words
 * @param advice - the likely slip and its cure
 * @example new InputError("label y to be 0 or 1", "2").message // "Expected label y to be 0 or 1, got 2"
 */
export class InputError extends RangeError {
  override readonly name: string = "InputError";

  constructor(expected: string, got: string, advice?: string) {
    super(`Expected ${expected}, got ${got}${advice === undefined ? "" : `: ${advice}`}`);
  }
}
