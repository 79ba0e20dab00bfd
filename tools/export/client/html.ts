/** Markup that is safe by construction: every value put into a template is escaped unless it is markup itself. */

import { escapeHtml } from "../../../src/notebook/html.js";

/** Markup that may stand in a page as it is. */
export class Html {
  constructor(readonly text: string) {}
  toString() {
    return this.text;
  }
}

type Value = Html | string | number | readonly Html[] | undefined | false;

/** Takes text as markup, without escaping it: only for text that the export itself made or cleaned. */
export const trusted = (text: string) => new Html(text);

/** @example html`<p>${"a < b"}</p>`.text // "<p>a &lt; b</p>" */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((text, part, i) => text + shown(values[i - 1]) + part));
}

function shown(value: Value): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(String).join("");
  return escapeHtml(String(value));
}

/** JSON that no HTML parser mistakes for the end of its element. */
export const jsonInHtml = (value: unknown) =>
  trusted(JSON.stringify(value).replaceAll("<", "\\u003c"));
