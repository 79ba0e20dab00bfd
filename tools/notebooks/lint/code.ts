/** Code gives the same on another day and on another computer. */

import { isBuiltin } from "node:module";
import { cellName, hasTag, joined } from "../notebook.js";
import type { Rule } from "./rule.js";

const imported = /(?:\bfrom|\bimport|\b(?:import|require)\s*\()\s*["'`]([^"'`]+)["'`]/g;
const unsteady = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/;

export const code: Rule = ({ notebook }) =>
  notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "code") return [];
    const source = joined(cell.source);
    const strangers = Array.from(source.matchAll(imported), ([, name]) => name ?? "").filter(
      (name) => name !== "one-neuron" && !isBuiltin(name),
    );
    const findings = strangers.map(
      (name) =>
        `${cellName(cell, index)} imports "${name}": import from "one-neuron" or a module of Node.`,
    );
    const chance = unsteady.exec(source)?.[0];
    if (chance && !hasTag(cell, "timing"))
      findings.push(
        `${cellName(cell, index)} calls ${chance}, which gives something else each time: use a seed, or tag the cell timing if it measures time.`,
      );
    return findings;
  });
