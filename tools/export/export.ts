/** One export from beginning to end. */

import { choose, notebooksIn } from "../notebooks/choose.js";
import { buildLessons } from "./build/build-lessons.js";
import { scormPackage } from "./forms/scorm.js";
import { folderSite, platformPages, singleFiles } from "./forms/site.js";
import type { Options } from "./options.js";
import { type Lesson, readCourse } from "./read/course.js";
import { checkNoSolution } from "./write/check-no-solution.js";
import type { Files } from "./write/files.js";
import { prepare, replaceFolder } from "./write/replace-folder.js";

/**
 * Writes the course, or nothing if something in it is at fault.
 *
 * @param options - what is asked for
 * @param paths - the notebooks of the course
 * @param tell - hears of each lesson when it is done, and whether it was made before
 */
export async function exportCourse(
  { out, form, solutions, lesson }: Omit<Options, "measure">,
  paths: readonly string[] = notebooksIn(),
  tell: (lesson: Lesson, old: boolean) => void = () => {},
): Promise<void> {
  prepare(out);
  const course = readCourse(paths);
  const wanted = lesson === undefined ? paths : choose([lesson], paths).paths;
  const chosen = course.filter(({ path }) => wanted.includes(path));
  const built = await buildLessons(course, chosen, { form, solutions }, tell);
  const files = await makers[form](built);
  if (solutions === "left out") checkNoSolution(files);
  if (form !== "scorm") return replaceFolder(out, files);
  const zip: Files = new Map([["one-neuron-scorm-1.2.zip", await scormPackage(built, files)]]);
  replaceFolder(out, zip);
}

const makers = { folder: folderSite, "single-file": singleFiles, scorm: platformPages };
