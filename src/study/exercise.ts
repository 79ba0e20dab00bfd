/** What an exercise is, and what can be said of an answer. */

/** An answer's outcome and the words for it (Markdown is not understood: plain sentences). */
export interface Verdict {
  readonly outcome: "correct" | "not yet";
  readonly message: string;
}

export interface Exercise {
  /** Lesson, dot, number: "3.1". */
  readonly id: string;
  /** What is asked, in a few words. */
  readonly title: string;
  /** From a nudge to nearly the answer. */
  readonly hints: readonly string[];
  /** A worked answer: TypeScript whose last line names the answer, and the reason why it is right. */
  readonly solution: { readonly code: string; readonly reason: string };
  /** Judges an attempted answer. */
  judge(answer: unknown): Verdict;
}

export interface Lesson {
  readonly number: number;
  readonly title: string;
  readonly exercises: readonly Exercise[];
}

/**
 * Stands where an answer belongs until the reader has one; it fits every type.
 *
 * @example const cube: (x: number) => number = todo; // replace todo by your answer
 */
export const todo = Symbol.for("one-neuron.todo") as unknown as never;

export const correct = (message: string): Verdict => ({ outcome: "correct", message });
export const notYet = (message: string): Verdict => ({ outcome: "not yet", message });
