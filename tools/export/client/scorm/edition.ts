/** In what the editions of SCORM differ: how things are called, how long they may be, and how they are written. */

import type { AnswerGiven } from "../answer-event.js";

/** Names and values, in the order in which a platform wants to hear them. */
export type Values = readonly (readonly [name: string, value: string])[];

export interface Edition {
  /** The object that a platform puts into a window around the page. */
  readonly object: string;
  /** Its functions. */
  readonly calls: Readonly<Record<"initialize" | "finish" | "get" | "set" | "commit", string>>;
  /** What it keeps of a learner in a lesson. */
  readonly names: Readonly<Record<"mode" | "status" | "exit" | "time" | "place" | "notes", string>>;
  /** How many characters of notes it keeps. */
  readonly mostNotes: number;
  /** How many characters of a place it keeps. */
  readonly mostPlace: number;
  duration(seconds: number): string;
  /** @param share - of the exercises, from 0 to 1 */
  score(share: number): Values;
  /** @param id - of the exercise, as the platform's reports show it */
  answer(given: AnswerGiven, id: string, when: Date): Values;
}

/** What a platform takes as an answer in a form. Anything else is a text for it, such as "1/3". */
const fitting = {
  number: { type: "numeric", form: /^-?\d{1,10}(?:\.\d{1,18})?$/ },
  choice: { type: "choice", form: /^[a-z0-9]$/ },
};

/** A kind of text that an edition takes as an answer. */
export interface TextKind {
  readonly type: string;
  /** How many characters of it. */
  readonly most: number;
}

/** The text that both editions take. */
export const shortText: TextKind = { type: "fill-in", most: 250 };

/**
 * An answer in a platform's words, as long as it may be.
 *
 * @param code - as which kind of text the edition takes code
 */
export function inPlatform(
  { kind, answer }: AnswerGiven,
  code: TextKind,
): { readonly type: string; readonly response: string } {
  if (kind === "code")
    return { type: code.type, response: beginning(inOneLine(answer), code.most) };
  const { type, form } = fitting[kind];
  return {
    type: form.test(answer) ? type : shortText.type,
    response: beginning(answer, shortText.most),
  };
}

/** Some platforms, Moodle among them, refuse a text of several lines. */
const inOneLine = (code: string) => code.trim().replace(/\s*\n\s*/g, " ⏎ ");

/** A character of two parts at the end is kept whole or left out: half of it is no text for a platform. */
const beginning = (text: string, most: number) =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");

/** @example percent(2 / 3) // "66.67" */
export const percent = (share: number) => String(Number((100 * share).toFixed(2)));
