/** Short cells: a reader takes in one thing at a time. */

import { cellName, joined } from "../notebook.js";
import type { Rule } from "./rule.js";

const mostLines = 12;
const mostWords = 180;

export const size: Rule = ({ notebook }) =>
  notebook.cells.flatMap((cell, index) => {
    const source = joined(cell.source);
    if (cell.cell_type === "code") {
      const count = source.split("\n").filter((line) => line.trim() !== "").length;
      if (count > mostLines)
        return `${cellName(cell, index)} has ${count} lines of code, more than ${mostLines}: split it.`;
    }
    if (cell.cell_type === "markdown") {
      const count = source.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (count > mostWords)
        return `${cellName(cell, index)} has ${count} words, more than ${mostWords}: shorten or split it.`;
    }
    return [];
  });
