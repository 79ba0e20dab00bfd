/** A judge for answers that are a letter. */

import { correct, type Judge, notYet, type Verdict } from "../exercise.js";

/**
 * @param options - letter → what is said to those who choose it
 * @param right - the letter of the right one
 */
export function choiceAnswer(options: Readonly<Record<string, string>>, right: string): Judge {
  const letters = Object.keys(options)
    .map((letter) => `"${letter}"`)
    .join(", ");
  const judge = (answer: unknown): Verdict => {
    if (typeof answer !== "string")
      return notYet(`The answer is a letter in quotes, one of ${letters}.`);
    const letter = answer.trim().toLowerCase();
    const said = Object.hasOwn(options, letter) ? options[letter] : undefined;
    if (said !== undefined) return letter === right ? correct(said) : notYet(said);
    if (letter.length > 1)
      return notYet(`The answer is one letter, nothing else: one of ${letters}.`);
    return notYet(`The answer is one of ${letters}.`);
  };
  return Object.assign(judge, { asks: { kind: "choice", letters: Object.keys(options) } as const });
}
