/** Does a fresh run give what is committed? */

import { canonical, chartType } from "./canonical.js";
import { coordinatesAgree, differingAt, differingPath } from "./close.js";
import {
  type Cell,
  cellName,
  hasTag,
  joined,
  type Notebook,
  type Output,
  type Text,
} from "./notebook.js";

/** One place where the run gave something else: "cell 4 (…)", what it is about, both versions. */
export interface Difference {
  cell: string;
  what: string;
  expected: string;
  got: string;
}

/**
 * Compares a committed notebook with a fresh run of it. Numbers agree to a millionth, coordinates in a drawing to a
 * hundredth of a pixel; outputs of cells tagged `timing` may be anything.
 *
 * @returns at most one difference per cell, the first
 */
export function compareNotebooks(committed: Notebook, run: Notebook): Difference[] {
  const expected = canonical(committed);
  const got = canonical(run);
  const most = got.cells.length > expected.cells.length ? got : expected;
  return most.cells.flatMap((cell, index) => {
    const found = compareCells(expected.cells[index], got.cells[index]);
    return found ? [{ cell: cellName(cell, index), ...found }] : [];
  });
}

type Found = Omit<Difference, "cell"> | undefined;

/** Nothing, if the two are the same text; otherwise both. */
const unlike = (what: string, expected: unknown, got: unknown): Found => {
  const a = String(expected);
  const b = String(got);
  return a === b ? undefined : { what, expected: a, got: b };
};

function compareCells(a: Cell | undefined, b: Cell | undefined): Found {
  if (!a || !b) return unlike("the cell itself", a ? "a cell" : "none", b ? "a cell" : "none");
  return (
    unlike("the kind of cell", a.cell_type, b.cell_type) ??
    unlike("the source", joined(a.source), joined(b.source)) ??
    unlike("the execution count", a.execution_count, b.execution_count) ??
    (hasTag(a, "timing") ? undefined : compareOutputs(a.outputs ?? [], b.outputs ?? []))
  );
}

function compareOutputs(a: Output[], b: Output[]): Found {
  const kinds = (outputs: Output[]) =>
    outputs.map(({ output_type, name }) => name ?? output_type).join(", ") || "none";
  const missing = unlike("the outputs", kinds(a), kinds(b));
  if (missing) return missing;
  for (const [index, output] of a.entries()) {
    const found = compareOutput(output, b[index] as Output);
    if (found) return { ...found, what: `output ${index + 1}, ${found.what}` };
  }
  return undefined;
}

function compareOutput(a: Output, b: Output): Found {
  if (a.output_type === "stream") return compareContent(a.name ?? "", a.text, b.text);
  if (a.output_type === "error") return compareContent("the error", a.evalue, b.evalue);
  const types = (output: Output) => Object.keys(output.data ?? {}).sort();
  const missing = unlike("its MIME types", types(a).join(", "), types(b).join(", "));
  if (missing) return missing;
  for (const type of types(a)) {
    if (type === "text/markdown" && chartType in (a.data ?? {})) continue; // the drawing again, encoded
    const found = compareContent(type, a.data?.[type], b.data?.[type]);
    if (found) return found;
  }
  return undefined;
}

function compareContent(what: string, a: unknown, b: unknown): Found {
  if (isText(a) && isText(b)) {
    const expected = joined(a);
    const got = joined(b);
    const at = differingAt(expected, got, what === "image/svg+xml" ? coordinatesAgree : undefined);
    return at && { what, expected: excerpt(expected, at[0]), got: excerpt(got, at[1]) };
  }
  const path = differingPath(a, b);
  return (
    path && {
      what: [what, ...path].join(" › "),
      expected: valueAt(a, path),
      got: valueAt(b, path),
    }
  );
}

const isText = (value: unknown): value is Text =>
  typeof value === "string" ||
  (Array.isArray(value) && value.every((line) => typeof line === "string"));

function valueAt(value: unknown, path: string[]): string {
  const found = path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
  return excerpt(JSON.stringify(found) ?? "nothing", 0);
}

/** The surroundings of one place: a drawing is a single line of 50 000 characters. */
function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - 60);
  const to = at + 100;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${text.length > to ? "…" : ""}`;
}
