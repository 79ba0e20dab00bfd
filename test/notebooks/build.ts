/** Notebooks for the tests, in a few words each. */

import type { Cell, Notebook, Output, Tag } from "../../tools/notebooks/notebook.js";

interface CodeParts {
  outputs?: Output[];
  tags?: Tag[];
  count?: number | null;
}

/** A code cell that ran, unless its count is null. */
export const code = (
  source: string,
  { outputs = [], tags = [], count = 1 }: CodeParts = {},
): Cell => ({
  cell_type: "code",
  execution_count: count,
  metadata: { tags },
  outputs,
  source,
});

export const markdown = (source: string, ...tags: Tag[]): Cell => ({
  cell_type: "markdown",
  metadata: { tags },
  source,
});

export const notebook = (...cells: Cell[]): Notebook => ({
  cells,
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

export const stdout = (text: string): Output => ({ output_type: "stream", name: "stdout", text });
export const stderr = (text: string): Output => ({ output_type: "stream", name: "stderr", text });
export const shown = (data: Record<string, unknown>): Output => ({
  output_type: "display_data",
  data,
  metadata: {},
});

export const chart = (spec: object): Output =>
  shown({ "application/vnd.vegalite.v5+json": spec, "text/plain": "a chart" });
