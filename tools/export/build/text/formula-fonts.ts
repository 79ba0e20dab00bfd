/** Which of KaTeX's fonts the formulas of a page need, and what each must be able to show. */

import { Parser } from "htmlparser2";

/** For each font the characters that are shown in it. */
export type Glyphs = Readonly<Record<string, string>>;

/** What has none of the marks below is shown in it. */
const plain = "KaTeX_Main-Regular";

/** Which classes of KaTeX's elements ask for which font. */
const fonts: readonly (readonly [name: string, mark: RegExp])[] = [
  [plain, /\b(?:mathrm|textrm)\b/],
  ["KaTeX_Main-Bold", /\b(?:mathbf|textbf)\b/],
  ["KaTeX_Main-Italic", /\b(?:mathit|textit)\b/],
  ["KaTeX_Main-BoldItalic", /\btextbf\b.*\btextit\b|\btextit\b.*\btextbf\b/],
  ["KaTeX_Math-Italic", /\bmathnormal\b/],
  ["KaTeX_Math-BoldItalic", /\bboldsymbol\b/],
  ["KaTeX_AMS-Regular", /\b(?:mathbb|textbb|amsrm)\b/],
  ["KaTeX_Caligraphic-Regular", /\bmathcal\b/],
  [
    "KaTeX_Caligraphic-Bold",
    /\bmathcal\b.*\b(?:mathbf|textbf)\b|\b(?:mathbf|textbf)\b.*\bmathcal\b/,
  ],
  ["KaTeX_Fraktur-Regular", /\b(?:mathfrak|textfrak)\b/],
  ["KaTeX_Script-Regular", /\b(?:mathscr|textscr)\b/],
  ["KaTeX_SansSerif-Regular", /\b(?:mathsf|textsf)\b/],
  ["KaTeX_Typewriter-Regular", /\b(?:mathtt|texttt)\b/],
  ["KaTeX_Size1-Regular", /\b(?:delimsizing size1|delim-size1|small-op)\b/],
  ["KaTeX_Size2-Regular", /\b(?:delimsizing size2|large-op)\b/],
  ["KaTeX_Size3-Regular", /\bdelimsizing size3\b/],
  ["KaTeX_Size4-Regular", /\b(?:delimsizing size4|delim-size4)\b/],
];

/**
 * The fonts that the formulas in a page's markup ask for. A character inside several marks is given to the fonts of all of
 * them: that is a little more than needed, and never less.
 *
 * @example glyphsOf(formula("x = 1", false, "here")) // { "KaTeX_Main-Regular": "1=", "KaTeX_Math-Italic": "x" }
 */
export function glyphsOf(markup: string): Glyphs {
  const shown = new Map<string, Set<string>>();
  /** The classes of the elements that are open, from the outermost to the innermost. */
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (_, { class: classes = "" }) => open.push(classes),
    onclosetag: () => open.pop(),
    ontext(text) {
      const start = open.lastIndexOf("katex-html");
      if (start < 0) return;
      for (const name of fontsFor(open.slice(start).join(" ")))
        shown.set(name, new Set([...(shown.get(name) ?? []), ...text]));
    },
  });
  parser.end(markup);
  return inOrder(shown);
}

function fontsFor(classes: string): readonly string[] {
  const marked = fonts.filter(([, mark]) => mark.test(classes)).map(([name]) => name);
  return marked.length > 0 ? marked : [plain];
}

/** What the formulas of several pages need together. */
export function allGlyphs(pages: readonly Glyphs[]): Glyphs {
  const all = new Map<string, Set<string>>();
  for (const [name, characters] of pages.flatMap((page) => Object.entries(page)))
    all.set(name, new Set([...(all.get(name) ?? []), ...characters]));
  return inOrder(all);
}

/** The same glyphs are written the same way, whatever order they were met in. */
const inOrder = (shown: ReadonlyMap<string, ReadonlySet<string>>): Glyphs =>
  Object.fromEntries(
    [...shown]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, all]) => [name, [...all].sort().join("")]),
  );
