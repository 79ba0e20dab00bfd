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

/** What a platform takes as an answer of each kind. Anything else is a text for it, such as "1/3". */
const fitting = {
  number: { type: "numeric", form: /^-?\d{1,10}(?:\.\d{1,18})?$/ },
  choice: { type: "choice", form: /^[a-z0-9]$/ },
};

/** The kind of an answer, in a platform's words. */
export function typeOf({ kind, answer }: AnswerGiven): string {
  const { type, form } = fitting[kind];
  return form.test(answer) ? type : "fill-in";
}

/** The longest text that both editions take as an answer. */
export const mostAnswer = 250;

/** @example percent(2 / 3) // "66.67" */
export const percent = (share: number) => String(Number((100 * share).toFixed(2)));
