/**
 * The exercises of a notebook as the course asks them. exercises.json has a fingerprint of every cell from the first
 * exercise to the end of each notebook, so that a cell in which somebody has written an answer can be told, whatever
 * the answer is. `npm run notebooks` writes that file.
 */

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { replaceFile } from "../setup/replace-file.js";
import { headings } from "./markdown/headings.js";
import { type Cell, cellName, joined, type Notebook, readNotebook } from "./notebook.js";

/** A cell of the exercises. */
export interface ExerciseCell {
  readonly cell: Cell;
  /** Its place in the notebook, counted from 0. */
  readonly index: number;
  /** The exercise that it belongs to, such as "3.1". */
  readonly id: string;
}

/** All cells from the first exercise to the end of the notebook. */
export function exerciseCells({ cells }: Notebook): ExerciseCell[] {
  const ids = cells.map(exerciseIn);
  const first = ids.findIndex((id) => id !== undefined);
  if (first < 0) return [];
  return cells.slice(first).map((cell, i) => {
    const index = first + i;
    return { cell, index, id: ids.slice(0, index + 1).findLast((id) => id !== undefined) ?? "" };
  });
}

/** The exercise that a cell asks in a heading, or checks. */
function exerciseIn(cell: Cell): string | undefined {
  const source = joined(cell.source);
  if (cell.cell_type === "code") return checkedIn(source);
  const asked = headings(source).find(({ level, text }) => level === 3 && numbered.test(text));
  return asked && numbered.exec(asked.text)?.[1];
}

const numbered = /^(\d+\.\d+)\s/;

const checkedIn = (source: string) => /\bcheck\(\s*["'`](\d+\.\d+)["'`]/.exec(source)?.[1];

/** How the cell of an exercise ends as long as nobody has answered it. */
const open = /^const (\w+)(?:: .+)? = todo;\ncheck\("\d+\.\d+", \1\);\s*$/m;

const file = join(import.meta.dirname, "exercises.json");

/** For each notebook, the fingerprints of its exercise cells. */
type Known = Record<string, readonly string[]>;

const readKnown = (): Known => JSON.parse(readFileSync(file, "utf8"));

const fingerprintOf = ({ cell_type, source, attachments }: Cell) =>
  createHash("sha256")
    .update(JSON.stringify([cell_type, joined(source), attachments ?? null]))
    .digest("hex")
    .slice(0, 16);

const fingerprints = (notebook: Notebook) =>
  exerciseCells(notebook).map(({ cell }) => fingerprintOf(cell));

/** The cells of the exercises that no lesson of the course has there: an answer may stand in them. */
export function changedExercises(notebook: Notebook): ExerciseCell[] {
  const known = new Set(Object.values(readKnown()).flat());
  return exerciseCells(notebook).filter(({ cell }) => !known.has(fingerprintOf(cell)));
}

/**
 * Notes the exercises of a notebook as they are.
 *
 * @returns a sentence for each exercise that is answered; then nothing is noted
 */
export function noteExercises(path: string): string[] {
  const notebook = readNotebook(path);
  const answered = answeredExercises(notebook);
  if (answered.length > 0) return answered;
  const name = basename(path);
  const known = Object.entries(readKnown()).filter(
    ([other]) => other !== name && existsSync(join(dirname(path), other)),
  );
  const own = fingerprints(notebook);
  const all = [...known, ...(own.length > 0 ? [[name, own] as const] : [])].sort();
  replaceFile(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  return [];
}

/** Are the exercises of a notebook open, and noted as they are? */
export function faultsOfExercises(path: string): string[] {
  const notebook = readNotebook(path);
  const noted = readKnown()[basename(path)] ?? [];
  const isNoted = noted.join() === fingerprints(notebook).join();
  return [
    ...answeredExercises(notebook),
    ...(isNoted ? [] : ["Its exercises are not noted as they are. Run: npm run notebooks"]),
  ];
}

const answeredExercises = (notebook: Notebook): string[] =>
  exerciseCells(notebook).flatMap(({ cell, index, id }) =>
    cell.cell_type === "code" && checkedIn(joined(cell.source)) && !open.test(joined(cell.source))
      ? `${cellName(cell, index)} does not leave exercise ${id} to the reader: end it with "const answer = todo;" and "check("${id}", answer);".`
      : [],
  );
