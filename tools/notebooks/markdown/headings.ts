/** The headings of a text, and what stands below them. */

import type { Token } from "markdown-it";
import { reader } from "./parser.js";

export interface Heading {
  readonly level: number;
  /** Its words as a reader sees them; formulas as they are written, between dollars. */
  readonly text: string;
  /** Its words in Markdown. */
  readonly source: string;
  /** Its first line, and the line after its last one; the first line of the text is 0. */
  readonly lines: readonly [number, number];
}

export const headings = (markdown: string): Heading[] => headingsIn(reader.parse(markdown, {}));

/** @param tokens - of a text that was parsed */
export const headingsIn = (tokens: readonly Token[]): Heading[] =>
  tokens.flatMap((token, i) => {
    if (token.type !== "heading_open") return [];
    const words = tokens[i + 1];
    return {
      level: Number(token.tag.slice(1)),
      text: (words?.children ?? []).map(wordsOf).join(""),
      source: words?.content ?? "",
      lines: token.map ?? [0, 0],
    };
  });

function wordsOf({ type, content, markup }: Token): string {
  if (type === "math_inline") return markup + content + markup;
  if (type === "softbreak" || type === "hardbreak") return " ";
  return ["text", "text_special", "code_inline"].includes(type) ? content : "";
}

/** JupyterLab's anchor of a heading: its text with hyphens for spaces. */
export const anchorOf = ({ text }: Heading) => text.replaceAll(" ", "-");

/**
 * The lines below a heading, up to the next one.
 *
 * @param isMeant - whether a heading is the one; the first such heading counts
 * @returns undefined if there is no such heading
 */
export function section(
  markdown: string,
  isMeant: (heading: Heading) => boolean,
): string[] | undefined {
  const all = headings(markdown);
  const index = all.findIndex(isMeant);
  const heading = all[index];
  if (heading === undefined) return undefined;
  return markdown.split("\n").slice(heading.lines[1], all[index + 1]?.lines[0]);
}
