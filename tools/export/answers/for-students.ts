/** A lesson as students get it. */

import { basename } from "node:path";
import { exerciseCells } from "../../notebooks/exercises.js";
import { type Cell, joined } from "../../notebooks/notebook.js";
import type { Lesson } from "../read/course.js";
import { refuseAnswers } from "./refuse.js";

/**
 * Leaves out the outputs in which an answer may stand: those of the exercises, and of cells that ask for a worked answer.
 *
 * @throws UserError if somebody's answer, or a worked one, stands anywhere else
 */
export function forStudents(lesson: Lesson): Lesson {
  const ofExercises = new Set(exerciseCells(lesson.notebook).map(({ cell }) => cell));
  const cells = lesson.notebook.cells.map((cell) =>
    ofExercises.has(cell) || showsSolution(cell) ? withoutOutputs(cell) : cell,
  );
  const notebook = { ...lesson.notebook, cells };
  refuseAnswers(notebook, basename(lesson.path));
  return { ...lesson, notebook };
}

const showsSolution = (cell: Cell) => /\bsolution\s*\(/.test(joined(cell.source));

const withoutOutputs = (cell: Cell): Cell =>
  cell.cell_type === "code" ? { ...cell, outputs: [] } : cell;
