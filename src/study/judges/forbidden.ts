/** Whether a function with the right values took a way that the question rules out. */

import { InputError } from "../../input/input-error.js";

/**
 * Whether the library refuses what the function was called with. The learner's own arithmetic refuses nothing, so this tells
 * who does the work, under whatever name: `sigmoid`, `(z) => sigmoid(z)`, `(z) => 1 - sigmoid(-z)`.
 * It does not see through a function that keeps such an input from the library.
 */
export function isRefused(call: () => unknown): boolean {
  try {
    call();
    return false;
  } catch (error) {
    return error instanceof InputError;
  }
}

/**
 * Whether a function names another one, which its lesson has defined and which it has not defined itself.
 * It does not see what a third function does that it calls.
 */
export function mentions(f: (...args: number[]) => unknown, name: string): boolean {
  const text = Function.prototype.toString.call(f).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
  const definesIt = new RegExp(`\\bfunction\\s+${name}\\b|\\b${name}\\s*=[^=]`).test(text);
  return !definesIt && new RegExp(`\\b${name}\\b`).test(text);
}
