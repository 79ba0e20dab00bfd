/** What every lesson has: a title, the time it takes, goals, what it builds on, a summary, exercises, what comes next. */

import { basename } from "node:path";
import { type Heading, headings, section } from "../markdown/headings.js";
import { joined, type Notebook } from "../notebook.js";
import { markdownOf, type Opening, openingOf } from "../opening.js";
import type { Rule } from "./rule.js";

export const lesson: Rule = ({ notebook, path }) => {
  const number = /^(\d\d)-.*\.ipynb$/.exec(basename(path))?.[1];
  if (number === undefined) return [];
  return [
    ...beginning(openingOf(notebook), number),
    ...ending(notebook),
    ...(number === "00" ? [] : exercises(notebook, Number(number))),
  ];
};

function beginning({ text, minutes, goals }: Opening, number: string): string[] {
  const findings: string[] = [];
  const [first] = headings(text);
  const isTitle = first?.level === 1 && first.lines[0] === 0;
  if (!isTitle || !first.source.startsWith(`${number} · `))
    findings.push(`The lesson has no title: begin the first cell with "# ${number} · Title".`);
  if (minutes === undefined)
    findings.push('The opening says no time: add a line such as "About 30 minutes".');
  if (!/\b(builds? on|built on)\b/i.test(text))
    findings.push('The opening does not say what it builds on: add "Builds on …".');
  if (goals === undefined)
    findings.push('The opening has no goals: add "## What you will be able to do" with a list.');
  else if (goals.length < 3 || goals.length > 4)
    findings.push(`The opening lists ${goals.length} goals: a lesson has three or four.`);
  return findings;
}

function ending({ cells }: Notebook): string[] {
  const findings: string[] = [];
  const text = markdownOf(cells);
  const summary = section(text, isPart(/^Summary\b/));
  const lines = summary?.filter((line) => line.trim() !== "").length;
  if (lines === undefined) findings.push('The lesson has no summary: add "## Summary".');
  else if (lines === 0 || lines > 5)
    findings.push(`The summary has ${lines} lines: write one to five.`);
  if (!headings(text).some(isPart(/^Exercises\b/)))
    findings.push('The lesson has no exercises: add "## Exercises".');
  const last = cells.filter(({ cell_type }) => cell_type === "markdown").at(-1);
  if (!last || !joined(last.source).includes("?"))
    findings.push(
      "The last text asks nothing: end with the question that the next lesson answers.",
    );
  return findings;
}

/** Whether a heading is that of a part of the lesson. */
const isPart = (title: RegExp) => (heading: Heading) =>
  heading.level === 2 && title.test(heading.text);

function exercises({ cells }: Notebook, number: number): string[] {
  const code = cells
    .filter(({ cell_type }) => cell_type === "code")
    .map(({ source }) => joined(source))
    .join("\n");
  const checked = [...code.matchAll(/\bcheck\(\s*["'`](\d+\.\d+)["'`]/g)].map(([, id]) => id ?? "");
  const own = new Set(checked.filter((id) => id.startsWith(`${number}.`)));
  const findings = [...new Set(checked)]
    .filter((id) => !own.has(id))
    .map((id) => `A cell checks exercise ${id}, which belongs to another lesson.`);
  if (own.size < 3 || own.size > 5)
    findings.push(
      `The lesson checks ${own.size} exercises: have three to five cells with check("${number}.1", …), check("${number}.2", …).`,
    );
  return findings;
}
