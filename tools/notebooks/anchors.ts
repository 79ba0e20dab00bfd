/** The anchors of a notebook: what a link can name behind its #. */

import { anchorOf, headings } from "./markdown/headings.js";
import { joined, type Notebook } from "./notebook.js";

/** @returns JupyterLab's anchors, in the order of the headings; of two that are the same, a link leads to the first */
export const anchorsIn = ({ cells }: Notebook): string[] =>
  cells
    .filter(({ cell_type }) => cell_type === "markdown")
    .flatMap(({ source }) => headings(joined(source)).map(anchorOf));
