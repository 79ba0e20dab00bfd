/** The items of the lists of a text. */

import { reader } from "./parser.js";

/** @returns the first paragraph of each item, in Markdown and in one line; items of lists inside lists are left out */
export function listItems(markdown: string): string[] {
  const tokens = reader.parse(markdown, {});
  return tokens.flatMap(({ type, content }, i) => {
    const item = tokens[i - 2];
    const isFirst = type === "inline" && item?.type === "list_item_open" && item.level === 1;
    return isFirst ? content.replaceAll("\n", " ") : [];
  });
}
