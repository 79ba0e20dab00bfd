/** A judge for answers that are a number. */

import { correct, type Judge, notYet, notYetKnown } from "../exercise.js";
import { close, isRounded, relativeDistance } from "./close.js";
import { differsInKind } from "./in-kind.js";
import { kind, readablePair } from "./words.js";

/** A usual wrong number, or all for which `when` holds, and what is said to it. */
export type NumberMistake = { readonly says: string } & (
  | { readonly value: number }
  | { readonly when: (answer: number) => boolean }
);

export interface NumberQuestion {
  readonly right: number;
  /** How far an answer may lie from the right one, relative to the greater of it and 1. */
  readonly tolerance?: number;
  readonly praise: string;
  readonly mistakes: readonly NumberMistake[];
  /** Between which numbers the answer lies, as one can know before computing it, and why: a whole sentence. */
  readonly range?: { readonly from?: number; readonly to?: number; readonly because: string };
}

export function numberAnswer(question: NumberQuestion): Judge {
  const { right, tolerance = 1e-9, praise, mistakes } = question;
  return (answer) => {
    if (typeof answer !== "number") return notYet(`The answer is a number; ${otherKind(answer)}`);
    if (Number.isNaN(answer))
      return notYet(
        "The answer came out as NaN (not a number): look for 0/0, or for a name without a value.",
      );
    if (close(answer, right, tolerance)) return correct(praise);
    const known = nearest(answer, tolerance, mistakes) ?? usual(answer, right, tolerance);
    return known === undefined ? notYetKnown(inKind(answer, question)) : notYet(known);
  };
}

function otherKind(answer: unknown): string {
  if (typeof answer === "string") return "this is text. Leave out the quotes.";
  if (typeof answer === "bigint") return "this is a bigint. Leave out the n behind it.";
  if (typeof answer === "function")
    return "this is a function. Call it, and hand over what it gives.";
  if (Array.isArray(answer)) return "this is a list. Leave out the brackets.";
  return `this is ${kind(answer)}.`;
}

/** Of the rules that fit, the one whose value is nearest. */
function nearest(answer: number, tolerance: number, mistakes: readonly NumberMistake[]) {
  const fitting = mistakes
    .map((mistake) => ({ says: mistake.says, distance: distanceTo(mistake, answer, tolerance) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance);
  return fitting[0]?.says;
}

/** Infinite where the rule does not fit. A rule without a value of its own speaks where no value is hit exactly. */
function distanceTo(mistake: NumberMistake, answer: number, tolerance: number): number {
  if ("when" in mistake) return mistake.when(answer) ? Number.MIN_VALUE : Number.POSITIVE_INFINITY;
  const distance = relativeDistance(answer, mistake.value);
  const rounded = tolerance > 1e-6 && distance < 0.05 && isRounded(answer, mistake.value, 2);
  return distance <= Math.min(5 * tolerance, 0.003) || rounded
    ? distance
    : Number.POSITIVE_INFINITY;
}

/** Mistakes that can be told from the right number alone. */
function usual(answer: number, right: number, tolerance: number): string | undefined {
  if (!Number.isInteger(right) && isRounded(answer, right, 1))
    return `That is the right number, rounded too far: give ${digitsNeeded(right, tolerance)} digits or more.`;
  if (Number.isInteger(right) && Math.abs(answer - right) < 1e-4)
    return `${readablePair(answer, right)[0]} misses the answer by a hair. Was something rounded on the way?`;
  if (!Number.isInteger(right) && close(answer, right, 5 * tolerance))
    return `${readablePair(answer, right)[0]} is close, but not close enough. Was something rounded on the way?`;
  if (close(-answer, right, tolerance)) return "Right size, wrong sign.";
  if (!Number.isInteger(right) && isShifted(answer, right, tolerance))
    return "The digits are right, but the decimal point is in the wrong place. Is it a matter of per cent?";
  return undefined;
}

/** Whether it is 10, 100 or 1000 times the right number, or that part of it. */
const isShifted = (answer: number, right: number, tolerance: number) =>
  [10, 100, 1000].some(
    (power) =>
      relativeDistance(answer, right * power) <= tolerance ||
      relativeDistance(answer, right / power) <= tolerance,
  );

function digitsNeeded(right: number, tolerance: number): number {
  let digits = 1;
  while (!close(Number(right.toPrecision(digits)), right, tolerance)) digits++;
  return digits;
}

function inKind(answer: number, { right, range }: NumberQuestion): string {
  const [shown] = readablePair(answer, right);
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range ?? {};
  if (range && (answer < from || answer > to)) return `${shown} cannot be right. ${range.because}`;
  return `The answer is not ${shown}: ${differsInKind(answer, right)}.`;
}
