/** The notebook that a page hands out: the lesson as it is before anybody has run it. */

import { toFile } from "../../notebooks/canonical.js";
import type { Cell, Notebook } from "../../notebooks/notebook.js";
import type { Lesson } from "../read/course.js";
import { notebookInLab } from "./lab-address.js";

export interface Handout {
  /** The name of the file. */
  readonly name: string;
  /** Its place in the project, and in a site that has files beside its pages: its links lead to its neighbours in both. */
  readonly place: string;
  readonly text: string;
  /** Where it opens in the JupyterLab of a course's own server, if there is one. */
  readonly inLab: string | undefined;
}

/**
 * @param lab - the project's folder in that JupyterLab, as `labFolder` gives it
 * @returns undefined for a lesson without code, in which there is nothing to run
 */
export function handoutOf(lesson: Lesson, lab: string | undefined): Handout | undefined {
  if (!lesson.notebook.cells.some(isCode)) return undefined;
  const name = `${lesson.name}.ipynb`;
  return {
    name,
    place: `notebooks/${name}`,
    text: freshNotebook(lesson.notebook),
    inLab: lab && notebookInLab(lab, name),
  };
}

/**
 * The file of a notebook without its outputs. Whoever opens it runs it; with them it would be many times larger (that of lesson
 * 05: 3.1 MB in place of 37 kB), and would show what the learner is to guess.
 */
export const freshNotebook = (notebook: Notebook): string =>
  toFile({
    ...notebook,
    cells: notebook.cells.map((cell) =>
      isCode(cell) ? { ...cell, outputs: [], execution_count: null } : cell,
    ),
  });

const isCode = ({ cell_type }: Cell) => cell_type === "code";

/**
 * The notebook as an address that holds it, for a page that has nothing beside it.
 *
 * What a browser would change in an address, or take for its end, is escaped; nothing else, because each escape makes three
 * bytes of one. In base64 the address of lesson 03 would be 13 kB compressed, so it is 9.
 */
export const addressHolding = ({ text }: Handout) =>
  `data:application/x-ipynb+json;charset=utf-8,${text.replace(/[%#"<>&\s]/g, encodeURIComponent)}`;
