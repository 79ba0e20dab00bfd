/** Numbers as titles and descriptions write them. */

/**
 * A number with so many decimals: with a minus sign instead of a hyphen, and without one where it rounds to 0.
 *
 * @example fixed(-1.604, 2) // "−1.60"
 * @example fixed(-0.001, 2) // "0.00"
 */
export function fixed(value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
}

/** A number with all its digits, and with a minus sign instead of a hyphen. */
export const written = (value: number) => String(value).replace("-", "−");

/** @example count(1, "flight") // "1 flight", and count(2, "flight") is "2 flights" */
export const count = (n: number, thing: string) => `${n} ${thing}${n === 1 ? "" : "s"}`;

/** @example listed(["a", "b", "c"]) // "a, b and c" */
export const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
