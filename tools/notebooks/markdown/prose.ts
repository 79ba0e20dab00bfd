/** What is left of a text for the eye: no code, no formulas, no links, no HTML tags. */

import type { Token } from "markdown-it";
import { reader } from "./parser.js";

/** @returns the words; a line for each paragraph, heading and field of a table */
export const prose = (markdown: string): string =>
  reader
    .parse(markdown, {})
    .map((token) => {
      if (token.type === "inline") return inlineProse(token.children ?? []);
      return token.type === "html_block" ? token.content.replace(/<\/?[a-z!][^>]*>/gi, " ") : "";
    })
    .join("\n");

/** Marks such as bold leave no gap; whatever is left out leaves one. */
function inlineProse(tokens: readonly Token[]): string {
  let text = "";
  let links = 0;
  for (const { type, content } of tokens) {
    if (type === "link_open") links++;
    if (links > 0) text += type === "link_close" ? " " : "";
    else if (type === "text" || type === "text_special") text += content;
    else if (!/^(?:strong|em|s)_(?:open|close)$/.test(type)) text += " ";
    if (type === "link_close") links--;
  }
  return text;
}
