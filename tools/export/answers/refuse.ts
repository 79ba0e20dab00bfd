/** Refuses to hand an answer out to students: in a notebook, before its page is made, and in every file of the export. */

import { changedExercises } from "../../notebooks/exercises.js";
import { cellName, type Notebook } from "../../notebooks/notebook.js";
import { UserError } from "../../setup/user-error.js";
import { bytesOf, type Files } from "../write/files.js";
import { readings } from "./readings.js";
import { answerIn, explainedIn } from "./traces.js";

/**
 * @param where - names the notebook in an error
 * @throws UserError if its exercises are not as the course asks them, or a cell holds a worked answer
 */
export function refuseAnswers(notebook: Notebook, where: string): void {
  refuseChanged(notebook, where);
  const seen = new Set<string>();
  for (const [index, cell] of notebook.cells.entries())
    refuseIn(Buffer.from(JSON.stringify(cell)), `${where}, ${cellName(cell, index)},`, seen);
}

/** @throws UserError if one of the files, or whatever is in it, holds an answer */
export function refuseAnswersIn(files: Files): void {
  const seen = new Set<string>();
  for (const [place, file] of files) refuseIn(bytesOf(file), place, seen);
}

/**
 * For a file that is sealed afterwards, so that `refuseAnswersIn` finds nothing in it. What judges answers may stand there; what
 * explains them may not.
 *
 * @throws UserError if the reason of a worked answer stands there
 */
export function refuseExplained(text: string, where: string): void {
  for (const reading of readings(Buffer.from(text), new Set()))
    if (typeof reading === "string") refuse(explainedIn(reading), where);
}

function refuseIn(bytes: Uint8Array, where: string, seen: Set<string>): void {
  for (const reading of readings(bytes, seen)) {
    if (typeof reading !== "string") refuseChanged(reading, where);
    else refuseWorked(reading, where);
  }
}

function refuseChanged(notebook: Notebook, where: string): void {
  const [changed] = changedExercises(notebook);
  if (changed === undefined) return;
  const { cell, index, id } = changed;
  throw new UserError(
    `${where}, ${cellName(cell, index)}: exercise ${id} is not as the course asks it, so an answer may stand there.`,
    "Put the cell back, with todo where the answer belongs, or remove it; or export without --student. If students are to see it so: npm run notebooks",
  );
}

function refuseWorked(text: string, where: string): void {
  refuse(answerIn(text), where);
}

/** @param id - the exercise whose worked answer was found, if one was */
function refuse(id: string | undefined, where: string): void {
  if (id === undefined) return;
  throw new UserError(
    `${where} would hold the worked answer to exercise ${id}.`,
    "Remove it, or the link to its file, from the notebook; or export without --student.",
  );
}
