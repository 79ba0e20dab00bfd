/** The course as its notebooks tell it: number, title, question, minutes and goals of each lesson. */

import { basename } from "node:path";
import { anchorsIn } from "../../notebooks/anchors.js";
import type { Notebook } from "../../notebooks/notebook.js";
import { openingOf } from "../../notebooks/opening.js";
import { UserError } from "../../setup/user-error.js";
import { asUserError } from "./as-user-error.js";
import { distinctIds } from "./heading-ids.js";
import { readSoundNotebook } from "./notebook-file.js";

export interface Lesson {
  readonly path: string;
  readonly notebook: Notebook;
  /** The file's name without its ending. */
  readonly name: string;
  /** The name in letters, digits, points and dashes alone. No two lessons have the same. */
  readonly id: string;
  /** Where its page lies in the site. */
  readonly page: string;
  readonly number: string;
  /** In Markdown. */
  readonly title: string;
  /** The title without marks, for where no markup can stand. */
  readonly plainTitle: string;
  /** What the lesson asks, in Markdown; empty if it asks nothing. */
  readonly question: string;
  readonly minutes: number | undefined;
  /** What one is able to do afterwards, in Markdown. */
  readonly goals: readonly string[];
  /** The id that a heading has in the page, from its anchor, as links name it; undefined if there is no such heading. */
  readonly idOf: (anchor: string) => string | undefined;
}

/** How an export names its pages. */
export interface PageNames {
  /** What their names end with, without the dot. */
  readonly extension: string;
  /** Pages that are no lessons: place → what it is. */
  readonly ownPages: Readonly<Record<string, string>>;
}

/**
 * @throws UserError if there is no notebook, if one is not sound, if two have the same number, or if one would share its
 * page with another one or with a page that is no lesson
 */
export function readCourse(paths: readonly string[], { extension, ownPages }: PageNames): Lesson[] {
  if (paths.length === 0)
    throw new UserError("There are no notebooks to export.", "Write one in JupyterLab: npm start");
  const lessons = paths.map((path) => read(path, extension));
  const claim = pageClaims({ ownPages });
  for (const { page, path } of lessons) claim(page, path);
  checkNumbers(lessons);
  return lessons;
}

/**
 * Keeps two files from becoming one page.
 *
 * @returns takes a page for the file of a path
 * @throws UserError if it is taken
 */
export function pageClaims({ ownPages }: Pick<PageNames, "ownPages">) {
  const taken = new Map(Object.entries(ownPages).map(([page, what]) => [asDisksSee(page), what]));
  return (page: string, path: string): void => {
    const other = taken.get(asDisksSee(page));
    if (other !== undefined)
      throw new UserError(
        `${basename(path)} and ${other} would both become ${page}.`,
        `Rename ${basename(path)}.`,
      );
    taken.set(asDisksSee(page), basename(path));
  };
}

function read(path: string, extension: string): Lesson {
  const notebook = readSoundNotebook(path);
  try {
    return describe(path, notebook, extension);
  } catch (error) {
    throw asUserError(error, basename(path));
  }
}

function checkNumbers(lessons: readonly Lesson[]): void {
  for (const [i, { number, path }] of lessons.entries()) {
    const other = lessons.slice(0, i).find((one) => number !== "" && one.number === number);
    if (other !== undefined)
      throw new UserError(
        `${basename(other.path)} and ${basename(path)} both have the number ${number}.`,
        "Give each lesson a number of its own.",
      );
  }
}

/** Some disks take capital and small letters for the same. */
const asDisksSee = (page: string) => page.toLowerCase();

/** @param extension - what the name of its page ends with */
export function describe(path: string, notebook: Notebook, extension: string): Lesson {
  const name = basename(path).replace(/\.ipynb$/, "");
  const id = name.replace(/[^\w.-]+/g, "-");
  const opening = openingOf(notebook);
  const title = (opening.title ?? name).replace(/^\d\d · /, "");
  return {
    path,
    notebook,
    name,
    id,
    page: `${id}.${extension}`,
    number: /^(\d\d)-/.exec(name)?.[1] ?? "",
    title,
    plainTitle: title.replace(/[*`$\\]/g, ""),
    question: opening.question ?? "",
    minutes: opening.minutes,
    goals: opening.goals ?? [],
    idOf: headingIds(notebook),
  };
}

/** @returns number and title, in plain words */
export const named = ({ number, plainTitle }: Lesson) => `${number} ${plainTitle}`.trim();

/** Reads the headings when it is first asked for one: an export in which little changed asks for few. */
function headingIds(notebook: Notebook): Lesson["idOf"] {
  let ids: ReadonlyMap<string, string> | undefined;
  return (anchor) => {
    ids ??= idsIn(notebook);
    return ids.get(anchor);
  };
}

/** Anchor → the id of the first heading that has it. */
function idsIn(notebook: Notebook): Map<string, string> {
  const ids = new Map<string, string>();
  const idOf = distinctIds();
  for (const anchor of anchorsIn(notebook)) {
    const id = idOf(anchor);
    if (!ids.has(anchor)) ids.set(anchor, id);
  }
  return ids;
}
