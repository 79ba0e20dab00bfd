/** A notebook as nbformat 4.5 defines it, as far as the tools look at it. */

import { readFileSync } from "node:fs";
import { UserError } from "../setup/user-error.js";

/** nbformat lets any text be one string or a list of its lines. */
export type Text = string | string[];

export interface Output {
  output_type: string;
  name?: string;
  text?: Text;
  data?: Record<string, unknown>;
  traceback?: string[];
  [key: string]: unknown;
}

export interface Cell {
  cell_type: "code" | "markdown" | "raw";
  id?: string;
  metadata: {
    tags?: string[];
    jupyter?: { source_hidden?: boolean; outputs_hidden?: boolean };
    [key: string]: unknown;
  };
  source: Text;
  execution_count?: number | null;
  outputs?: Output[];
  [key: string]: unknown;
}

export interface Notebook {
  cells: Cell[];
  metadata: Record<string, unknown>;
  nbformat: number;
  nbformat_minor: number;
}

/**
 * The tags that change how a cell is treated:
 *
 * - `raises-exception` (code): fails on purpose, and must fail
 * - `timing` (code): measures time; runs, but its outputs are not compared
 * - `machine` (code): looks at the machine that it runs on; a page, where cells run in a browser, shows what was recorded
 * - `quoted` (markdown): its numbers come from a source that the text names, not from an output
 */
export type Tag = "raises-exception" | "timing" | "machine" | "quoted";

export const hasTag = (cell: Cell, tag: Tag) => cell.metadata.tags?.includes(tag) === true;

export const joined = (text: Text) => (typeof text === "string" ? text : text.join(""));

/**
 * Reads a notebook from its text.
 *
 * @param text - the content of an .ipynb file
 * @param name - what to call it in an error
 * @throws UserError if it is not a notebook of format 4
 */
export function parseNotebook(text: string, name: string): Notebook {
  let value: Partial<Notebook> | null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${name} is not valid JSON: ${(error as Error).message}`,
      `Mend it, or take the last committed version: git checkout ${name}`,
    );
  }
  if (value?.nbformat !== 4 || !Array.isArray(value.cells))
    throw new UserError(
      `${name} is not a notebook of format 4.`,
      "Open it in JupyterLab and save it, or write it anew.",
    );
  return value as Notebook;
}

export const readNotebook = (path: string) => parseNotebook(readFileSync(path, "utf8"), path);

/** "cell 3 (const z = 1;)": how messages name a cell; cells are counted from 1, as a person counts. */
export function cellName(cell: Cell, index: number): string {
  const line = joined(cell.source).trim().split("\n")[0] ?? "";
  return `cell ${index + 1} (${line.length > 60 ? `${line.slice(0, 59)}…` : line || "empty"})`;
}
