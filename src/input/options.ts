/** Single numbers and options, checked. */

import { demand, describe, InputError } from "./input-error.js";

/**
 * @param least - the smallest number that is allowed
 * @param whole - whether the number must be a whole one
 * @returns the value
 * @throws InputError if it is not such a number
 * @example checkNumber("iterations", 2.5, 1, true) // throws: Expected iterations to be a whole number, 1 or more, got 2.5
 */
export function checkNumber(
  name: string,
  value: unknown,
  least = Number.NEGATIVE_INFINITY,
  whole = false,
): number {
  const isNumber = whole ? Number.isInteger(value) : Number.isFinite(value);
  if (isNumber && (value as number) >= least) return value as number;
  const kind = whole ? "a whole number" : "a finite number";
  const limit = least === Number.NEGATIVE_INFINITY ? "" : `, ${least} or more`;
  throw new InputError(`${name} to be ${kind}${limit}`, describe(value));
}

/** @throws InputError unless `options` is an object */
export function checkOptions<T extends object>(options: T): T {
  const fits = typeof options === "object" && options !== null;
  demand(fits, "options in braces, { name: value }", describe(options));
  return options;
}
