/** The bodies of the lessons: made, or taken from an earlier export if nothing changed that they depend on. */

import { existsSync } from "node:fs";
import { fingerprint } from "../../setup/stamp.js";
import type { Lesson, PageNames } from "../read/course.js";
import type { Words } from "../words/index.js";
import type { Keep, Kept } from "./cache.js";
import { type BuiltDocument, documentsBehind } from "./documents.js";
import type { Solutions } from "./exercise.js";
import { type Handout, handoutOf } from "./handout.js";
import type { Body, Setting } from "./lesson.js";

export interface Built {
  readonly lesson: Lesson;
  readonly body: Body;
  /** The notebook that its page hands out, if there is code in it. */
  readonly handout: Handout | undefined;
  /** Whether nobody is to read a worked answer in its files. */
  readonly forStudents: boolean;
  /** The documents that it leads to: they become pages beside its own. */
  readonly documents: readonly BuiltDocument[];
}

/** What the lessons depend on beside their notebooks. */
export interface Conditions extends PageNames {
  /** Whether pages can link to each other. */
  readonly crossLinks: boolean;
  /** Whether cells can be run in the pages. */
  readonly runsCells: boolean;
  /** Whether files of the project can lie beside the pages. */
  readonly besideFiles: boolean;
  readonly solutions: Solutions;
  /** What stands around the text of the notebooks. */
  readonly words: Words;
  /** The project's folder in the JupyterLab of a course's own server, if there is one. */
  readonly lab?: string | undefined;
}

/**
 * @param course - all lessons, which links may name
 * @param chosen - those that are exported
 * @param keep - remembers the bodies that were made
 * @param tell - called with each lesson when it is done, and with whether it was made before
 * @throws UserError for a link that leads nowhere, a chart or picture without words, a formula with a mistake
 */
export async function buildLessons(
  course: readonly Lesson[],
  chosen: readonly Lesson[],
  { crossLinks, runsCells, besideFiles, extension, ownPages, solutions, lab, words }: Conditions,
  keep: Keep,
  tell: (lesson: Lesson, old: boolean) => void,
): Promise<Built[]> {
  const all = crossLinks ? chosen.map(({ page }) => page) : [];
  const names = course.map(({ path }) => path);

  function bodyOf(lesson: Lesson) {
    const pages = [...new Set([...all, lesson.page])];
    const setting: Setting = { course, pages, runsCells, besideFiles, extension, solutions, words };
    const dependsOn = [
      ...[
        lesson.path,
        fingerprint([lesson.path]),
        String(besideFiles),
        String(runsCells),
        extension,
      ],
      ...[solutions, words.language],
      ...[...pages, ...names],
    ];
    // Vega is loaded with it, and that is a quarter of the time of an export in which nothing changed.
    const make = async () => (await import("./lesson.js")).lessonBody(lesson, setting);
    return keep(dependsOn, make, (body) => isFresh(body, course));
  }

  const documentsOf = documentsBehind(
    course,
    { extension, ownPages },
    async (document) => (await bodyOf(document)).value,
  );
  // While another process draws the charts of a lesson, this one makes the text of the next.
  const begun: Promise<Kept<Body>>[] = [];
  function begin(i: number): void {
    const lesson = chosen[i];
    if (lesson === undefined || begun[i]) return;
    begun[i] = bodyOf(lesson);
    begun[i].catch(() => {}); // a fault is met below, when it is this lesson's turn
  }
  const built: Built[] = [];
  for (const [i, lesson] of chosen.entries()) {
    begin(i);
    begin(i + 1);
    const { value: body, old } = (await begun[i]) as Kept<Body>;
    const documents = await documentsOf(body);
    const forStudents = solutions === "left out";
    built.push({ lesson, body, handout: handoutOf(lesson, lab), forStudents, documents });
    tell(lesson, old);
  }
  return built;
}

/** Whether a body that was made before would be made the same today. */
const isFresh = ({ read, links }: Body, course: readonly Lesson[]) =>
  Object.entries(read).every(
    ([path, print]) => existsSync(path) && fingerprint([path]) === print,
  ) &&
  links.every(
    ({ page, anchor, id }) => course.find((lesson) => lesson.page === page)?.idOf(anchor) === id,
  );
