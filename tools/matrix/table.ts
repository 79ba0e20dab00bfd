/** The end of the matrix in words: Node × step, passed or failed, and the seconds. */

import type { Tried } from "./try-node.js";

/** @param steps - the columns */
export function tableOf(all: readonly Tried[], steps: readonly string[]): string {
  const rows = all.map(({ node, outcomes }) => [
    node,
    ...steps.map((step) => {
      const outcome = outcomes[step];
      return outcome ? `${outcome.passed ? "passed" : "failed"} ${outcome.seconds} s` : "not run";
    }),
  ]);
  const cells = [["Node", ...steps], ...rows];
  const widths = ["Node", ...steps].map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}
