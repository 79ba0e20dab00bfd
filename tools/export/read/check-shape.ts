/** Tells what in a notebook is not as nbformat says, and in which cell. */

import { Ajv, type ErrorObject } from "ajv";
import { cellName, type Notebook } from "../../notebooks/notebook.js";
import { UserError } from "../../setup/user-error.js";
import { notebookSchema } from "./notebook-schema.js";

const ajv = new Ajv({ discriminator: true, verbose: true, allowUnionTypes: true });
const hasShape = ajv.compile<Notebook>(notebookSchema);

/**
 * @param value - what the file holds
 * @param file - its name, for an error
 * @throws UserError for the first part that is not as it should be
 */
export function checkShape(value: unknown, file: string): asserts value is Notebook {
  if (hasShape(value)) return;
  const [error] = hasShape.errors ?? [];
  if (error === undefined) return;
  const [first, index, ...rest] = error.instancePath.slice(1).split("/").map(unescaped);
  const inCell = first === "cells" && index !== undefined;
  const where = inCell ? `${file}, ${nameOfCell(value, Number(index))}` : file;
  const part = inCell ? rest : error.instancePath === "" ? [] : [first ?? "", ...rest];
  throw new UserError(
    `${where}: ${fault(error, part)}.`,
    "Open it in JupyterLab and save it, mend it, or take an earlier version of the file.",
  );
}

/** A property's name in a JSON pointer. */
const unescaped = (name: string) => name.replaceAll("~1", "/").replaceAll("~0", "~");

/** What was expected, and what came. @param part - the way to it from its cell, or from the notebook */
function fault(
  { keyword, params, data, parentSchema }: ErrorObject,
  part: readonly string[],
): string {
  const place = part.length === 0 ? "" : `${part.join(" → ")} to be `;
  const expected = String(parentSchema?.description);
  switch (keyword) {
    case "required":
      return `expected ${place}${expected} with ${params.missingProperty}, which it lacks`;
    case "discriminator":
      return `expected ${place}${expected} of a known ${params.tag}, got ${shown(params.tagValue)}`;
    default:
      return `expected ${place}${expected}, got ${shown(data)}`;
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return value === undefined ? "nothing" : String(value);
}

/** The cell's first line is a part of its name where that can be read. */
function nameOfCell(value: unknown, index: number): string {
  const { cells } = value as Notebook;
  try {
    return cellName(cells[index] as Notebook["cells"][number], index);
  } catch {
    return `cell ${index + 1}`;
  }
}
