/** Points along a line that would cover each other are stacked. */

/**
 * The level of each value, from 0: the lowest on which no value placed before it is nearer than `apart`.
 *
 * @example levelsOf([0.1, 0.5, 0.11], 0.05) // [0, 0, 1]
 */
export function levelsOf(values: readonly number[], apart: number): number[] {
  const order = [...values.keys()].sort((i, k) => (values[i] as number) - (values[k] as number));
  const lastOn: number[] = [];
  const levels: number[] = Array(values.length).fill(0);
  for (const i of order) {
    const value = values[i] as number;
    const free = lastOn.findIndex((last) => value - last >= apart);
    const level = free < 0 ? lastOn.length : free;
    lastOn[level] = value;
    levels[i] = level;
  }
  return levels;
}
