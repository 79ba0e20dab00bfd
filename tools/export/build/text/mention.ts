/** What a page says where it cannot lead: a reader without the link still learns which lesson or file is meant. */

import { escapeHtml } from "../../../../src/notebook/html.js";

/** A file of the project, by its place; or a lesson, by its title in plain words and its number, which is empty if it has none. */
export type Mention =
  | { readonly file: string }
  | { readonly number: string; readonly title: string };

/**
 * The words of a link with what they leave unsaid behind them.
 *
 * @param words - markup
 * @returns markup
 * @example mentioning("its glossary", { number: "02", title: "Notation" }) // "its glossary (lesson 02 “Notation”)"
 * @example mentioning("lesson 02", { number: "02", title: "Notation" }) // "lesson 02 “Notation”"
 */
export function mentioning(words: string, mention: Mention): string {
  const said = words.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
  const says = (name: string) => said.toLowerCase().includes(escapeHtml(name).toLowerCase());
  if ("file" in mention)
    return says(mention.file) ? words : `${words} (${escapeHtml(mention.file)})`;
  const { number, title } = mention;
  const saysNumber = number === "" || new RegExp(`\\b${number}\\b`).test(said);
  const quoted = `“${escapeHtml(title)}”`;
  if (says(title)) return saysNumber ? words : `${words} (lesson ${number})`;
  return saysNumber ? `${words} ${quoted}` : `${words} (lesson ${number} ${quoted})`;
}
