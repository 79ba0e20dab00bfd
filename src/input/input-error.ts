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

/** @throws InputError unless something is as it should be */
export function demand(ok: boolean, expected: string, got: string, advice?: string): asserts ok {
  if (!ok) throw new InputError(expected, got, advice);
}

/** A value in a few words, for the middle of a sentence. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (["symbol", "function", "bigint"].includes(typeof value)) return `a ${typeof value}`;
  if (typeof value !== "object" || value === null) return String(value);
  const kind = Object.prototype.toString.call(value).slice(8, -1); // such as Promise
  if (!("shape" in value && Array.isArray(value.shape))) return `an object of kind ${kind}`;
  return `a tensor of shape (${value.shape.map(String).join(", ")})`;
}
