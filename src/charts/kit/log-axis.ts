/** A logarithmic axis on which 0, which has no logarithm, has a place of its own at the left end. */

import { axis, labelledTicks } from "./axis.js";

/** How far 0 stands from the smallest other number, as a share of the axis, or in powers of ten if that is more. */
const gap = { share: 0.1, least: 0.4 };

export interface LogAxis {
  /** Where a number stands: its logarithm, except for 0. */
  readonly place: (value: number) => number;
  readonly encoding: object;
}

/**
 * @param field - holds the places of the numbers
 * @param title - what the numbers are; the scale is added to it
 * @param values - all numbers that have to find a place, from 0 on, not all of them 0
 */
export function logAxis(field: string, title: string, values: readonly number[]): LogAxis {
  const positive = values.filter((value) => value > 0);
  const [low, high] = [Math.log10(Math.min(...positive)), Math.log10(Math.max(...positive))];
  const hasZero = positive.length < values.length;
  const zero = low - Math.max(gap.least, gap.share * (high - low));
  const ticks = ticksBetween(low, high).map((value) => ({
    at: Math.log10(value),
    label: value.toLocaleString("en-US", { maximumSignificantDigits: 1 }),
  }));
  if (hasZero) ticks.unshift({ at: zero, label: "0" });
  const margin = 0.03 * (high - low) + 0.02;
  return {
    place: (value) => (value === 0 ? zero : Math.log10(value)),
    encoding: {
      ...axis(field, `${title} (${hasZero ? "log scale, 0 set apart" : "log scale"})`, [
        (hasZero ? zero : low) - margin,
        high + margin,
      ]),
      axis: { ...labelledTicks(ticks), labelOverlap: true },
    },
  };
}

/** The digits that ticks may begin with: as few as give three ticks. */
const digits = [[1], [1, 2, 5], [1, 2, 3, 4, 5, 6, 7, 8, 9]];

/** Round numbers whose logarithms lie between these. */
function ticksBetween(low: number, high: number): number[] {
  const exponents = Array.from(
    { length: Math.floor(high) - Math.floor(low) + 1 },
    (_, k) => Math.floor(low) + k,
  );
  const isBetween = (value: number) =>
    Math.log10(value) >= low - 1e-9 && Math.log10(value) <= high + 1e-9;
  const choices = digits.map((beginnings) =>
    exponents
      .flatMap((exponent) => beginnings.map((digit) => Number(`${digit}e${exponent}`)))
      .filter(isBetween),
  );
  return choices.find((ticks) => ticks.length >= 3) ?? (choices.at(-1) as number[]);
}
