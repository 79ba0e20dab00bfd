/** Checks a run: every code cell ran, and exactly those failed that are meant to fail. */

import { type Cell, cellName, hasTag, joined, type Notebook } from "./notebook.js";

/** @returns a sentence if cells did not run; otherwise one for each that failed, or did not fail, against its tag */
export function faultsOfRun({ cells }: Notebook): string[] {
  const code = cells
    .map((cell, index) => ({ cell, name: cellName(cell, index) }))
    .filter(({ cell }) => cell.cell_type === "code" && joined(cell.source).trim() !== "");
  const [idle, ...more] = code.filter(({ cell }) => typeof cell.execution_count !== "number");
  if (idle) {
    const others = more.length > 0 ? ` (nor did ${more.length} after it)` : "";
    return [`${idle.name} did not run${others}: it has no execution count. Run: npm run notebooks`];
  }
  return code.flatMap(({ cell, name }) => {
    const fault = faultOf(cell);
    return fault ? `${name} ${fault}` : [];
  });
}

function faultOf(cell: Cell): string | undefined {
  const outputs = cell.outputs ?? [];
  const failed = outputs.some(({ output_type }) => output_type === "error");
  if (!hasTag(cell, "raises-exception"))
    return failed
      ? "shows an error: mend it, or tag it raises-exception if it is meant to fail."
      : undefined;
  return failed || outputs.some(({ name }) => name === "stderr")
    ? undefined
    : "is tagged raises-exception but shows no error: take the tag away, or make it fail.";
}
