/**
 * The verdicts of a page, as a table that is looked things up in: no judge is part of a page. What is said to an answer
 * lies at a place that is made of the answer, and a lock decides what can be read of the table without having the answer.
 */

import { type Compared, notRight, type Range } from "../../../src/study/judges/in-kind.js";
import { readable, readablePair, theAnswer } from "../../../src/study/judges/words.js";

/** How places are named in a table, and what is kept at them written; lock-open.ts and lock-sealed.ts have one each. */
export interface Lock {
  readonly nameOf: (place: string) => string;
  /** Writes a text, or reads one that was written. */
  readonly turn: (text: string, place: string, way: "write" | "read") => string;
}

/**
 * What is said to the numbers of a stretch; `words` may be a number of another stretch, to which the same is said.
 * Where the words show the answer, it may lie so near the right one that it takes more than six digits to tell them
 * apart: then the right one stands `beside` it.
 */
export type Rule = readonly [
  from: number | Infinite,
  to: number | Infinite,
  words: string | number,
  isRight: 0 | 1,
  beside?: number,
];

/** JSON has no number for them. */
type Infinite = "Infinity" | "-Infinity";

/** What holds for all numbers that no rule knows. */
export interface NumberTable {
  /** How many leading bits of a number lead to its rules. */
  readonly depths: readonly number[];
  /** The sign of the right number. */
  readonly sign: number;
  /** The names of its `sizePlaces`, by which one sees whether another number is larger or smaller. */
  readonly path: readonly string[];
  /** As of the judge: where the answer must lie, as one can know before computing it, and why. */
  readonly range?: Range;
}

export interface AnswerTable {
  /** Name of a place → what is kept there. */
  readonly kept: Readonly<Record<string, string>>;
  /** Exercise → what else is known of its answer, for those that ask for a number. */
  readonly numbers: Readonly<Record<string, NumberTable>>;
}

export interface Said {
  readonly outcome: "correct" | "not yet";
  readonly message: string;
}

/** What is said to a choice. */
export function saidToChoice(table: AnswerTable, lock: Lock, id: string, letter: string): Said {
  const [, , words, isRight] = rulesAt(table, lock, choicePlace(id, letter))[0] as Rule;
  return { outcome: isRight ? "correct" : "not yet", message: String(words) };
}

/** What is said to a number, which is not NaN. */
export function saidToNumber(table: AnswerTable, lock: Lock, id: string, answer: number): Said {
  const about = table.numbers[id] as NumberTable;
  const [, , words, isRight, beside] = ruleFor(table, lock, id, answer) ?? [];
  const text =
    words === undefined
      ? notRight(answer, comparedIn(about, lock, id), about.range)
      : typeof words === "string"
        ? words
        : String(ruleFor(table, lock, id, words)?.[2]);
  const shown = beside === undefined ? readable(answer) : readablePair(answer, beside)[0];
  return { outcome: isRight ? "correct" : "not yet", message: text.replace(theAnswer, shown) };
}

export const choicePlace = (id: string, letter: string) => `${id} ${letter}`;

/** The rules of a number are kept under the leading bits that it shares with its neighbours. */
export function numberPlace(id: string, x: number, depth: number, aside = 0n): string {
  const sign = x < 0 ? "−" : "+";
  return `${id} ${sign} ${depth} ${leadingBits(x, depth) + aside}`;
}

/**
 * The places of a number's size: the first is that of all sizes with the same first bit, the last its own alone. Each is the
 * one before it and a letter more, which makes all 64 of them 0.3 kB in a compressed file.
 */
export function sizePlaces(id: string, x: number): readonly string[] {
  const bits = leadingBits(x, 64).toString(2).padStart(64, "0");
  return Array.from(bits, (_, i) => `${id} size ${bits.slice(0, i + 1)}`);
}

/** The first bits of a number's size, as a whole number: of two sizes the larger one never has the smaller number. */
export const leadingBits = (x: number, depth: number): bigint =>
  (new BigUint64Array(new Float64Array([Math.abs(x)]).buffer)[0] as bigint) >> BigInt(64 - depth);

function rulesAt({ kept }: AnswerTable, lock: Lock, place: string): readonly Rule[] {
  const text = kept[lock.nameOf(place)];
  return text === undefined ? [] : JSON.parse(lock.turn(text, place, "read"));
}

/** A rule is kept at the place of the middle of its stretch, so an answer may find it one place aside. */
function ruleFor(table: AnswerTable, lock: Lock, id: string, x: number): Rule | undefined {
  return table.numbers[id]?.depths
    .flatMap((depth) => [-1n, 0n, 1n].map((aside) => numberPlace(id, x, depth, aside)))
    .flatMap((place) => rulesAt(table, lock, place))
    .find(([from, to]) => Number(from) <= x && x <= Number(to));
}

/** How the right number lies to others: where the ways to two sizes part, the larger one goes on with a 1. */
function comparedIn({ sign, path }: NumberTable, lock: Lock, id: string): Compared {
  const compare = (size: number) => {
    const other = sizePlaces(id, size).find((place, i) => lock.nameOf(place) !== path[i]);
    return other === undefined ? 0 : other.endsWith("1") ? 1 : -1;
  };
  return { sign, compare };
}
