/** The cross-entropy as lesson 04 first writes it, from ŷ. */

/** With another logarithm than the natural one if need be. */
export const entropy = (yHat: number, y: number, logarithm = Math.log): number =>
  -(y * logarithm(yHat) + (1 - y) * logarithm(1 - yHat));

/** The probability that was given to what happened. */
export const given = (yHat: number, y: number): number => (y === 1 ? yHat : 1 - yHat);
