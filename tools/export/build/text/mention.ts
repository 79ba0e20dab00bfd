/** What a page says where it cannot lead: a reader without the link still learns which lesson or file is meant. */

import { escapeHtml } from "../../../../src/notebook/html.js";

/** A lesson, or a file of the project. */
export interface Mention {
  /** The number of the lesson; empty for what has none. */
  readonly number: string;
  /** The title of the lesson in plain words, or the place of the file. */
  readonly title: string;
}

/**
 * The words of a link with what they leave unsaid behind them.
 *
 * @param words - markup
 * @returns markup
 * @example mentioning("its glossary", { number: "02", title: "Notation" }) // "its glossary (lesson 02, Notation)"
 */
export function mentioning(words: string, { number, title }: Mention): string {
  const said = words.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
  const name = escapeHtml(title);
  const unsaid = [
    ...(number === "" || new RegExp(`\\b${number}\\b`).test(said) ? [] : [`lesson ${number}`]),
    ...(said.toLowerCase().includes(name.toLowerCase()) ? [] : [name]),
  ];
  return unsaid.length === 0 ? words : `${words} (${unsaid.join(", ")})`;
}
