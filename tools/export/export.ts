/** One export from beginning to end. */

import { choose, notebooksIn } from "../notebooks/choose.js";
import { buildLessons } from "./build/build-lessons.js";
import { type Keep, keepIn, usualCache } from "./build/cache.js";
import type { Options } from "./options.js";
import { readBranding } from "./read/branding.js";
import { type Lesson, readCourse } from "./read/course.js";
import { reference as makeReference } from "./reference/reference.js";
import { checkNoSolution } from "./write/check-no-solution.js";
import type { Files } from "./write/files.js";
import { prepare, replaceFolder } from "./write/replace-folder.js";

/** What an export works with. */
export interface Surroundings {
  /** The notebooks of the course. */
  readonly paths?: readonly string[];
  /** The folder where it keeps what takes long to make. */
  readonly cache?: string;
  /** Makes the reference of the library: place in the site → page. */
  readonly reference?: (keep: Keep) => Promise<Files>;
  /** Called with each lesson when it is done, and with whether it was made before. */
  readonly tell?: (lesson: Lesson, old: boolean) => void;
}

/** Writes the course, or nothing if something in it is at fault. */
export async function exportCourse(
  { out, form, solutions, lesson, ...wishes }: Omit<Options, "measure">,
  {
    paths = notebooksIn(),
    cache = usualCache,
    reference = makeReference,
    tell = () => {},
  }: Surroundings = {},
): Promise<void> {
  const branding = await readBranding(wishes);
  prepare(out);
  const keep = keepIn(cache);
  const course = readCourse(paths, form);
  const wanted = lesson === undefined ? paths : choose([lesson], paths).paths;
  const chosen = course.filter(({ path }) => wanted.includes(path));
  // The reference is made by another process, so both are under way at once; a fault of either ends the export.
  const [built, pages] = await Promise.all([
    buildLessons(course, chosen, { ...form, solutions, words: branding.words }, keep, tell),
    form.withReference ? reference(keep) : new Map(),
  ]);
  const files = new Map([...(await form.assemble(built, keep, branding)), ...pages]);
  if (solutions === "left out") checkNoSolution(files);
  replaceFolder(out, (await form.pack?.(files, built, branding)) ?? files);
}
