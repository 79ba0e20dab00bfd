/** A judge for answers that are a number. */

import { correct, type Judge, notYet, notYetKnown, type Verdict } from "../exercise.js";
import { close, isRounded, relativeDistance } from "./close.js";
import { comparedWith, notRight } from "./in-kind.js";
import type { NumberMistake, NumberQuestion } from "./number-question.js";
import { kind, readablePair, theAnswer } from "./words.js";

/** To the digits that a different order of operations leaves alike. */
export const usualTolerance = 1e-9;

/** @param asked - the question, or what makes it when the first answer comes: some read data */
export function numberAnswer(asked: NumberQuestion | (() => NumberQuestion)): Judge {
  let made: NumberQuestion | undefined;
  const question = () => {
    made ??= typeof asked === "function" ? asked() : asked;
    return made;
  };
  const judge = (answer: unknown): Verdict => {
    if (typeof answer !== "number") return notYet(`The answer is a number; ${otherKind(answer)}`);
    if (Number.isNaN(answer))
      return notYet(
        "The answer came out as NaN (not a number): look for 0/0, or for a name without a value.",
      );
    const finding = findingOn(answer, question());
    const [shown] = readablePair(answer, question().right);
    return { ...finding, message: finding.message.replace(theAnswer, shown) };
  };
  return Object.assign(judge, { asks: { kind: "number", question } as const });
}

/** What is said to a number, which is not NaN; `theAnswer` stands in the message for the number. */
export function findingOn(answer: number, question: NumberQuestion): Verdict {
  const { right, tolerance = usualTolerance, praise, mistakes, range } = question;
  if (close(answer, right, tolerance)) return correct(praise);
  const known = nearest(answer, tolerance, mistakes) ?? usual(answer, right, tolerance);
  return known === undefined
    ? notYetKnown(notRight(answer, comparedWith(right), range))
    : notYet(known);
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
    return `${theAnswer} misses the answer by a hair. Was something rounded on the way?`;
  if (!Number.isInteger(right) && close(answer, right, 5 * tolerance))
    return `${theAnswer} is close, but not close enough. Was something rounded on the way?`;
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
