/** Which of KaTeX's fonts the formulas of a page need, and what those fonts must be able to show. */

/** Which marks in KaTeX's HTML ask for which of its fonts. */
const fonts: readonly (readonly [name: string, mark: RegExp])[] = [
  ["KaTeX_Main-Regular", /class="katex-html"/],
  ["KaTeX_Main-Bold", /\b(?:mathbf|textbf)\b/],
  ["KaTeX_Main-Italic", /\b(?:mathit|textit)\b/],
  ["KaTeX_Main-BoldItalic", /\btextbf textit\b|\btextit textbf\b/],
  ["KaTeX_Math-Italic", /\bmathnormal\b/],
  ["KaTeX_Math-BoldItalic", /\bboldsymbol\b/],
  ["KaTeX_AMS-Regular", /\b(?:mathbb|textbb|amsrm)\b/],
  ["KaTeX_Caligraphic-Regular", /\bmathcal\b/],
  ["KaTeX_Caligraphic-Bold", /\bmathcal\b.*\bmathbf\b/],
  ["KaTeX_Fraktur-Regular", /\b(?:mathfrak|textfrak)\b/],
  ["KaTeX_Script-Regular", /\b(?:mathscr|textscr)\b/],
  ["KaTeX_SansSerif-Regular", /\b(?:mathsf|textsf)\b/],
  ["KaTeX_Typewriter-Regular", /\b(?:mathtt|texttt)\b/],
  ["KaTeX_Size1-Regular", /\b(?:size1|delim-size1|small-op)\b/],
  ["KaTeX_Size2-Regular", /\b(?:size2|large-op)\b/],
  ["KaTeX_Size3-Regular", /\bsize3\b/],
  ["KaTeX_Size4-Regular", /\b(?:size4|delim-size4)\b/],
];

/** The names of the fonts that the markup of formulas asks for. */
export const fontsOf = (markup: string): string[] =>
  fonts.filter(([, mark]) => mark.test(markup)).map(([name]) => name);

/**
 * The characters that the fonts must be able to show. All characters of a lesson are taken, not only those of its
 * formulas: that is a little more than needed, and never less. The apostrophe is added, as KaTeX writes it as an entity.
 */
export const charactersOf = (markup: string): string => [...new Set(`${markup}'`)].sort().join("");
