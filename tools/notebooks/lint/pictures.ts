/** Pictures exist, and have words for those who do not see them. */

import { decoded } from "../decoded.js";
import { saysSomething, targets } from "../markdown/targets.js";
import { cellName, joined } from "../notebook.js";
import { pictureSource } from "../picture-source.js";
import type { Rule } from "./rule.js";

export const pictures: Rule = ({ notebook, path }) =>
  notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "markdown") return [];
    const name = cellName(cell, index);
    return targets(joined(cell.source)).pictures.flatMap(({ src, alt }) => {
      const source = pictureSource(src, cell, path);
      const shown = decoded(src).slice(0, 60);
      return [
        ...(source.kind === "fault" ? [`${name} shows ${shown}: ${source.why}`] : []),
        ...(saysSomething(alt)
          ? []
          : [`${name} has a picture without alt text (${shown}): say what one takes from it.`]),
      ];
    });
  });
