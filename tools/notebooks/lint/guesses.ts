/** A guess is answered by code whose output is folded, and not by the next text, which stands open. */

import { asksForGuess } from "../guesses.js";
import { cellName } from "../notebook.js";
import type { Rule } from "./rule.js";

export const guesses: Rule = ({ notebook: { cells } }) =>
  cells.flatMap((cell, index) =>
    asksForGuess(cell) && cells[index + 1]?.cell_type !== "code"
      ? `${cellName(cell, index)} asks for a guess, and no code follows: put the cell that answers it behind it.`
      : [],
  );
