/** Cell ids that stay the same from run to run. */

import { createHash } from "node:crypto";
import { type Cell, joined } from "./notebook.js";

/** What nbformat 4.5 allows. */
const valid = /^[a-zA-Z0-9_-]{1,64}$/;

/**
 * One id per cell. The first cell with a valid id keeps it; a cell with none, an invalid one or one that is taken
 * gets the fingerprint of its source.
 */
export function stableIds(cells: readonly Cell[]): string[] {
  const taken = new Set<string>();
  const kept = cells.map(({ id }) => {
    if (id === undefined || !valid.test(id) || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
  return kept.map((id, index) => id ?? newId(cells[index] as Cell, taken));
}

function newId(cell: Cell, taken: Set<string>): string {
  const print = createHash("sha256")
    .update(`${cell.cell_type}\n${joined(cell.source)}`)
    .digest("hex")
    .slice(0, 8);
  let id = print;
  for (let copy = 2; taken.has(id); copy++) id = `${print}-${copy}`;
  taken.add(id);
  return id;
}
