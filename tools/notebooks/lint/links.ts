/** Links lead somewhere. */

import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Rule } from "../lint.js";
import { anchorOf, headings, targets } from "../markdown.js";
import { cellName, joined, type Notebook, readNotebook } from "../notebook.js";

export const links: Rule = ({ notebook, path }) =>
  notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type !== "markdown") return [];
    return targets(joined(cell.source)).flatMap((target) => {
      const fault = faultOf(target, notebook, path);
      return fault ? `${cellName(cell, index)} links to ${target}: ${fault}` : [];
    });
  });

function faultOf(target: string, here: Notebook, path: string): string | undefined {
  if (/^https:\/\//.test(target)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(target))
    return "only https and files of the project can be linked.";
  const [file = "", anchor] = decodeURI(target).split("#");
  const there = resolve(dirname(path), file);
  if (file.startsWith("/") || (file !== "" && !existsSync(there)))
    return "there is no such file (paths start from the notebook's folder).";
  if (anchor === undefined || (file !== "" && !file.endsWith(".ipynb"))) return undefined;
  const anchors = anchorsOf(file === "" || there === resolve(path) ? here : readNotebook(there));
  return anchors.includes(anchor)
    ? undefined
    : `${file === "" ? "this notebook" : basename(file)} has no such heading (JupyterLab's anchors are headings with hyphens for spaces).`;
}

const anchorsOf = ({ cells }: Notebook) =>
  cells
    .filter(({ cell_type }) => cell_type === "markdown")
    .flatMap(({ source }) => headings(joined(source)).map(anchorOf));
