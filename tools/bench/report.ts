/** Numbers and tables for docs/performance.md. */

import { readFileSync, writeFileSync } from "node:fs";
import { inProject } from "../setup/paths.js";
import { UserError } from "../setup/user-error.js";

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

/** Three digits, however large. */
export const number = (value: number) => Number(value.toPrecision(3)).toString();

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/**
 * Puts a text in the place of the one between two marks: `<!-- name -->` and `<!-- /name -->`.
 *
 * @param file - a Markdown file
 * @throws UserError if the file does not have the marks
 */
export function writeSection(
  name: string,
  text: string,
  file = inProject("docs", "performance.md"),
): void {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const old = readFileSync(file, "utf8");
  const from = old.indexOf(begin) + begin.length;
  const to = old.indexOf(end);
  if (!old.includes(begin) || to < from)
    throw new UserError(
      `${file} has no place for what was measured.`,
      `Put ${begin} and ${end} where it belongs.`,
    );
  writeFileSync(file, `${old.slice(0, from)}\n\n${text}\n\n${old.slice(to)}`);
}
