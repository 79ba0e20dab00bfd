/** Markdown to safe markup: prose passes the sanitizer, formulas and code are set by us and put in afterwards. */

import { tex } from "@mdit/plugin-tex";
import MarkdownIt from "markdown-it";
import { anchorOf, headings } from "../../../notebooks/markdown.js";
import { formula } from "./formulas.js";
import { highlight } from "./highlight.js";
import { type Changes, safe } from "./sanitize.js";

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Its words as markup. */
  readonly markup: string;
  /** Its words alone. */
  readonly text: string;
  /** The words below it, up to the next heading. */
  readonly words: string;
}

export interface Prose {
  readonly markup: string;
  readonly headings: readonly Heading[];
}

/** What is set apart while the prose is sanitized; `where` names the cell in an error. */
interface Apart {
  readonly where: string;
  readonly formulas: string[];
  readonly code: string[];
  readonly headings: { level: number; text: string; source: string; words: string }[];
}

const markdown = new MarkdownIt({ html: true, linkify: true }).use(tex, {
  delimiters: "dollars",
  render: (source, display, { formulas, where }: Apart) =>
    marker("formula", formulas.push(formula(source, display, where)) - 1),
});
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Every link is looked at later, and a bad one named. */
markdown.validateLink = () => true;

const marker = (kind: string, n: number) => `<x-${kind} data-n="${n}"></x-${kind}>`;

markdown.renderer.rules.fence = (tokens, i, _options, { code }: Apart) => {
  const { content = "", info = "" } = tokens[i] ?? {};
  const language = info.trim() === "" ? "text" : info.trim().split(/\s/)[0];
  return `${marker("code", code.push(`<pre class="code"><code>${highlight(content.trimEnd(), language)}</code></pre>`) - 1)}\n`;
};

markdown.renderer.rules.heading_open = (tokens, i, _options, { headings: found }: Apart) => {
  const { tag = "h6" } = tokens[i] ?? {};
  const source = tokens[i + 1]?.content ?? "";
  const text = headings(`# ${source}`)[0]?.text ?? "";
  found.push({ level: Number(tag.slice(1)), text, source, words: "" });
  return `<${tag} data-heading="${found.length - 1}">`;
};

/** The page's own ids, which no heading may have. */
const taken = ["main", "search", "found", "theme"];

/** Two headings with the same words get different ids. */
export function distinctIds(): (anchor: string) => string {
  const seen = new Set(taken);
  return (anchor) => {
    let id = anchor;
    for (let n = 2; seen.has(id); n++) id = `${anchor}-${n}`;
    seen.add(id);
    return id;
  };
}

/**
 * @param source - a Markdown cell
 * @param where - names it in an error
 * @param idOf - gives a heading's id from its anchor, so that no two are the same
 * @param changes - what becomes of links and pictures
 */
export function prose(
  source: string,
  where: string,
  idOf: (anchor: string) => string,
  changes: Omit<Changes, "heading"> = {},
): Prose {
  const apart: Apart = { where, formulas: [], code: [], headings: [] };
  const rendered = markdown.render(source, apart);
  const words = wordsBelow(source);
  const ids = apart.headings.map((heading) => idOf(anchorOf(heading)));
  return {
    markup: filled(safe(rendered, { ...changes, heading: (n) => ids[Number(n)] }), apart),
    headings: apart.headings.map((heading, i) => ({
      level: heading.level,
      id: ids[i] as string,
      markup: inline(heading.source, where),
      text: heading.text,
      words: words[i + 1] ?? "",
    })),
  };
}

/** One line of Markdown, without links: for contents, cards and captions. */
export function inline(source: string, where = source): string {
  const apart: Apart = { where, formulas: [], code: [], headings: [] };
  return filled(safe(markdown.renderInline(source, apart), { link: () => undefined }), apart);
}

const filled = (markup: string, { formulas, code }: Apart) =>
  markup
    .replace(/<x-formula data-n="(\d+)"><\/x-formula>/g, (_, n) => formulas[Number(n)] ?? "")
    .replace(/<x-code data-n="(\d+)"><\/x-code>/g, (_, n) => code[Number(n)] ?? "");

/** Markdown of an output: its headings are no places in the lesson. */
export function block(
  source: string,
  where: string,
  picture: Required<Changes>["picture"],
): string {
  const apart: Apart = { where, formulas: [], code: [], headings: [] };
  return filled(safe(markdown.render(source, apart), { picture }), apart);
}

/** The plain words before the first heading, then those below each: what the search finds. */
export function wordsBelow(source: string): string[] {
  const parts = [""];
  for (const token of markdown.parse(source, {})) {
    if (token.type === "heading_open") parts.push("");
    for (const child of token.children ?? [])
      if (child.type === "text" || child.type === "code_inline")
        parts[parts.length - 1] += `${child.content} `;
  }
  return parts;
}
