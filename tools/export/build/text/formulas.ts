/** Formulas, set when the site is built: the page needs KaTeX's style and fonts, never KaTeX itself. */

import katex from "katex";
import { UserError } from "../../../setup/user-error.js";

/**
 * A formula for the eye (HTML) and for screen readers (MathML).
 *
 * @param where - names its cell in an error
 * @throws UserError for a formula that KaTeX does not understand, or that would bring in links, pictures or styles
 */
export function formula(tex: string, display: boolean, where: string): string {
  try {
    const markup = katex.renderToString(tex, {
      displayMode: display,
      output: "htmlAndMathml",
      strict: "error",
      trust: refuse,
    });
    checkLengths(markup);
    return markup;
  } catch (error) {
    const shown = tex.trim().length > 60 ? `${tex.trim().slice(0, 59)}…` : tex.trim();
    throw new UserError(
      `${where}: the formula ${shown} cannot be set: ${(error as Error).message}`,
      "Mend it in the notebook; KaTeX lists what it understands under “Supported functions”.",
    );
  }
}

function refuse({ command }: { command: string }): never {
  throw new Error(`${command} would bring links, pictures or styles into the page`);
}

/** Two lines of a page. KaTeX would make a longer length shorter without saying so. */
const longest = 100;

/** Lengths stand in the styles that KaTeX writes, always in em; those in its pictures are cut off by what is around them. */
function checkLengths(markup: string): void {
  for (const [style] of markup.matchAll(/style="[^"]*"/g))
    for (const [, length] of style.matchAll(/([\d.]+(?:e\+?\d+)?|Infinity|NaN)em/g))
      if (!(Number(length) <= longest))
        throw new Error(`a length in it is ${length} em, and at most ${longest} em fit a page`);
}
