/** What every lesson has: a title, the time it takes, goals, what it builds on, a summary, exercises, what comes next. */

import { basename } from "node:path";
import type { Rule } from "../lint.js";
import { section } from "../markdown.js";
import { joined, type Notebook } from "../notebook.js";

export const lesson: Rule = ({ notebook, path }) => {
  const number = /^(\d\d)-.*\.ipynb$/.exec(basename(path))?.[1];
  if (number === undefined) return [];
  return [
    ...beginning(openingOf(notebook), number),
    ...ending(notebook),
    ...(number === "00" ? [] : exercises(notebook, Number(number))),
  ];
};

const textOf = (cells: Notebook["cells"]) => cells.map(({ source }) => joined(source)).join("\n\n");
const markdownOf = ({ cells }: Notebook) =>
  cells.filter(({ cell_type }) => cell_type === "markdown");

/** Everything before the first code. */
function openingOf({ cells }: Notebook): string {
  const first = cells.findIndex(({ cell_type }) => cell_type === "code");
  return textOf(cells.slice(0, first < 0 ? undefined : first));
}

function beginning(opening: string, number: string): string[] {
  const findings: string[] = [];
  const title = new RegExp(`^# ${number} · \\S`);
  if (!title.test(opening))
    findings.push(`The lesson has no title: begin the first cell with "# ${number} · Title".`);
  if (!/\b\d+ minutes\b/i.test(opening))
    findings.push('The opening says no time: add a line such as "About 30 minutes".');
  if (!/\b(builds? on|built on)\b/i.test(opening))
    findings.push('The opening does not say what it builds on: add "Builds on …".');
  const goals = goalsIn(opening);
  if (goals === undefined)
    findings.push('The opening has no goals: add "## What you will be able to do" with a list.');
  else if (goals < 3 || goals > 4)
    findings.push(`The opening lists ${goals} goals: a lesson has three or four.`);
  return findings;
}

/** How many items stand below the heading or the line that announces the goals. */
function goalsIn(opening: string): number | undefined {
  const announced = /(?:^#+ What you will be able to do|\bBy the end\b).*$/im.exec(opening);
  if (!announced) return undefined;
  const rest = opening.slice(announced.index + announced[0].length);
  const items = /^\s*((?:(?:[-*+]|\d+\.) .*(?:\n[ \t]+\S.*)*\n*)*)/.exec(rest)?.[1] ?? "";
  return items.match(/^(?:[-*+]|\d+\.) /gm)?.length ?? 0;
}

function ending(notebook: Notebook): string[] {
  const findings: string[] = [];
  const cells = markdownOf(notebook);
  const summary = section(textOf(cells), /^## Summary\b/);
  const lines = summary?.filter((line) => line.trim() !== "").length;
  if (lines === undefined) findings.push('The lesson has no summary: add "## Summary".');
  else if (lines === 0 || lines > 5)
    findings.push(`The summary has ${lines} lines: write one to five.`);
  if (section(textOf(cells), /^## Exercises\b/) === undefined)
    findings.push('The lesson has no exercises: add "## Exercises".');
  if (!textOf(cells.slice(-1)).includes("?"))
    findings.push(
      "The last text asks nothing: end with the question that the next lesson answers.",
    );
  return findings;
}

function exercises({ cells }: Notebook, number: number): string[] {
  const code = textOf(cells.filter(({ cell_type }) => cell_type === "code"));
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
