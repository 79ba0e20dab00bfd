/** What is wrong with a number, in kind: its sign, its order of magnitude. It does not give the right one away. */

import { theAnswer } from "./words.js";

/** A number of which one can only ask how others lie to it. */
export interface Compared {
  readonly sign: number;
  /** Above 0 if a size lies above that of the number, below 0 if it lies below. */
  readonly compare: (size: number) => number;
}

/** Between which numbers an answer lies, as one can know before computing it, and why: a whole sentence. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
  readonly because: string;
}

/** A whole sentence about a wrong number, with `theAnswer` in its place. */
export function notRight(given: number, right: Compared, range?: Range): string {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range ?? {};
  if (range && (given < from || given > to))
    return `${theAnswer} cannot be right. ${range.because}`;
  return `The answer is not ${theAnswer}: ${differsFrom(given, right)}.`;
}

/** The end of a sentence that has named the number. */
export const differsInKind = (given: number, right: number): string =>
  differsFrom(given, comparedWith(right));

export const comparedWith = (right: number): Compared => ({
  sign: Math.sign(right),
  compare: (size) => size - Math.abs(right),
});

function differsFrom(given: number, { sign, compare }: Compared): string {
  if (!Number.isFinite(given)) return "the right number is finite";
  if (given === 0) return "the right number is not 0";
  if (sign !== 0 && Math.sign(given) !== sign)
    return `the right number is ${sign > 0 ? "above" : "below"} 0`;
  const size = Math.abs(given);
  const how = Math.sign(given) * compare(size) > 0 ? "too large" : "too small";
  const isApart = (factor: number) => compare(size / factor) >= 0 || compare(size * factor) <= 0;
  if (isApart(1000)) return `that is ${how}, by a factor of 1000 or more`;
  if (isApart(10)) return `that is ${how}, by a factor of 10 or more`;
  return `that is ${how}, though its sign and its order of magnitude are right`;
}
