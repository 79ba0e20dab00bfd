/** The one form in which a notebook is committed: two runs on two computers give the same bytes. */

import { cellsBehindGuesses } from "./guesses.js";
import { hidePaths, hideStack } from "./hide-paths.js";
import { stableIds } from "./ids.js";
import { type Cell, joined, type Notebook, type Output, type Text } from "./notebook.js";

/** What JupyterLab writes for this kernel, so that saving there changes nothing. */
const metadata = {
  kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
  language_info: {
    codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
    file_extension: ".ts",
    mimetype: "text/typescript",
    name: "typescript",
    version: "3.7.2",
  },
};

export const chartType = "application/vnd.vegalite.v5+json";

/**
 * Canonical form, which leaves out what JupyterLab adds when it saves: a picture to each chart, "collapsed" beside a fold, and
 * Python's way of writing numbers (1e-08). It is: nbformat 4.5; ids that stay; only the metadata that means something; no paths of this computer,
 * no pictures that JupyterLab adds to a chart; streams in one piece; text as a list of lines; outputs behind a guess
 * folded, which JupyterLab unfolds when the cell is run.
 *
 * @returns a new notebook; a canonical one comes back equal
 */
export function canonical(notebook: Notebook): Notebook {
  const ids = stableIds(notebook.cells);
  const folded = cellsBehindGuesses(notebook.cells);
  return {
    cells: notebook.cells.map((cell, index) =>
      canonicalCell(cell, ids[index] as string, folded.has(cell)),
    ),
    metadata,
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** The bytes of the file: sorted keys, indented by 1, with a newline at the end, as nbformat writes them. */
export const toFile = (notebook: Notebook) =>
  `${JSON.stringify(sorted(canonical(notebook)), null, 1)}\n`;

function canonicalCell(cell: Cell, id: string, isFolded: boolean): Cell {
  const { tags } = cell.metadata;
  const source = lines(cell.source);
  const jupyter = {
    ...(isFolded && cell.outputs?.length && { outputs_hidden: true }),
    ...(cell.metadata.jupyter?.source_hidden && { source_hidden: true }),
  };
  const kept = {
    ...(Object.keys(jupyter).length > 0 && { jupyter }),
    ...(tags?.length && { tags }),
  };
  const { attachments } = cell;
  if (cell.cell_type !== "code")
    return {
      ...(attachments !== undefined && { attachments }),
      cell_type: cell.cell_type,
      id,
      metadata: kept,
      source,
    };
  return {
    cell_type: "code",
    execution_count: cell.execution_count ?? null,
    id,
    metadata: kept,
    outputs: mergeStreams(cell.outputs ?? []).map(canonicalOutput),
    source,
  };
}

function mergeStreams(outputs: Output[]): Output[] {
  const merged: Output[] = [];
  for (const output of outputs) {
    const last = merged.at(-1);
    if (output.output_type === "stream" && output.name === last?.name)
      merged[merged.length - 1] = {
        ...output,
        text: joined(last?.text ?? "") + joined(output.text ?? ""),
      };
    else merged.push(output);
  }
  return merged;
}

function canonicalOutput(output: Output): Output {
  if (output.output_type === "stream") {
    const text = joined(output.text ?? "");
    return {
      name: output.name ?? "stdout",
      output_type: "stream",
      text: lines(hidePaths(hideStack(text))),
    };
  }
  if (output.output_type === "error") return { ...(withoutPaths(output) as Output), traceback: [] };
  const { "image/png": png, ...others } = output.data ?? {};
  const data = png === undefined || chartType in others ? others : { ...others, "image/png": png };
  return { ...output, data: mapValues(data, content), metadata: {} };
}

const isJson = (mimeType: string) => /^application\/(.*\+)?json$/.test(mimeType);

const content = (value: unknown, mimeType: string) =>
  isJson(mimeType) ? withoutPaths(value) : lines(hidePaths(joined(value as Text)));

/** Text as nbformat writes it: a list of lines, each with its line break. */
const lines = (text: Text) => joined(text).match(/[^\n]*\n|[^\n]+/g) ?? [];

/** Every string in a JSON value, without this computer's paths. */
function withoutPaths(value: unknown): unknown {
  if (typeof value === "string") return hidePaths(value);
  if (Array.isArray(value)) return value.map(withoutPaths);
  return isObject(value) ? mapValues(value, withoutPaths) : value;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const mapValues = <A, B>(values: Record<string, A>, change: (value: A, key: string) => B) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
