/** Numbers, kinds of values and errors, as a message to a learner puts them. */

/** Stands in a message for the number that was answered, until it is known with how many digits that is shown. */
export const theAnswer = "{answer}";

/** What a value is, with its article. */
export function kind(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

/** What is said to an answer that should be a function and is none. */
export const noFunction = (answer: unknown): string =>
  `The answer is a function; this is ${kind(answer)}. A function begins with what it takes and an arrow, as (x) => 2 * x does.`;

/** A number as a learner would read it, with six digits if no others are asked for. */
export const readable = (value: number, digits = 6): string =>
  String(Number(value.toPrecision(digits))).replaceAll("-", "−");

/** Two numbers with as many digits as it takes to tell them apart. */
export function readablePair(a: number, b: number): readonly [string, string] {
  for (let digits = 6; digits < 17; digits++) {
    const pair = [readable(a, digits), readable(b, digits)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [readable(a, 17), readable(b, 17)];
}

const longestError = 200;

/** What an error says. Anything can be thrown, even what cannot be turned into text. */
export function wordsOf(error: unknown): string {
  if (error === undefined || error === null) return "it gives no reason";
  try {
    const words = error instanceof Error ? `${error.message || error.name}` : String(error);
    return words.length > longestError ? `${words.slice(0, longestError)}…` : words;
  } catch {
    return "something that cannot be shown as text";
  }
}
