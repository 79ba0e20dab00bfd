/** How numbers and formulas are set in the words of a page. */

/** @example withMinus("-0.2") // "−0.2": the sign is as wide as the digits, and no hyphen */
export const withMinus = (number: string) => number.replace("-", "−");

/** A number and its unit stay in one line. */
export const withUnits = (words: string) => words.replace(/(\d) (?=[°%])/g, "$1\u00a0");

/** @example unbroken("At w = 0 it is level") // "w = 0" stays in one line, as numbers with their units do */
export const unbroken = (words: string) =>
  withUnits(words).replace(/ ([=<>≈]) /g, "\u00a0$1\u00a0");
