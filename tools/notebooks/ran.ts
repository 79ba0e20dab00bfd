/** What a run must show: every code cell ran, and failed only where it should. */

import { type Cell, cellName, hasTag, joined, type Notebook } from "./notebook.js";

/** @returns one sentence for each cell that did not run as it should */
export function faultsOfRun(notebook: Notebook): string[] {
  return notebook.cells.flatMap((cell, index) => {
    const fault = cell.cell_type === "code" && joined(cell.source).trim() !== "" && faultOf(cell);
    return fault ? [`${cellName(cell, index)} ${fault}`] : [];
  });
}

function faultOf(cell: Cell): string | undefined {
  if (typeof cell.execution_count !== "number")
    return "did not run: it has no execution count. Run: npm run notebooks";
  const failed = (cell.outputs ?? []).some(({ output_type }) => output_type === "error");
  const complained = (cell.outputs ?? []).some(({ name }) => name === "stderr");
  if (hasTag(cell, "raises-exception"))
    return failed || complained
      ? undefined
      : "is tagged raises-exception but shows no error: take the tag away, or make it fail.";
  return failed
    ? "shows an error: mend it, or tag it raises-exception if it is meant to fail."
    : undefined;
}
