/** Checks the texts in a notebook, at whatever depth they stand: what no page can hold would be changed on its way there. */

import { cellName, type Notebook } from "../../notebooks/notebook.js";
import { UserError } from "../../setup/user-error.js";

/** Deeper than any chart. Programs that walk through a value step by step fall over one that is thousands deep. */
const deepest = 200;

/** @throws UserError for half a character, which no file can hold, and for lists and objects that are nested too deep */
export function checkText({ cells }: Notebook, file: string): void {
  for (const [index, cell] of cells.entries()) {
    const fault = faultIn(cell, 0);
    if (fault === undefined) continue;
    throw new UserError(
      `${file}, ${cellName(cell, index).replace(/\p{Cs}/gu, "�")}: expected ${fault}.`,
      "Mend it in the notebook and run the cell again.",
    );
  }
}

function faultIn(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return halves.test(value) ? whole : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if (depth > deepest) return `nothing to be nested more than ${deepest} deep, got more`;
  for (const [name, part] of Object.entries(value)) {
    const fault = halves.test(name) ? whole : faultIn(part, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** One half of a character that UTF-16 writes in two. */
const halves = /\p{Cs}/u;
const whole = "whole characters, got half of one (a lone surrogate, such as \\ud83d)";
