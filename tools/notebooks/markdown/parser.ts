/** How Markdown is read, by the rules for lessons and by the export alike. */

import { tex } from "@mdit/plugin-tex";
import MarkdownIt from "markdown-it";

/**
 * A parser of Markdown with HTML, with formulas between dollars and with bare addresses as links.
 *
 * @param formula - gives the markup of a formula; `env` is what was handed to the parser with the text
 */
export function markdownParser<Env>(
  formula: (source: string, display: boolean, env: Env) => string,
): MarkdownIt {
  const parser = new MarkdownIt({ html: true, linkify: true });
  parser.use(tex, { delimiters: "dollars", render: formula });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // A bad address stays a link here, so that whoever judges links finds it and can name it.
  parser.validateLink = () => true;
  return parser;
}

/** For reading alone: what it renders has links and pictures, and no formulas. */
export const reader = markdownParser(() => "");
