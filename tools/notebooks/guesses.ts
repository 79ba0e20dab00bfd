/** Where a lesson asks for a guess: what the code behind it gives stays folded until the reader wants to see it. */

import { type Cell, joined } from "./notebook.js";

/** What a text says that asks for a guess. */
export const guessWords = "Guess first";

/** Whether a text asks for a guess. */
export const asksForGuess = (cell: Cell) =>
  cell.cell_type === "markdown" && joined(cell.source).includes(guessWords);

/** The code cells between a text that asks for a guess and the text that answers it, the next one. */
export function cellsBehindGuesses(cells: readonly Cell[]): ReadonlySet<Cell> {
  const behind = new Set<Cell>();
  let asked = false;
  for (const cell of cells) {
    if (cell.cell_type === "markdown") asked = asksForGuess(cell);
    else if (cell.cell_type === "code" && asked) behind.add(cell);
  }
  return behind;
}
