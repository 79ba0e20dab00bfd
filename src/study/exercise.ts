/** What an exercise is, and what can be said of an answer. */

import type { NumberQuestion } from "./judges/number-question.js";

/** What is said to an answer (Markdown is not understood: plain sentences). */
export type Verdict =
  | { readonly outcome: "correct"; readonly message: string }
  | {
      readonly outcome: "not yet";
      readonly message: string;
      /** Whether the message names the mistake. If no rule knows the mistake, it says where and how the answer goes wrong. */
      readonly named: boolean;
    };

export interface Judge {
  (answer: unknown): Verdict;
  /** What a page can ask for in a form; missing where the answer has to be run, such as a function. */
  readonly asks?: Asks;
}

/** An answer that a form can take. */
export type Asks =
  | { readonly kind: "number"; readonly question: () => NumberQuestion }
  | { readonly kind: "choice"; readonly letters: readonly string[] };

export interface Exercise {
  /** Lesson, dot, number: "3.1". */
  readonly id: string;
  /** What is asked, in a few words. */
  readonly title: string;
  /** From a nudge to nearly the answer. */
  readonly hints: readonly string[];
  /** A worked answer: TypeScript whose last line names the answer, and the reason why it is right. */
  readonly solution: { readonly code: string; readonly reason: string };
  /** Judges an attempted answer. `judged` is the way to call it: an answer may be anything, and break this. */
  readonly judge: Judge;
}

export interface Lesson {
  readonly number: number;
  readonly title: string;
  readonly exercises: readonly Exercise[];
}

/**
 * Stands where an answer belongs until the reader has one; it fits every type.
 *
 * @example const cube: (x: number) => number = todo; // replace todo with your answer
 */
export const todo = Symbol.for("one-neuron.todo") as unknown as never;

export const correct = (message: string): Verdict => ({ outcome: "correct", message });

/** For a mistake that is known by name. */
export const notYet = (message: string): Verdict => ({ outcome: "not yet", message, named: true });

/** For a wrong answer that no rule knows. */
export const notYetKnown = (message: string): Verdict => ({
  outcome: "not yet",
  message,
  named: false,
});
