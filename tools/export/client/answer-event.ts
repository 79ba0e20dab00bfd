/** What a page tells whoever listens when an answer was judged in it. */

export interface AnswerGiven {
  readonly id: string;
  readonly kind: "number" | "choice";
  readonly answer: string;
  readonly outcome: "correct" | "not yet";
  readonly all: number;
}

export const answerEvent = "one-neuron-answer";
