/** What a page tells whoever listens when an answer was judged in it. */

export interface AnswerGiven {
  readonly id: string;
  /** What the reader gave: a number or a choice in a form, or code in a cell that was run. */
  readonly kind: "number" | "choice" | "code";
  readonly answer: string;
  readonly outcome: "correct" | "not yet";
  /** How many exercises the page has. */
  readonly all: number;
}

export const answerEvent = "one-neuron-answer";

/** The exercises of the page. */
export const exercisesHere = (): readonly string[] =>
  Array.from(
    document.querySelectorAll<HTMLElement>("[data-exercise]"),
    ({ dataset }) => dataset.exercise ?? "",
  );

/** Tells of an answer, unless the page has no such exercise: what a cell reports may be anything. */
export function tellAnswer(given: Omit<AnswerGiven, "all">): void {
  const here = exercisesHere();
  if (!here.includes(given.id)) return;
  const detail: AnswerGiven = { ...given, all: here.length };
  document.dispatchEvent(new CustomEvent(answerEvent, { detail }));
}

/** Calls back with each answer that is told of. */
export function onAnswer(act: (given: AnswerGiven) => void): void {
  document.addEventListener(answerEvent, (event) =>
    act((event as CustomEvent<AnswerGiven>).detail),
  );
}
