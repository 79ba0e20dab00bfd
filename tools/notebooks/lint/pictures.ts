/** Pictures speak to everyone. */

import type { Rule } from "../lint.js";
import { picturesWithoutWords } from "../markdown.js";
import { cellName, joined } from "../notebook.js";

export const pictures: Rule = ({ notebook }) =>
  notebook.cells.flatMap((cell, index) =>
    cell.cell_type === "markdown"
      ? picturesWithoutWords(joined(cell.source)).map(
          (picture) =>
            `${cellName(cell, index)} has a picture without alt text (${picture}): say what one takes from it.`,
        )
      : [],
  );
