/** Judges for the usual kinds of answers: a number, a function, a choice. Each knows the usual mistakes by name. */

import { correct, notYet, type Verdict } from "./exercise.js";

type Judge = (answer: unknown) => Verdict;

/** Equal within a tolerance, relative to the greater of `expected` and 1; an infinity or NaN equals itself alone. */
const close = (value: number, expected: number, tolerance: number) =>
  value === expected ||
  Object.is(value, expected) ||
  (Number.isFinite(expected) &&
    Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected)));

/** What a value is, with its article. */
function kind(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

/** A number as a learner would read it. */
export const readable = (value: number) =>
  Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);

/**
 * @param expected - the right number
 * @param tolerance - how far an answer may lie from it, relative to the greater of it and 1
 * @param praise - what is said to the right answer
 * @param mistakes - usual wrong numbers, and what is said to each
 */
export function numberAnswer(
  expected: number,
  tolerance: number,
  praise: string,
  mistakes: readonly { readonly value: number; readonly says: string }[],
): Judge {
  return (answer) => {
    if (typeof answer !== "number")
      return notYet(`The answer is a number; this is ${kind(answer)}.`);
    if (Number.isNaN(answer))
      return notYet(
        "The answer came out as NaN (not a number): look for a 0/0, or a name without a value.",
      );
    if (close(answer, expected, tolerance)) return correct(praise);
    const mistake = mistakes.find(({ value }) => close(answer, value, tolerance));
    return notYet(
      mistake?.says ?? `${readable(answer)} is ${answer > expected ? "too large" : "too small"}.`,
    );
  };
}

type NumberFunction = (...args: number[]) => number;

/**
 * @param expected - a right function, of one number or of several
 * @param inputs - where the learner's function is tried; a list for each try if it takes several numbers
 * @param praise - what is said to the right answer
 * @param mistakes - usual wrong functions, and what is said to each
 */
export function functionAnswer(
  expected: NumberFunction,
  inputs: readonly (number | readonly number[])[],
  praise: string,
  mistakes: readonly { readonly f: NumberFunction; readonly says: string }[],
): Judge {
  const tries = inputs.map((input) => (typeof input === "number" ? [input] : input));
  const agrees = (values: readonly number[], f: NumberFunction) =>
    tries.every((args, i) => close(values[i] as number, f(...args), 1e-9));

  return (answer) => {
    if (typeof answer !== "function")
      return notYet(`The answer is a function; this is ${kind(answer)}.`);
    const values: number[] = [];
    for (const args of tries) {
      const y = call(answer as NumberFunction, args);
      if (typeof y === "string") return notYet(y);
      values.push(y);
    }
    if (agrees(values, expected)) return correct(praise);
    const mistake = mistakes.find(({ f }) => agrees(values, f));
    if (mistake) return notYet(mistake.says);
    const i = tries.findIndex((args, k) => !close(values[k] as number, expected(...args), 1e-9));
    const args = tries[i] as readonly number[];
    return notYet(
      `At ${place(args)} your function gives ${readable(values[i] as number)}; it should give ${readable(expected(...args))}.`,
    );
  };
}

/** The function's value, or what went wrong. */
function call(f: NumberFunction, args: readonly number[]): number | string {
  try {
    const y: unknown = f(...args);
    if (typeof y === "number") return y;
    const forgotten = y === undefined ? ": is there a return?" : ".";
    return `At ${place(args)} your function gives ${y === undefined ? "nothing" : kind(y)}, not a number${forgotten}`;
  } catch (error) {
    return `At ${place(args)} your function stopped with: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** One number as it is, several in parentheses. */
const place = (args: readonly number[]) =>
  args.length === 1 ? args.map(readable).join() : `(${args.map(readable).join(", ")})`;

/**
 * @param options - letter → what is said to those who choose it
 * @param right - the letter of the right one
 */
export function choiceAnswer(options: Readonly<Record<string, string>>, right: string): Judge {
  const letters = Object.keys(options)
    .map((letter) => `"${letter}"`)
    .join(", ");
  return (answer) => {
    const letter = typeof answer === "string" ? answer.trim().toLowerCase() : undefined;
    const said = letter === undefined ? undefined : options[letter];
    if (said === undefined) return notYet(`The answer is one of ${letters}.`);
    return letter === right ? correct(said) : notYet(said);
  };
}
