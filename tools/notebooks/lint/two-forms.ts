/** A lesson is read and run in JupyterLab and as a page: its text is true in both. */

import { cellName, joined } from "../notebook.js";
import type { Rule } from "./rule.js";

/** What there is in JupyterLab alone: keys, the sign on the stop button, menus, and cells of one's own. */
const onlyThere = /\b(?:Shift|Ctrl|Esc)\b|■|\*(?:Run|Kernel) →|\ba cell of your own\b/;

/** Says where that is. */
const place = /\bJupyterLab\b|\b[Ii]n the notebook\b/;

export const twoForms: Rule = ({ notebook }) =>
  notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "markdown") return [];
    const text = joined(cell.source);
    const findings = paragraphs(text)
      .filter((paragraph) => !place.test(paragraph))
      .flatMap((paragraph) => onlyThere.exec(paragraph)?.[0] ?? [])
      .map(
        (words) =>
          `${cellName(cell, index)} says ${words}, which a page does not have: say in the same paragraph that it is "in JupyterLab" or "in the notebook".`,
      );
    if (text.includes("solution("))
      findings.push(
        `${cellName(cell, index)} offers solution(), which students may not be meant to have: leave it to the last hint.`,
      );
    return findings;
  });

/** The paragraphs of a text, each with the list below it. */
const paragraphs = (text: string) => text.split(/\n{2,}(?!\s*(?:[-*]|\d+\.)\s)/);
