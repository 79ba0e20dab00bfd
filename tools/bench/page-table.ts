/** The times of live pages as a table. */

import { median, number, table } from "./report.js";

export interface Task {
  readonly name: string;
  /** In milliseconds, one or more of each fresh page. */
  readonly times: readonly number[];
  /** What the median should not exceed; missing if the times are only shown for comparison. */
  readonly bar?: number;
}

/** @example pageTable([{ name: "ready", times: [400, 600], bar: 500 }]) // … | ready | 500 | 600 | ≤ 500 ✓ | */
export function pageTable(tasks: readonly Task[]): string {
  const rows = tasks.map(({ name, times, bar }) => [
    name,
    number(median(times)),
    number(Math.max(...times)),
    bar === undefined ? "" : `≤ ${bar} ${median(times) <= bar ? "✓" : "✗"}`,
  ]);
  return table(["milliseconds", "median", "slowest", "bar"], rows);
}
