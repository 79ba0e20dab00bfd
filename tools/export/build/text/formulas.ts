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
