/** The table in the README. */

import { readFileSync, writeFileSync } from "node:fs";
import { inProject } from "../../setup/paths.js";
import { UserError } from "../../setup/user-error.js";
import type { Measures } from "./page.js";

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length - half - 1], sorted[half]];
  return (low + high) / 2;
}

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

const marks = /(<!-- measured -->\n)[\s\S]*?(\n<!-- \/measured -->)/;

/** @throws UserError if the README has no place for it */
export function writeTable(text: string, path = inProject("README.md")): void {
  const readme = readFileSync(path, "utf8");
  if (!marks.test(readme))
    throw new UserError(
      `${path} has no place for the table.`,
      "Put <!-- measured --> and <!-- /measured --> where it belongs.",
    );
  writeFileSync(
    path,
    readme.replace(marks, (_, start, end) => `${start}${text}${end}`),
  );
}
