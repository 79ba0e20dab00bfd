/** Markdown as safe markup: the prose is sanitized; formulas and code, which are set here, are put in afterwards. */

import type { Token } from "markdown-it";
import { anchorOf, headingsIn } from "../../../notebooks/markdown/headings.js";
import { markdownParser } from "../../../notebooks/markdown/parser.js";
import { withUnits } from "../../client/typography.js";
import { formula } from "./formulas.js";
import { highlight } from "./highlight.js";
import { type Mention, mentioning } from "./mention.js";
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
  readonly mentions: Mention[];
  /** How many headings there were so far. */
  headings: number;
}

const markdown = markdownParser((source, display, { formulas, where }: Apart) =>
  marker("formula", formulas.push(formula(source, display, where)) - 1),
);

const marker = (kind: string, n: number) => `<x-${kind} data-n="${n}"></x-${kind}>`;

markdown.renderer.rules.fence = (tokens, i, _options, { code }: Apart) => {
  const { content = "", info = "" } = tokens[i] ?? {};
  const language = info.trim() === "" ? "text" : info.trim().split(/\s/)[0];
  return `${marker("code", code.push(`<pre class="code"><code>${highlight(content.trimEnd(), language)}</code></pre>`) - 1)}\n`;
};

const { text } = markdown.renderer.rules;
markdown.renderer.rules.text = (...args) => withUnits(text?.(...args) ?? "");

markdown.renderer.rules.heading_open = (tokens, i, _options, apart: Apart) =>
  `<${tokens[i]?.tag} data-heading="${apart.headings++}">`;

/** What becomes of the links and pictures of a text. */
export interface ProseChanges extends Pick<Changes, "picture"> {
  /** Gives the address that a link becomes, or else what its words mention. */
  link?: (href: string) => { readonly href?: string; readonly mention?: Mention };
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
  { link, picture }: ProseChanges = {},
): Prose {
  const apart = nothingApart(where);
  const tokens = markdown.parse(source, apart);
  const rendered = markdown.renderer.render(tokens, markdown.options, apart);
  const found = headingsIn(tokens);
  const words = wordsBelow(tokens);
  const ids = found.map((heading) => idOf(anchorOf(heading)));
  return {
    markup: filled(
      safe(rendered, {
        ...(picture && { picture }),
        ...(link && { link: (href) => addressOrMention(link(href), apart) }),
        heading: (n) => ids[Number(n)],
      }),
      apart,
    ),
    headings: found.map((heading, i) => ({
      level: heading.level,
      id: ids[i] as string,
      markup: inline(heading.source, where),
      text: heading.text,
      words: words[i + 1] ?? "",
    })),
  };
}

function addressOrMention(
  { href, mention }: { href?: string; mention?: Mention },
  { mentions }: Apart,
) {
  return href === undefined && mention ? { mention: mentions.push(mention) - 1 } : href;
}

const nothingApart = (where: string): Apart => ({
  where,
  formulas: [],
  code: [],
  mentions: [],
  headings: 0,
});

/** One line of Markdown, without links: for contents, cards and captions. */
export function inline(source: string, where = source): string {
  const apart = nothingApart(where);
  return filled(safe(markdown.renderInline(source, apart), { link: () => undefined }), apart);
}

const filled = (markup: string, { formulas, code, mentions }: Apart) =>
  markup
    .replace(/<x-mention data-n="(\d+)">(.*?)<\/x-mention>/gs, (_, n, words) => {
      const mention = mentions[Number(n)];
      return mention ? mentioning(words, mention) : words;
    })
    .replace(/<x-formula data-n="(\d+)"><\/x-formula>/g, (_, n) => formulas[Number(n)] ?? "")
    .replace(/<x-code data-n="(\d+)"><\/x-code>/g, (_, n) => code[Number(n)] ?? "");

/** Markdown of an output: its headings are no places in the lesson. */
export function block(
  source: string,
  where: string,
  picture: Required<Changes>["picture"],
): string {
  const apart = nothingApart(where);
  return filled(safe(markdown.render(source, apart), { picture }), apart);
}

/** The plain words before the first heading, then those below each: what the search finds. */
function wordsBelow(tokens: readonly Token[]): string[] {
  const parts = [""];
  for (const token of tokens) {
    if (token.type === "heading_open") parts.push("");
    for (const child of token.children ?? [])
      if (child.type === "text" || child.type === "code_inline")
        parts[parts.length - 1] += `${child.content} `;
  }
  return parts;
}
