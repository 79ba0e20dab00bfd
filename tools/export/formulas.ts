/** Formulas, set when the site is built: the page needs KaTeX's style and fonts, never KaTeX itself. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import katex from "katex";
import subsetFont from "subset-font";
import { UserError } from "../setup/user-error.js";

/**
 * A formula for the eye (HTML) and for screen readers (MathML).
 *
 * @param where - names its cell in an error
 */
export function formula(tex: string, display: boolean, where: string): string {
  try {
    return katex.renderToString(tex, {
      displayMode: display,
      output: "htmlAndMathml",
      strict: "error",
      trust: refuse,
    });
  } catch (error) {
    throw new UserError(
      `${where}: the formula ${tex.trim()} cannot be set: ${(error as Error).message}`,
      "Mend it in the notebook; KaTeX lists what it understands under “Supported functions”.",
    );
  }
}

function refuse({ command }: { command: string }): never {
  throw new Error(`${command} would bring links, pictures or styles into the page`);
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

/**
 * What the fonts must be able to show. Every character of a lesson, not of its formulas alone, is a
 * little more than they need and never less; KaTeX writes the apostrophe as an entity.
 */
export const charactersOf = (markup: string): string => [...new Set(`${markup}'`)].sort().join("");

const folder = dirname(createRequire(import.meta.url).resolve("katex/dist/katex.min.css"));

/**
 * KaTeX's style with its fonts inside it: a browser refuses font files beside a page opened from a disk.
 *
 * @param names - the fonts that are used; the others are left out
 * @param characters - what the fonts keep of all their glyphs
 */
export async function formulaStyle(names: readonly string[], characters: string): Promise<string> {
  let css = readFileSync(join(folder, "katex.min.css"), "utf8").trim();
  for (const [face] of css.matchAll(/@font-face\{[^}]*\}/g)) {
    const name = /fonts\/([\w-]+)\.woff2/.exec(face)?.[1] ?? "";
    css = css.replace(face, names.includes(name) ? await embedded(face, name, characters) : "");
  }
  return css;
}

/** Hints for screens of few pixels would take a third more room. */
const asSmall = { targetFormat: "woff2", noHinting: true } as const;

async function embedded(face: string, name: string, characters: string): Promise<string> {
  const whole = readFileSync(join(folder, "fonts", `${name}.woff2`));
  const part = await subsetFont(whole, characters, asSmall);
  const address = `data:font/woff2;base64,${part.toString("base64")}`;
  return face.replace(/src:[^;}]*/, `src:url(${address}) format("woff2")`);
}
