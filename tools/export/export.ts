/** One export from beginning to end. */

import { choose, notebooksIn } from "../notebooks/choose.js";
import { forStudents } from "./answers/for-students.js";
import { refuseAnswersIn } from "./answers/refuse.js";
import { type Built, buildLessons } from "./build/build-lessons.js";
import { type Keep, keepIn, usualCache } from "./build/cache.js";
import { type Archive, courseArchive } from "./build/course-archive.js";
import type { Options } from "./options.js";
import { readBranding } from "./read/branding.js";
import { type Lesson, readCourse } from "./read/course.js";
import { reference as makeReference } from "./reference/reference.js";
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
  /** Packs the whole course as a project. */
  readonly archive?: (course: readonly Lesson[]) => Promise<Archive>;
  /** Called with each lesson when it is done, and with whether it was made before. */
  readonly tell?: (lesson: Lesson, old: boolean) => void;
  /** Called with what is done when it takes long. */
  readonly say?: (doing: string) => void;
}

/** Writes the course, or nothing if something in it is at fault. */
export async function exportCourse(
  { out, form, solutions, lesson, lab, ...wishes }: Omit<Options, "measure">,
  {
    paths = notebooksIn(),
    cache = usualCache,
    reference = makeReference,
    archive: makeArchive = courseArchive,
    tell = () => {},
    say = () => {},
  }: Surroundings = {},
): Promise<void> {
  const branding = await readBranding(wishes);
  prepare(out);
  if (form.needsBrowser) (await import("../browser/chromium.js")).installed();
  const keep = keepIn(cache, say);
  const course = readCourse(paths, form);
  const wanted = lesson === undefined ? paths : choose([lesson], paths).paths;
  const forAll = course.filter(({ path }) => wanted.includes(path));
  const chosen = solutions === "left out" ? forAll.map(forStudents) : forAll;
  // The reference is made by another process, so all are under way at once; a fault of one ends the export.
  const [built, pages, archive] = await Promise.all([
    buildLessons(course, chosen, { ...form, solutions, lab, words: branding.words }, keep, tell),
    form.withReference ? reference(keep) : new Map(),
    // Students get none: its library holds the worked answers.
    form.withArchive && solutions !== "left out" ? makeArchive(course) : undefined,
  ]);
  const assembled = await form.assemble(built, keep, branding, { archive });
  const files: Files = new Map([...assembled, ...pages]);
  if (archive) files.set(archive.place, archive.bytes);
  // The files are looked at as they are and as they are packed: a form may pack them so that they cannot be read again.
  if (solutions === "left out") refuseAnswersIn(withNotebooks(files, built));
  const packed = await form.pack?.(files, built, branding, say);
  if (packed && solutions === "left out") refuseAnswersIn(packed);
  replaceFolder(out, packed ?? files);
}

/** A page may hold its notebook in an address, where no word of it is the same: so it is looked at for itself. */
const withNotebooks = (files: Files, built: readonly Built[]): Files =>
  new Map([
    ...files,
    ...built.flatMap(({ handout }) => (handout ? [[handout.name, handout.text] as const] : [])),
  ]);
