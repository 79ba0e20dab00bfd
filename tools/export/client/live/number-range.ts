/** How far a slider moves a number of the code, and how the number is written then. */

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * From 0 to twice the number, in one to a thousand steps that are round numbers; a whole number stays whole. A negative one can
 * become positive: nothing in the code stands against that.
 *
 * @param literal - a number as it stands in the code
 * @returns undefined for what no slider moves, such as `0xff` or `10n`
 * @example rangeAround("0.005") // { min: 0, max: 0.01, step: 0.0001 }
 * @example rangeAround("3") // { min: 0, max: 10, step: 1 }
 * @example rangeAround("-6") // { min: -12, max: 12, step: 1 }
 */
export function rangeAround(literal: string): Range | undefined {
  if (!/^-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(literal)) return undefined;
  const value = numberIn(literal);
  if (!Number.isFinite(value)) return undefined;
  const isWhole = /^-?[\d_]+$/.test(literal);
  const max = Math.max(2 * Math.abs(value), isWhole ? 10 : 0) || 1;
  const fine = 10 ** (Math.floor(Math.log10(max)) - 2);
  return { min: literal.startsWith("-") ? -max : 0, max, step: isWhole ? Math.max(1, fine) : fine };
}

/** @example numberIn("10_000") // 10000 */
export const numberIn = (literal: string): number => Number(literal.replaceAll("_", ""));

/** A position of the slider as it is written into the code: without the 4e-17 that sums of steps leave behind. */
export function written(position: number, { step }: Range): string {
  const decimals = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
  return String(Number(position.toFixed(decimals)));
}
