/** The code cells of the lessons. */

import { readdirSync } from "node:fs";
import { joined, readNotebook } from "../../../tools/notebooks/notebook.js";
import { inProject } from "../../../tools/setup/paths.js";

export const lessonNotebooks = (): string[] =>
  readdirSync(inProject("notebooks")).filter((name) => name.endsWith(".ipynb"));

/** The sources of the code cells of a notebook, in order. */
export const codeCellsOf = (name: string): string[] =>
  readNotebook(inProject("notebooks", name))
    .cells.filter(({ cell_type }) => cell_type === "code")
    .map(({ source }) => joined(source));
