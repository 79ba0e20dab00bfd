/** Links lead somewhere. */

import { decoded } from "../decoded.js";
import { linkTarget } from "../link-target.js";
import { targets } from "../markdown/targets.js";
import { cellName, joined } from "../notebook.js";
import type { Rule } from "./rule.js";

export const links: Rule = ({ notebook, path }) =>
  notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "markdown") return [];
    const links = new Set(targets(joined(cell.source)).links);
    return [...links].flatMap((href) => {
      const target = linkTarget(href, path, notebook);
      return target.kind === "fault"
        ? `${cellName(cell, index)} links to ${decoded(href)}: ${target.why}`
        : [];
    });
  });
