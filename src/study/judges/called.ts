/** Calling a learner's function, which may do anything. */

import { isPromise, waitFor } from "./promise.js";
import { kind, readable, wordsOf } from "./words.js";

export type Arguments = readonly number[];

/** The function's value at a place, or what went wrong there, as a sentence. */
export function called(f: (...args: number[]) => unknown, args: Arguments): number | string {
  let value: unknown;
  try {
    value = f(...args);
    if (typeof value === "number") return value;
    if (isPromise(value)) {
      waitFor(value);
      return "Your function gives a promise, not a number. Remove async: nothing here needs to be waited for.";
    }
  } catch (error) {
    return `At ${place(args)} your function stopped: ${reason(error)}`;
  }
  return `At ${place(args)} your function gives ${instead(value)}`;
}

function reason(error: unknown): string {
  if (error instanceof RangeError && /call stack/.test(error.message))
    return "it calls itself without end.";
  return wordsOf(error);
}

function instead(value: unknown): string {
  if (value === undefined) return "nothing: is there a return?";
  if (typeof value === "string")
    return "text, not a number. Leave out what makes text of a number, such as toFixed or quotes.";
  if (typeof value === "function") return "a function, not a number: call that one too.";
  if (typeof value === "bigint") return "a bigint, not a number: leave out the n behind it.";
  if (Array.isArray(value)) return "a list, not a number: leave out the brackets.";
  return `${kind(value)}, not a number.`;
}

/** One number as it is, several in parentheses. */
export const place = (args: Arguments): string =>
  args.length === 1
    ? args.map((x) => readable(x)).join()
    : `(${args.map((x) => readable(x)).join(", ")})`;
