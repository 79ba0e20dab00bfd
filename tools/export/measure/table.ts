/** The table in docs/performance.md that compares the pages with those of nbconvert. */

import { median } from "../../bench/report.js";
import type { Measures } from "./page.js";

export interface Column {
  readonly pages: readonly Measures[];
  /** Seconds for the whole course, made anew. */
  readonly all: number;
  /** Seconds when one lesson changed; nbconvert makes a single notebook anew. */
  readonly one: number | undefined;
}

/** @returns a Markdown table */
export function table(ours: Column, theirs: Column): string {
  const row = (name: string, cell: (column: Column) => string) =>
    `| ${name} | ${cell(ours)} | ${cell(theirs)} |`;
  const of = (key: keyof Measures, { pages }: Column) => pages.map((page) => page[key]);
  const most = (key: keyof Measures, column: Column) => Math.max(...of(key, column));
  return [
    `| ${ours.pages.length} ${ours.pages.length === 1 ? "lesson" : "lessons"} | \`npm run export\` | \`jupyter nbconvert --to html\` |`,
    "|---|---|---|",
    row("median page, compressed, with all it loads", (column) => {
      const kilobytes = `${Math.round(median(of("weight", column)) / 1000)} kB`;
      return most("outside", column) > 0 ? `${kilobytes} and what the network adds` : kilobytes;
    }),
    row("requests to other hosts, a page", (column) => String(median(of("outside", column)))),
    row(
      "first paint at ¼ of the processor's speed, median",
      (column) => `${(median(of("paint", column)) / 1000).toFixed(2)} s`,
    ),
    row("layout shift, worst page", (column) => most("shift", column).toFixed(3)),
    row("elements that break an axe-core rule, all pages", (column) =>
      String(of("violations", column).reduce((sum, n) => sum + n, 0)),
    ),
    row("time for the course, from scratch", ({ all }) => `${all.toFixed(1)} s`),
    row("time when one lesson changed", ({ one }) =>
      one === undefined ? "the same: it keeps nothing" : `${one.toFixed(1)} s`,
    ),
  ].join("\n");
}
