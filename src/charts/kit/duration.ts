/** Short times, as titles and tooltips write them. */

const units = [
  { unit: "s", seconds: 1 },
  { unit: "ms", seconds: 1e-3 },
  { unit: "µs", seconds: 1e-6 },
  { unit: "ns", seconds: 1e-9 },
] as const;

/**
 * A time with two digits, in the largest unit of which it is at least one.
 *
 * @param seconds - above 0
 * @example duration(0.0000852) // "85 µs"
 * @example duration(0.00123) // "1.2 ms"
 */
export function duration(seconds: number): string {
  const rounded = Number(seconds.toPrecision(2));
  const { unit, seconds: one } = units.find((each) => rounded >= each.seconds) ?? units[3];
  return `${Number((rounded / one).toPrecision(2))} ${unit}`;
}

/**
 * Vega expression for the labels of an axis of seconds: whole powers of ten, in these units.
 */
export const durationLabel =
  "datum.value >= 0.99 ? format(datum.value, '.0f') + ' s' : " +
  "datum.value >= 0.00099 ? format(datum.value * 1e3, '.0f') + ' ms' : " +
  "datum.value >= 0.00000099 ? format(datum.value * 1e6, '.0f') + ' µs' : " +
  "format(datum.value * 1e9, '.0f') + ' ns'";
