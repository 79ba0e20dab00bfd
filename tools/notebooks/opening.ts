/** What a lesson says of itself: its title, and before its first code its question, its minutes and its goals. */

import { headings, section } from "./markdown/headings.js";
import { listItems } from "./markdown/list-items.js";
import { reader } from "./markdown/parser.js";
import { prose } from "./markdown/prose.js";
import { joined, type Notebook } from "./notebook.js";

export interface Opening {
  /** The text before the first code cell, in Markdown. */
  readonly text: string;
  /** The chief heading of the notebook, in Markdown. */
  readonly title: string | undefined;
  /** What the lesson asks, in Markdown. */
  readonly question: string | undefined;
  readonly minutes: number | undefined;
  /** What one is able to do afterwards, in Markdown; undefined if no heading announces it. */
  readonly goals: readonly string[] | undefined;
}

export function openingOf({ cells }: Notebook): Opening {
  const firstCode = cells.findIndex(({ cell_type }) => cell_type === "code");
  const text = markdownOf(firstCode < 0 ? cells : cells.slice(0, firstCode));
  const minutes = /\b(\d+) minutes\b/i.exec(prose(text))?.[1];
  const goals = section(text, (heading) => /^What you will be able to do\b/i.test(heading.text));
  return {
    text,
    title: titleIn(text) ?? titleIn(markdownOf(cells)),
    question: questionIn(text),
    minutes: minutes === undefined ? undefined : Number(minutes),
    goals: goals && listItems(goals.join("\n")),
  };
}

const titleIn = (markdown: string) => headings(markdown).find(({ level }) => level === 1)?.source;

/** The text of all Markdown cells. */
export const markdownOf = (cells: Notebook["cells"]): string =>
  cells
    .filter(({ cell_type }) => cell_type === "markdown")
    .map(({ source }) => joined(source))
    .join("\n\n");

/** The first paragraph that is in bold from its beginning to its question mark. */
function questionIn(markdown: string): string | undefined {
  return reader
    .parse(markdown, {})
    .map(({ type, content }) =>
      type === "inline" ? /^\*\*([^*]+\?)\*\*$/.exec(content)?.[1] : undefined,
    )
    .find((question) => question !== undefined);
}
