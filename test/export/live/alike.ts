/** Whether two values differ in more than the last digits of their numbers. */

/** How far numbers may lie apart, relative to the larger one: the kernel and the page add up in the same order, but not always. */
const tolerance = 1e-6;

/** @returns where the values first differ, and how; undefined if they are alike */
export function difference(actual: unknown, expected: unknown, place = ""): string | undefined {
  if (typeof actual === "string" && typeof expected === "string")
    return differenceOfTexts(actual, expected, place);
  if (typeof actual === "number" && typeof expected === "number" && isClose(actual, expected))
    return undefined;
  if (isObject(actual) && isObject(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const found = difference(actual[key], expected[key], `${place}/${key}`);
      if (found) return found;
    }
    return undefined;
  }
  return Object.is(actual, expected) ? undefined : say(actual, expected, place);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isClose = (a: number, b: number) =>
  Object.is(a, b) || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

const number = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;

function differenceOfTexts(actual: string, expected: string, place: string): string | undefined {
  const between = (text: string) => text.replace(number, "0");
  const numbers = (text: string) => (text.match(number) ?? []).map(Number);
  const others = numbers(expected);
  const isAlike =
    between(actual) === between(expected) &&
    numbers(actual).every((value, i) => isClose(value, others[i] as number));
  return isAlike ? undefined : say(actual, expected, place);
}

const say = (actual: unknown, expected: unknown, place: string) =>
  `${place}: ${inShort(actual)} instead of ${inShort(expected)}`;

const inShort = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 300);
