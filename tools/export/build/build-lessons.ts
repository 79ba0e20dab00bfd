/** The lessons' bodies, made or taken from the last export, with every link checked. */

import { existsSync } from "node:fs";
import { joined } from "../../notebooks/notebook.js";
import { fingerprint } from "../../setup/stamp.js";
import type { Lesson } from "../read/course.js";
import type { Keep } from "./cache.js";
import type { Solutions } from "./exercise.js";
import { type Body, lessonBody, type Setting } from "./lesson.js";
import { checkLinks } from "./links.js";
import { distinctIds, prose } from "./text/prose.js";

export interface Built {
  readonly lesson: Lesson;
  readonly body: Body;
}

/** What the lessons depend on beside their notebooks. */
export interface Conditions {
  /** Whether pages can link to each other. */
  readonly crossLinks: boolean;
  /** Whether files of the project can lie beside the pages. */
  readonly besideFiles: boolean;
  readonly solutions: Solutions;
}

/**
 * @param course - all lessons, which links may name
 * @param chosen - those that are exported
 * @param keep - remembers the bodies that were made
 * @param tell - hears of each lesson when it is done, and whether it was made before
 * @throws UserError for a link that leads nowhere, a chart or picture without words, a formula with a mistake
 */
export async function buildLessons(
  course: readonly Lesson[],
  chosen: readonly Lesson[],
  { crossLinks, besideFiles, solutions }: Conditions,
  keep: Keep,
  tell: (lesson: Lesson, old: boolean) => void,
): Promise<Built[]> {
  const all = chosen.map(({ page }) => page);
  const built: Built[] = [];
  for (const lesson of chosen) {
    const pages = crossLinks ? all : [lesson.page];
    const setting: Setting = { course, pages, besideFiles, solutions };
    const names = course.map(({ path }) => path);
    const words = [
      ...[lesson.path, fingerprint([lesson.path]), String(besideFiles), solutions],
      ...[...pages, ...names],
    ];
    const make = () => lessonBody(lesson, setting);
    const { value: body, old } = await keep(words, make, ({ read }) =>
      Object.entries(read).every(
        ([path, hash]) => existsSync(path) && fingerprint([path]) === hash,
      ),
    );
    built.push({ lesson, body });
    tell(lesson, old);
  }
  const links = built.flatMap(({ body }) => body.links);
  const named = [...new Set(links.map(({ page }) => page))];
  const anchors = new Map(named.map((page) => [page, anchorsOf(page, built, course)]));
  checkLinks(links, (page) => anchors.get(page) ?? []);
  return built;
}

/** The anchors of a page that is exported; one that is not is read for this alone. */
function anchorsOf(page: string, built: readonly Built[], course: readonly Lesson[]): string[] {
  const body = built.find(({ lesson }) => lesson.page === page)?.body;
  if (body) return body.headings.map(({ id }) => id);
  const lesson = course.find((other) => other.page === page);
  const idOf = distinctIds();
  return (lesson?.notebook.cells ?? [])
    .filter(({ cell_type }) => cell_type === "markdown")
    .flatMap(({ source }) => prose(joined(source), `${lesson?.name}.ipynb`, idOf).headings)
    .map(({ id }) => id);
}
