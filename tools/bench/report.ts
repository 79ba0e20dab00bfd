/** Numbers and tables in words that a README can hold. */

import { readFileSync, writeFileSync } from "node:fs";
import { inProject } from "../setup/paths.js";

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

const [begin, end] = ["<!-- bench:start -->", "<!-- bench:end -->"];

/** Puts the text between the two marks in the README. */
export function writeSection(text: string): void {
  const file = inProject("README.md");
  const [before = "", rest = ""] = readFileSync(file, "utf8").split(begin);
  const [, after = ""] = rest.split(end);
  writeFileSync(file, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}
