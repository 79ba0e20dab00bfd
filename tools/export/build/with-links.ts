/** Words of the frame in which links and code stand. */

import { type Html, html } from "../client/html.js";

/** Makes a link of some words. */
export type Link = (text: string) => Html;

/**
 * @param text - links stand in it as `[words](name)`, code between backquotes
 * @param links - what makes the link of each name
 */
export function withLinks(text: string, links: Readonly<Record<string, Link>> = {}): Html {
  const parts: (Html | string)[] = [];
  let done = 0;
  for (const found of text.matchAll(/\[([^\]]*)\]\((\w+)\)|`([^`]*)`/g)) {
    const [all, words = "", name = "", code] = found;
    const link = links[name] ?? ((label: string) => html`${label}`);
    parts.push(text.slice(done, found.index));
    parts.push(code === undefined ? link(words) : html`<code>${code}</code>`);
    done = found.index + all.length;
  }
  return html`${[...parts, text.slice(done)].map((part) => html`${part}`)}`;
}
