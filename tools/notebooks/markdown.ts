/** The few things about Markdown that the rules ask for: headings, links, words. */

export interface Heading {
  level: number;
  text: string;
}

/** Fenced code, spans of code and formulas say nothing that the rules read. */
const code = /^( *)(```|~~~)[\s\S]*?^\1\2.*$|`+[^`]*`+/gm;
const formula = /\$\$[\s\S]*?\$\$|(?<![\\$])\$[^$\n]+\$/g;
const link = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/g;
const definition = /^ {0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s.*)?$/gm;
const bare = /<(https?:[^>\s]+)>|\bhttps?:\/\/[^\s<>)\]]+/g;
const htmlTarget = /<(?:a|img)\b[^>]*?\b(?:href|src)\s*=\s*["']([^"']*)["']/gi;

export const withoutCode = (markdown: string) => markdown.replace(code, " ");

/** What is left for the eye: no code, no formulas, no links, no HTML tags. */
export const prose = (markdown: string) =>
  withoutCode(markdown)
    .replace(formula, " ")
    .replace(link, " ")
    .replace(bare, " ")
    .replace(/<\/?[a-z!][^>]*>/gi, " ");

export const withoutFences = (markdown: string) =>
  markdown.replace(/^( *)(```|~~~)[\s\S]*?^\1\2.*$/gm, "");

export function headings(markdown: string): Heading[] {
  return Array.from(
    withoutFences(markdown).matchAll(/^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/gm),
    ([, marks, text]) => ({
      level: marks?.length ?? 0,
      text: (text ?? "").replace(link, "$2").replace(/[*`]|<[^>]+>/g, ""),
    }),
  );
}

/** The lines below a heading, up to the next one; undefined if there is no such heading. */
export function section(markdown: string, title: RegExp): string[] | undefined {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => /^#/.test(line) && title.test(line));
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^#/.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

/** JupyterLab's anchor of a heading: its text with hyphens for spaces. */
export const anchorOf = ({ text }: Heading) => text.replaceAll(" ", "-");

/** Where the links and pictures of a text point. */
export function targets(markdown: string): string[] {
  const text = withoutCode(markdown);
  const linked = Array.from(text.matchAll(link), ([, , , target]) => target ?? "");
  const rest = text.replace(link, " $2 ");
  const found = [definition, htmlTarget, bare].flatMap((pattern) =>
    Array.from(rest.matchAll(pattern), ([whole, target]) => target ?? whole),
  );
  return [...new Set([...linked, ...found])];
}

/** Pictures for which there are no words. */
export function picturesWithoutWords(markdown: string): string[] {
  const text = withoutCode(markdown);
  const written = Array.from(text.matchAll(link))
    .filter(([, mark, alt]) => mark === "!" && alt?.trim() === "")
    .map(([, , , target]) => target ?? "");
  const tags = text.match(/<img\b[^>]*>/gi) ?? [];
  return [...written, ...tags.filter((tag) => !/\balt\s*=\s*["'][^"']*\S[^"']*["']/i.test(tag))];
}
