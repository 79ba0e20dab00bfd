/** Reading small tables of numbers from CSV files. */

import { readFileSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import { InputError } from "../input/input-error.js";

/** A table by columns: column name → one text a row. */
export type Columns<Name extends string> = Record<Name, string[]>;

/**
 * Reads the named columns of a CSV file with a header line. A byte-order mark and any line ending are understood.
 *
 * @param path - the file
 * @param names - the columns that must be there, and no others
 * @returns one array of texts for each column, all of the same length
 * @throws InputError if the file cannot be read, is not CSV, has other columns or no rows; it names file and line
 */
export function readCsv<Name extends string>(path: string, names: readonly Name[]): Columns<Name> {
  const [header = [], ...rows] = parseFile(path);
  const missing = names.filter((name) => !header.includes(name));
  if (missing.length > 0 || header.length !== names.length)
    throw new InputError(
      `${path} to have the columns ${names.join(", ")}`,
      header.join(", ") || "none",
    );
  if (rows.length === 0) throw new InputError(`${path} to have rows below its header`, "none");
  const column = (name: Name) => rows.map((row) => row[header.indexOf(name)] ?? "");
  return Object.fromEntries(names.map((name) => [name, column(name)])) as Columns<Name>;
}

/**
 * The texts of one column as numbers.
 *
 * @param path - the file, for the error message
 * @param name - the column, for the error message
 * @param texts - what stands in the column
 * @throws InputError if a text is not a finite number; it names file, line and column
 */
export function toNumbers(path: string, name: string, texts: readonly string[]): number[] {
  return texts.map((text, row) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isFinite(value)) return value;
    throw new InputError(
      `a number in column ${name} of ${path}, line ${row + 2}`,
      JSON.stringify(text),
    );
  });
}

function parseFile(path: string): string[][] {
  try {
    return parse(readFileSync(path), { bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(`${path} to be a CSV file`, error.message);
    throw new InputError(`to read ${path}`, (error as Error).message);
  }
}
