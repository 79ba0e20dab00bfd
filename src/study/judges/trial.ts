/** A learner's function, tried at several places, and the mistakes that can be told without knowing the exercise. */

import type { Arguments } from "./called.js";
import { close } from "./close.js";

export type NumberFunction = (...args: number[]) => number;

export interface Trial {
  readonly f: NumberFunction;
  readonly tries: readonly Arguments[];
  /** What it gave at each of them. */
  readonly values: readonly number[];
  readonly right: NumberFunction;
  /** How far a value may lie from another one and count as the same, as `close` takes it. */
  readonly tolerance: number;
}

/** What is said to a function that gives another value the second time. */
export const impure =
  "Called a second time with the same numbers, your function gives another value. Something is kept outside it from one call to the next: move that inside, so that every call starts afresh.";

/** Whether it gives another value the second time. */
export function isImpure({ f, tries, values }: Trial): boolean {
  return !Object.is(f(...(tries[0] as Arguments)), values[0]);
}

/** Whether it would be right if its inputs came in another order. */
export function isInAnotherOrder({ f, tries, right, tolerance }: Trial): boolean {
  const inOrder = (args: Arguments, order: readonly number[]) =>
    order.map((k) => args[k] as number);
  return orders(tries[0]?.length ?? 0).some((order) =>
    tries.every((args) => close(f(...inOrder(args, order)), right(...args), tolerance)),
  );
}

export function usualFunctionMistake({
  tries,
  values,
  right,
  tolerance,
}: Trial): string | undefined {
  const rights = tries.map((args) => right(...args));
  const wanted = (i: number) => rights[i] as number;
  const first = values[0] as number;

  if (values.every((value, i) => close(-value, wanted(i), tolerance)))
    return "Right size, wrong sign.";
  if (Number.isFinite(first) && values.every((value) => value === first))
    return "Your function gives the same value wherever it is tried: does it use what it is given?";
  if (isRoundedEverywhere(values, rights))
    return "Your function rounds the right value. Leave that out: who prints a number may round it.";
  return undefined;
}

/** Whether all values are the right ones with the same number of decimals, or of digits. */
function isRoundedEverywhere(values: readonly number[], rights: readonly number[]): boolean {
  for (let digits = 1; digits <= 12; digits++)
    for (const rounded of [
      (x: number) => Number(x.toFixed(digits)),
      (x: number) => Number(x.toPrecision(digits)),
    ])
      if (values.every((value, i) => value === rounded(rights[i] as number))) return true;
  return false;
}

/** All other orders of 0 … n − 1. */
function orders(n: number): readonly (readonly number[])[] {
  const all = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((k) => all(rest.filter((other) => other !== k)).map((order) => [k, ...order]));
  return all(Array.from({ length: n }, (_, k) => k)).slice(1);
}
