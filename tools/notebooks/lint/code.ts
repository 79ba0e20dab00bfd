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
    const strangers = modulesIn(source).filter((name) => name !== "one-neuron" && !isBuiltin(name));
    const findings = strangers.map(
      (name) =>
        `${cellName(cell, index)} imports "${name}": import from "one-neuron" or a module of Node.`,
    );
    const chance = unsteady.exec(source)?.[0];
    if (chance && !hasTag(cell, "timing"))
      findings.push(
        `${cellName(cell, index)} calls ${chance}, which gives something else each time: use a seed, or tag the cell timing if it measures time.`,
      );
    const machine = ofMachine(source);
    if (machine !== undefined && !hasTag(cell, "machine"))
      findings.push(
        `${cellName(cell, index)} uses ${machine}, which only Node has: do without it, or tag the cell machine, and a page does not run it.`,
      );
    return findings;
  });

/** What in the code looks at the machine that it runs on, if anything does. */
const ofMachine = (source: string): string | undefined =>
  /\bprocess(?=\.)/.exec(source)?.[0] ?? modulesIn(source).find(isBuiltin);

const modulesIn = (source: string) =>
  Array.from(source.matchAll(imported), ([, name]) => name ?? "");
