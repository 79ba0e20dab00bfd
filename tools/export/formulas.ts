/** Formulas, set when the site is built: the page needs KaTeX's style and fonts, never KaTeX itself. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import katex from "katex";
import { UserError } from "../setup/user-error.js";

/** A formula for the eye (HTML) and for screen readers (MathML). */
export function formula(tex: string, display: boolean): string {
  try {
    return katex.renderToString(tex, {
      displayMode: display,
      output: "htmlAndMathml",
      strict: "error",
      trust: false,
    });
  } catch (error) {
    throw new UserError(
      `The formula ${tex.trim()} cannot be set: ${(error as Error).message}`,
      "Mend it in the notebook; KaTeX lists what it understands under “Supported functions”.",
    );
  }
}

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

export const fontsOf = (markup: string): string[] =>
  fonts.filter(([, mark]) => mark.test(markup)).map(([name]) => name);

const folder = dirname(createRequire(import.meta.url).resolve("katex/dist/katex.min.css"));

/** KaTeX's style with the named fonts inside it: a browser refuses font files beside a page opened from a disk. */
export function formulaStyle(names: readonly string[]): string {
  const css = readFileSync(join(folder, "katex.min.css"), "utf8");
  return css
    .replace(/@font-face\{[^}]*\}/g, (face) => {
      const name = /fonts\/([\w-]+)\.woff2/.exec(face)?.[1] ?? "";
      if (!names.includes(name)) return "";
      const font = readFileSync(join(folder, "fonts", `${name}.woff2`)).toString("base64");
      return face.replace(/src:[^;}]*/, `src:url(data:font/woff2;base64,${font}) format("woff2")`);
    })
    .trim();
}
